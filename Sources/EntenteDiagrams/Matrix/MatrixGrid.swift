internal import Entente

/// Where the rows, columns and cells of a matrix lie.
struct MatrixGrid: Sendable {
  static let nameTypeface = Typeface(size: 9.5)
  static let codeTypeface = Typeface(size: 9.5, isBold: true)
  static let blocTypeface = Typeface(size: 9.5, isBold: true)
  /// Letters smaller than this nobody reads.
  private static let leastTypeSize = 6.0
  private static let greatestNameWidth = 190.0
  private static let pageWidth = 880.0
  private static let sides = 15.0...36.0
  /// Air between two blocs.
  private static let groupGap = 6.0
  /// The row with a bloc's name.
  private static let blocHeight = 17.0

  /// A name as it fits before its row.
  struct Label: Hashable, Sendable {
    let actor: ActorID
    let code: String
    let name: String
    /// Its row from top to bottom, and its column from left to right.
    let row: ClosedRange<Double>
    let column: ClosedRange<Double>
  }

  /// The name of a bloc, on the baseline of the row above its first.
  struct Heading: Hashable, Sendable {
    let name: String
    let position: Point
  }

  let labels: [Label]
  let headings: [Heading]
  /// The squares of cells of each bloc with each other.
  let blocks: [Rectangle]
  /// The side of a cell.
  let side: Double
  /// The letters of column heads.
  let headTypeface: Typeface
  /// The left edge of names.
  let nameLeft: Double
  let bottom: Double
  let right: Double
  private let places: [ActorID: Int]

  /// - Parameter corner: the upper left corner of names and column heads.
  init(_ order: MatrixOrder, _ codes: ActorCodes, in graph: ActorGraph, at corner: Point) {
    let actors = order.actors
    let names = actors.map { MatrixGrid.shortened(graph.profile($0).name, MatrixGrid.nameTypeface) }
    let codeWidth = actors.map { MatrixGrid.codeTypeface.width(of: codes[$0]) }.max() ?? 0
    let nameWidth = names.map { MatrixGrid.nameTypeface.width(of: $0) }.max() ?? 0
    nameLeft = corner.x + (codeWidth + 7).rounded(.up)
    let headingTexts = order.groups.map { MatrixGrid.shortened($0.name ?? "", MatrixGrid.blocTypeface) }
    let headingWidth = headingTexts.map { MatrixGrid.blocTypeface.width(of: $0) }.max() ?? 0
    let left = max(nameLeft + nameWidth + 8, corner.x + headingWidth + 8).rounded(.up)

    (side, headTypeface) = MatrixGrid.column(codes: actors.map { codes[$0] }, from: left)

    var labels: [Label] = []
    var headings: [Heading] = []
    var edges: [(x: ClosedRange<Double>, y: ClosedRange<Double>)] = []
    var x = left
    var y = corner.y + 18
    for (group, text) in zip(order.groups, headingTexts) {
      if group.name != nil {
        headings.append(Heading(name: text, position: Point(corner.x, y + 12)))
        y += MatrixGrid.blocHeight
      }
      let start = Point(x, y)
      for actor in group.actors {
        let name = names[labels.count]
        labels.append(Label(actor: actor, code: codes[actor], name: name, row: y...(y + side), column: x...(x + side)))
        x += side
        y += side
      }
      edges.append((start.x...x, start.y...y))
      x += MatrixGrid.groupGap
    }
    self.labels = labels
    self.headings = headings
    blocks = edges.flatMap { row in
      edges.map { column in
        Rectangle(
          minX: column.x.lowerBound, minY: row.y.lowerBound, maxX: column.x.upperBound, maxY: row.y.upperBound)
      }
    }
    right = edges.last?.x.upperBound ?? left
    bottom = y
    places = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1.actor, $0) })
  }

  /// On one line, as much of a name as there is room for.
  private static func shortened(_ name: String, _ typeface: Typeface) -> String {
    typeface.shortened(String(name.prefix(300)).replacing("\n", with: " "), to: greatestNameWidth)
  }

  /// The side of a cell and the letters above it: a column is as wide as its head needs it, whatever that makes of the
  /// page.
  private static func column(codes: [String], from left: Double) -> (side: Double, head: Typeface) {
    let widest = codes.map { Typeface(size: 1, isBold: true).width(of: $0) }.max() ?? 1
    let room = pageWidth - PageHeader.margin - left
    let share = (room / Double(max(1, codes.count))).rounded(.down)
    let least = max(sides.lowerBound, (widest * leastTypeSize + 3).rounded(.up))
    let side = max(least, min(sides.upperBound, share))
    let size = min(9.5, max(leastTypeSize, (side - 3) / max(0.1, widest)))
    return (side, Typeface(size: size, isBold: true))
  }

  /// The square of a row and a column.
  func frame(row: ActorID, column: ActorID) -> Rectangle? {
    guard let row = places[row], let column = places[column] else { return nil }
    return Rectangle(
      minX: labels[column].column.lowerBound, minY: labels[row].row.lowerBound,
      maxX: labels[column].column.upperBound, maxY: labels[row].row.upperBound)
  }
}
