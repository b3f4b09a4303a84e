/// Lines on the page by the cells they run through.
struct PathIndex {
  private let grid: PageGrid
  /// The points of all lines, and where those of each line begin; one more than there are lines.
  private let points: [Point]
  private let firsts: [Int]
  private let bounds: [Rectangle]
  /// Where each cell's lines begin in `members`; one more than there are cells.
  private let starts: [Int]
  private let members: [UInt32]

  /// - Complexity: O(*length of all lines / side of a cell*).
  init(_ grid: PageGrid, _ paths: [Path]) {
    self.grid = grid
    points = paths.flatMap(\.points)
    firsts = paths.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.points.count) }
    bounds = paths.map(\.bounds)
    // The cells of the lines, one line's after the other's, and where each line's end: a crowd passes through millions.
    var visited: [UInt32] = []
    var ends: [Int] = []
    var starts = [Int](repeating: 0, count: grid.count + 1)
    var lastPath = [Int](repeating: -1, count: grid.count)
    for (number, path) in paths.enumerated() {
      PathIndex.forEachCell(of: path, grid) { cell in
        guard lastPath[cell] != number else { return }
        lastPath[cell] = number
        visited.append(UInt32(cell))
        starts[cell + 1] += 1
      }
      ends.append(visited.count)
    }
    for cell in 0..<grid.count { starts[cell + 1] += starts[cell] }
    var next = starts
    var members = [UInt32](repeating: 0, count: visited.count)
    var place = 0
    for (number, end) in ends.enumerated() {
      while place < end {
        let cell = Int(visited[place])
        members[next[cell]] = UInt32(number)
        next[cell] += 1
        place += 1
      }
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
    var found: [Int] = []
    for cell in grid.cells(of: frame.grown(by: grid.side / 4)) {
      for place in starts[cell]..<starts[cell + 1] {
        let member = Int(members[place])
        if member != number, runs(member, through: frame), !found.contains(member) { found.append(member) }
      }
    }
    return found.count
  }

  private func runs(_ path: Int, through frame: Rectangle) -> Bool {
    guard bounds[path].touches(frame) else { return false }
    for index in (firsts[path] + 1)..<firsts[path + 1] where frame.meets(points[index - 1], points[index]) {
      return true
    }
    return false
  }
}
