internal import Entente

/// Where the rows, columns and cells of a matrix lie.
struct MatrixGrid: Sendable {
  static let nameTypeface = Typeface(size: 9.5)
  static let codeTypeface = Typeface(size: 9.5, isBold: true)
  static let blocTypeface = Typeface(size: 9.5, isBold: true)
  private static let greatestNameWidth = 190.0
  /// Air between two blocs.
  private static let groupGap = 6.0
  /// The row with a bloc's name.
  private static let blocHeight = 17.0
  /// From one row of column heads to the next.
  private static let headHeight = 11.0

  /// A name as it fits before its row.
  struct Label: Hashable, Sendable {
    let actor: ActorID
    let code: String
    /// Empty where there is no room for names.
    let name: String
    /// Its row from top to bottom, and its column from left to right.
    let row: ClosedRange<Double>
    let column: ClosedRange<Double>
    /// Where the code above its column stands, in the middle of its baseline.
    let head: Point
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
  let fit: MatrixFit
  /// The left edge of names.
  let nameLeft: Double
  let bottom: Double
  let right: Double
  private let places: [ActorID: Int]

  /// The side of a cell.
  var side: Double { fit.side }

  /// - Parameters:
  ///   - corner: the upper left corner of names and column heads.
  ///   - pageWidth: nil for as wide as it wants to be.
  init(
    _ order: MatrixOrder, _ codes: ActorCodes, in graph: ActorGraph, at corner: Point, pageWidth: Double? = nil
  ) {
    let actors = order.actors
    let room = min(MatrixGrid.greatestNameWidth, (pageWidth ?? .infinity) - 2 * corner.x)
    let names = actors.map { MatrixGrid.shortened(graph.profile($0).name, MatrixGrid.nameTypeface, to: room) }
    let headingTexts = order.groups.map { MatrixGrid.shortened($0.name ?? "", MatrixGrid.blocTypeface, to: room) }
    let fit = MatrixFit(
      codes: actors.map { codes[$0] }, names: names, headings: headingTexts,
      gaps: Double(max(0, order.groups.count - 1)) * MatrixGrid.groupGap, pageWidth: pageWidth)
    self.fit = fit
    nameLeft = corner.x + fit.nameLeft

    let left = corner.x + fit.left
    // A heading wider than what stands before rows is above the column heads, not beside them.
    let isHeadingAbove = !fit.hasNames && order.groups.first?.name != nil
    let heads = corner.y + (isHeadingAbove ? MatrixGrid.blocHeight : 0)
    let headHeight = 18 + Double(fit.headRows - 1) * MatrixGrid.headHeight
    let first = heads + headHeight + (isHeadingAbove || order.groups.first?.name == nil ? 0 : MatrixGrid.blocHeight)
    var labels: [Label] = []
    var headings: [Heading] = []
    var edges: [(x: ClosedRange<Double>, y: ClosedRange<Double>)] = []
    var x = left
    var y = first
    for (group, text) in zip(order.groups, headingTexts) {
      if group.name != nil {
        if !edges.isEmpty { y += MatrixGrid.blocHeight }
        let top = edges.isEmpty && isHeadingAbove ? heads : y
        headings.append(Heading(name: text, position: Point(corner.x, top - 5)))
      }
      let start = Point(x, y)
      for actor in group.actors {
        let headRow = Double(labels.count % fit.headRows)
        labels.append(
          Label(
            actor: actor, code: codes[actor], name: fit.hasNames ? names[labels.count] : "",
            row: y...(y + fit.side), column: x...(x + fit.side),
            head: Point(x + fit.side / 2, first - 5 - headRow * MatrixGrid.headHeight)))
        x += fit.side
        y += fit.side
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
  private static func shortened(_ name: String, _ typeface: Typeface, to width: Double) -> String {
    typeface.shortened(String(name.prefix(300)).replacing("\n", with: " "), to: width)
  }

  /// The square of a row and a column.
  func frame(row: ActorID, column: ActorID) -> Rectangle? {
    guard let row = places[row], let column = places[column] else { return nil }
    return Rectangle(
      minX: labels[column].column.lowerBound, minY: labels[row].row.lowerBound,
      maxX: labels[column].column.upperBound, maxY: labels[row].row.upperBound)
  }
}
