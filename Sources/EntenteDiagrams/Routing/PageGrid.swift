/// The page cut in square cells, so that what is near something is found without asking everything.
struct PageGrid: Hashable, Sendable {
  /// The length of a cell's side in points.
  let side: Double
  let columns: Int
  let rows: Int
  private let corner: Point
  /// No page has more cells in a row or a column; those of a larger page are larger.
  private static let mostInRow = 400.0

  var count: Int { columns * rows }

  /// A grid over a part of the page.
  ///
  /// What lies beyond is taken to lie in the cells at the edge.
  init(_ area: Rectangle, side least: Double) {
    side = max(least, area.width / PageGrid.mostInRow, area.height / PageGrid.mostInRow)
    columns = max(1, Int((area.width / side).rounded(.up)))
    rows = max(1, Int((area.height / side).rounded(.up)))
    corner = Point(area.minX, area.minY)
  }

  /// The number of the cell that holds a point.
  func cell(at point: Point) -> Int { row(at: point.y) * columns + column(at: point.x) }

  /// The numbers of the cells that a rectangle has a part in.
  func cells(of frame: Rectangle) -> [Int] {
    (row(at: frame.minY)...row(at: frame.maxY)).flatMap { row in
      (column(at: frame.minX)...column(at: frame.maxX)).map { row * columns + $0 }
    }
  }

  private func column(at x: Double) -> Int { PageGrid.clamped((x - corner.x) / side, columns) }

  private func row(at y: Double) -> Int { PageGrid.clamped((y - corner.y) / side, rows) }

  private static func clamped(_ place: Double, _ count: Int) -> Int {
    Int(min(max(place, 0), Double(count - 1)))
  }
}
