/// Lines on the page by the cells they run through.
struct PathIndex {
  private let grid: PageGrid
  private let paths: [Path]
  /// Where each cell's lines begin in `members`; one more than there are cells.
  private let starts: [Int]
  private let members: [Int]

  /// - Complexity: O(*length of all lines / side of a cell*).
  init(_ grid: PageGrid, _ paths: [Path]) {
    self.grid = grid
    self.paths = paths
    var passages: [(cell: Int, path: Int)] = []
    var lastPath = [Int](repeating: -1, count: grid.count)
    for (number, path) in paths.enumerated() {
      PathIndex.forEachCell(of: path, grid) { cell in
        guard lastPath[cell] != number else { return }
        lastPath[cell] = number
        passages.append((cell, number))
      }
    }
    var starts = [Int](repeating: 0, count: grid.count + 1)
    for passage in passages { starts[passage.cell + 1] += 1 }
    for cell in 0..<grid.count { starts[cell + 1] += starts[cell] }
    var next = starts
    var members = [Int](repeating: 0, count: passages.count)
    for passage in passages {
      members[next[passage.cell]] = passage.path
      next[passage.cell] += 1
    }
    self.starts = starts
    self.members = members
  }

  /// Calls with every cell that a line runs through, some more than once; one that it only cuts a corner of may be left out.
  private static func forEachCell(of path: Path, _ grid: PageGrid, _ body: (Int) -> Void) {
    for index in 1..<path.points.count {
      let start = path.points[index - 1]
      let way = path.points[index] - start
      let steps = max(1, Int((way.length / grid.side * 4).rounded(.up)))
      for step in 0...steps { body(grid.cell(at: start + way * (Double(step) / Double(steps)))) }
    }
  }

  /// How many lines run through the cell that holds a point.
  func count(near point: Point) -> Int {
    let cell = grid.cell(at: point)
    return starts[cell + 1] - starts[cell]
  }

  /// How many lines run through a rectangle, one apart.
  func count(through frame: Rectangle, besides number: Int) -> Int {
    // A cell's width more on each side, for the corners that were left out.
    var found: Set<Int> = []
    for cell in grid.cells(of: frame.grown(by: grid.side / 4)) {
      for member in members[starts[cell]..<starts[cell + 1]] where member != number {
        if paths[member].meets(frame) { found.insert(member) }
      }
    }
    return found.count
  }
}
