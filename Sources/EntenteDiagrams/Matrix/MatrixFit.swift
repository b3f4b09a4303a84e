internal import Entente

/// How the rows and columns of a matrix share the width of a page: what there is room for before rows, how large cells
/// are, and how column heads fit above them.
///
/// Where names would leave cells no room, rows bear codes alone. Cells never become too small for their sign, whatever that
/// makes of the page.
struct MatrixFit: Sendable {
  /// Letters of a matrix that has a page of its own width, or that has to fit one.
  private enum Letters {
    /// Smaller than this nobody reads.
    static let least = 6.0
    /// Those of the foot: smaller ones would make all of a fitted page larger.
    static let fitted = PageFoot.typeface.size
  }

  private static let pageWidth = 880.0
  private static let sides = 15.0...36.0
  /// A fitted cell has room for its sign and no more.
  private static let leastFittedSide = 12.0
  /// Air beside column heads.
  private static let headGap = 3.0

  /// Whether rows bear names beside their codes.
  let hasNames: Bool
  /// From the left edge to that of names, or of cells where there are none.
  let nameLeft: Double
  /// From the left edge to that of cells.
  let left: Double
  /// The side of a cell.
  let side: Double
  /// The letters of column heads.
  let headTypeface: Typeface
  /// How many rows column heads need: more than one where a code is wider than its column.
  let headRows: Int
  /// The smallest letters in cells.
  let leastLetters: Double

  /// - Parameters:
  ///   - labels: what may stand before rows: codes, names beside them, headings across both; as they are written.
  ///   - gaps: the air between groups of columns, in all.
  ///   - pageWidth: nil for as wide as it wants to be.
  init(codes: [String], names: [String], headings: [String], gaps: Double, pageWidth: Double?) {
    func widest(_ texts: [String], _ typeface: Typeface) -> Double {
      texts.map { typeface.width(of: $0) }.max() ?? 0
    }
    let count = Double(max(1, codes.count))
    let codeRight = (widest(codes, MatrixGrid.codeTypeface) + 7).rounded(.up)
    let nameRight = codeRight + widest(names, MatrixGrid.nameTypeface) + 8
    let cellLeft = max(nameRight, widest(headings, MatrixGrid.blocTypeface) + 8).rounded(.up)
    let head = max(0.1, widest(codes, Typeface(size: 1, isBold: true)))
    nameLeft = codeRight
    guard let pageWidth else {
      let room = MatrixFit.pageWidth - 2 * PageHeader.margin - cellLeft
      let least = max(MatrixFit.sides.lowerBound, (head * Letters.least + MatrixFit.headGap).rounded(.up))
      (hasNames, left, headRows, leastLetters) = (true, cellLeft, 1, Letters.least - 0.5)
      side = max(least, min(MatrixFit.sides.upperBound, (room / count).rounded(.down)))
      headTypeface = MatrixFit.headTypeface(head, in: side, least: Letters.least)
      return
    }
    let room = pageWidth - 2 * PageHeader.margin - gaps
    let oneRow = head * Letters.fitted + MatrixFit.headGap
    let named = ((room - cellLeft) / count).rounded(.down)
    leastLetters = Letters.fitted
    hasNames = named >= max(MatrixFit.sides.lowerBound, oneRow)
    left = hasNames ? cellLeft : codeRight
    side =
      hasNames
      ? min(MatrixFit.sides.upperBound, named)
      : max(
        MatrixFit.leastFittedSide, min(MatrixFit.sides.upperBound, ((room - codeRight) / count * 4).rounded(.down) / 4))
    headRows = max(1, Int((oneRow / side).rounded(.up)))
    headTypeface = MatrixFit.headTypeface(head, in: side, least: Letters.fitted)
  }

  /// - Parameter head: how wide the widest head is in letters of one point.
  private static func headTypeface(_ head: Double, in side: Double, least: Double) -> Typeface {
    Typeface(size: min(9.5, max(least, (side - headGap) / head)), isBold: true)
  }
}
