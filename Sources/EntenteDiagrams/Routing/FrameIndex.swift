/// Rectangles on the page by the cells they lie in, so that those near a place are found at once.
struct FrameIndex {
  private let grid: PageGrid
  private var frames: [Rectangle?]
  private var members: [[Int]]

  /// How far beyond its edges a rectangle is noted.
  private var reach: Double { grid.side / 4 }

  /// An index with room for so many rectangles, numbered from 0.
  init(_ grid: PageGrid, count: Int) {
    self.grid = grid
    frames = Array(repeating: nil, count: count)
    members = Array(repeating: [], count: grid.count)
  }

  /// An index of some rectangles, numbered as they come; a number may stay free.
  init(_ grid: PageGrid, _ frames: [Rectangle?]) {
    self.init(grid, count: frames.count)
    for (number, frame) in frames.enumerated() { self[number] = frame }
  }

  /// The rectangle of a number.
  subscript(_ number: Int) -> Rectangle? {
    get { frames[number] }
    set {
      guard newValue != frames[number] else { return }
      if let old = frames[number] {
        for cell in grid.cells(of: old.grown(by: reach)) { members[cell].removeAll { $0 == number } }
      }
      frames[number] = newValue
      if let newValue {
        for cell in grid.cells(of: newValue.grown(by: reach)) { members[cell].append(number) }
      }
    }
  }

  /// Whether a rectangle overlaps one in the index, that of one number apart.
  func hasOverlap(with frame: Rectangle, besides number: Int? = nil) -> Bool {
    grid.cells(of: frame).contains { cell in
      members[cell].contains { $0 != number && frames[$0]?.overlaps(frame) == true }
    }
  }

  /// The numbers of the rectangles that overlap another, in ascending order.
  func numbers(overlapping frame: Rectangle) -> [Int] {
    let found = grid.cells(of: frame).flatMap { cell in
      members[cell].filter { frames[$0]?.overlaps(frame) == true }
    }
    return found.isEmpty ? found : Set(found).sorted()
  }

  /// The numbers of rectangles that a curve may meet, in ascending order: all that it meets and some that are near.
  ///
  /// - Complexity: O(*length of the curve / side of a cell*), and what is found.
  func numbers(along curve: CubicCurve) -> [Int] {
    // No part of the curve is farther from a sample than the rectangles reach beyond their edges in the index.
    let legs = [curve.control1 - curve.start, curve.control2 - curve.control1, curve.end - curve.control2]
    let speed = 3 * (legs.lazy.map(\.length).max() ?? 0)
    let steps = max(1, Int((speed / (2 * reach)).rounded(.up)))
    var found: [Int] = []
    var last = -1
    for step in 0...steps {
      let cell = grid.cell(at: curve.point(at: Double(step) / Double(steps)))
      if cell != last { found += members[cell] }
      last = cell
    }
    return found.isEmpty ? found : Set(found).sorted()
  }
}
