public import Entente

/// The grid of who is whose friend: a row and a column for each actor of a period, and in each cell the sign of the ties
/// between the two.
///
/// Actors stand by bloc where the data name blocs, else so that friends are close to each other and rivals are not. Signs
/// are written, not only coloured.
///
/// ```swift
/// let matrix = MatrixDiagram(graph)
/// let dot = matrix.drawing(of: Period(graph.eras[0])).dot()
/// ```
public struct MatrixDiagram: Sendable {
  private static let leastWidth = 640.0

  private let graph: ActorGraph
  private let options: DiagramOptions

  /// - Parameter options: which ties are drawn, in which colours.
  public init(_ graph: ActorGraph, options: DiagramOptions = .init()) {
    self.graph = graph
    self.options = options
  }

  /// The picture of a period.
  ///
  /// On a page of a width it needs a row of cells that is no wider: where actors are too many, the picture is as narrow
  /// as cells with a sign that can be read make it.
  ///
  /// - Complexity: O(*n³* + *t* log *t*) for *n* actors with *t* ties; without the *n³* where the data name blocs.
  public func drawing(of period: Period) -> Drawing {
    let palette = options.palette
    let words = options.words
    let scene = PeriodScene(graph, period, options.ties).around(options.around, steps: options.steps)
    let cells = MatrixCell.cells(of: scene, palette)
    let order = MatrixOrder(scene, cells, words)
    let title = PeriodTitle(period, of: graph, options.language)

    let codes = ActorCodes(order.actors, in: graph)
    // The header may need more lines on a narrow page, and then the grid begins lower: its width comes first.
    func grid(below top: Double) -> MatrixGrid {
      MatrixGrid(
        order, codes, in: graph, at: Point(PageHeader.margin, top), pageWidth: options.pageWidth)
    }
    let needed = grid(below: 0).right + PageHeader.margin
    let width = options.pageWidth.map { max($0, needed) } ?? max(MatrixDiagram.leastWidth, needed).rounded(.up)
    let textWidth = width - 2 * PageHeader.margin
    let header = title.header(palette, width: textWidth)
    let matrix = grid(below: header.height)

    let maker = MatrixGlyphs(graph: graph, palette: palette, words: words, leastLetters: matrix.fit.leastLetters)
    let drawn = cells.compactMap { cell in
      matrix.frame(row: cell.row, column: cell.column).map { (cell: cell, glyph: maker.glyph(cell, in: $0)) }
    }
    let counted = drawn.first { $0.cell.ties.count > 1 && $0.glyph.lines == [$0.cell.text] }?.cell
    let notes = MatrixNotes(
      scene: scene, cells: cells, order: order, palette: palette, words: words, counted: counted)
    let legend = Legend(notes.legend, palette: palette, width: textWidth, language: options.language)
    let key =
      matrix.fit.hasNames ? "" : ActorCodes.key(order.actors.map { (codes[$0], graph.profile($0).name) }, words)
    let caption = DiagramCaption(scene, options, width: textWidth, key: key, remarks: [notes.reading])
    let legendTop = matrix.bottom + 20
    let captionTop = legendTop + legend.height + 14
    let corner = Point(PageHeader.margin, 0)
    var drawing = Drawing(
      id: SafeID.word(period.id), title: title.line, summary: caption.summary, width: width,
      height: (captionTop + caption.foot.height + 18).rounded(.up), ground: palette.ground,
      backdrop: header.marks + MatrixGround(grid: matrix, palette: palette).marks()
        + legend.marks(at: corner + Point(0, legendTop)) + caption.foot.marks(at: corner + Point(0, captionTop + 8)),
      boxes: [], lines: [],
      glyphs: drawn.map(\.glyph))
    drawing.caption = caption.paragraphs
    drawing.language = options.language
    drawing.alternative = notes.alternative
    return drawing
  }
}
