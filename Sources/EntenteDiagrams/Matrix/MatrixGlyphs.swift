internal import Entente

/// Cells as glyphs with ids, classes and titles.
struct MatrixGlyphs {
  let graph: ActorGraph
  let palette: Palette
  let words: Words
  /// A number in smaller letters says less than the sign alone.
  let leastLetters: Double

  /// More ties than a pointer's little window shows.
  private static let mostTies = 40
  private static let inset = 0.9

  func glyph(_ cell: MatrixCell, in square: Rectangle) -> Drawing.Glyph {
    let colors = SignColors(cell.sign, isSure: cell.isSure, palette: palette)
    let (row, column) = (graph.profile(cell.row), graph.profile(cell.column))
    var glyph = Drawing.Glyph(
      id: "cell-\(MatrixGlyphs.word(row.id))-\(MatrixGlyphs.word(column.id))",
      classes: ["cell", cell.sign.word, cell.isSure ? "sure" : "unsure"], title: title(cell), center: square.center,
      size: square.width - 2 * MatrixGlyphs.inset, shape: .bar, fill: colors.fill, border: colors.border)
    let room = glyph.frame.width - 1.5
    let text = cell.text
    let fitting = room / Typeface(size: 1, isBold: true).width(of: text)
    let greatest = max(leastLetters, min(17, square.width * 0.5))
    let size = min(greatest, fitting)
    let isLegible = size >= leastLetters
    glyph.lines = [isLegible ? text : cell.sign.mark]
    glyph.typeface = Typeface(size: isLegible ? size : greatest, isBold: true)
    glyph.textColor = colors.text
    glyph.ties = cell.ties.map(\.index)
    return glyph
  }

  /// An id without the `-` that parts two of them.
  private static func word(_ id: String) -> String { SafeID.word(id).replacing("-", with: "_2d_") }

  /// Who to whom, what together, and each tie with its dates and sources.
  private func title(_ cell: MatrixCell) -> String {
    let (row, column) = (graph.profile(cell.row).name.prefix(300), graph.profile(cell.column).name.prefix(300))
    let names = cell.row == cell.column ? "\(row)" : "\(row) \(words["→"]) \(column)"
    let count = words.counted(cell.ties.count, "tie")
    let doubt = cell.isSure ? "" : words[", "] + words["not sure"]
    let shown = cell.ties.prefix(MatrixGlyphs.mostTies).map { TieTitle.text($0, in: graph, words) }
    let rest = cell.ties.count - shown.count
    let more = rest > 0 ? [words["and {} more", words.number(rest)]] : []
    return ([words["{}: {}", names, words[cell.sign.phrase] + words[", "] + count + doubt]] + shown + more).joined(
      separator: "\n\n")
  }
}
