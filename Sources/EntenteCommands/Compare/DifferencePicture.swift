internal import Entente
internal import EntenteDiagrams
internal import EntenteFormats

/// The difference that a query finds in a dataset, as words and as a picture before it is a file.
struct DifferencePicture {
  let graph: ActorGraph
  private let query: CompareQuery
  private let periods: (first: Period, second: Period)
  private let options: DiagramOptions
  private let origin: Drawing.Origin

  /// - Parameter reading: how tables of ties were read, as a picture's query says it.
  init(_ dataset: Dataset, reading: [String], _ query: CompareQuery) throws(CommandFault) {
    let graph = query.lang.named(dataset.graph)
    let places = try query.kept.places(in: graph)
    self.graph = graph
    self.query = query
    periods = (try CompareQuery.period(query.first, of: graph), try CompareQuery.period(query.second, of: graph))
    options = DiagramOptions(
      ties: try query.snapshot(in: graph), palette: query.colors.theme.palette, credit: Version.credit,
      language: query.lang.language, places: places)
    let words = reading + query.words(places, in: graph)
    origin = Drawing.Origin(of: dataset, "compare", words, period: "\(query.first) \(query.second)")
  }

  /// What changed, for a page so wide, or as wide as it wants to be.
  func diagram(pageWidth: Double? = nil) -> DifferenceDiagram {
    var options = options
    options.pageWidth = pageWidth
    return DifferenceDiagram(
      graph, from: periods.first, to: periods.second, alongside: graph.eras.map { Period($0) }, options: options)
  }

  /// The picture, which says of itself what it was drawn of.
  func drawing() -> Drawing {
    let fitted = query.page.width.flatMap { width in
      PageFit.drawings(ofWidth: width.points) { [diagram(pageWidth: $0).drawing()] }.first
    }
    var drawing = fitted ?? diagram().drawing()
    drawing.origin = origin
    return drawing
  }
}
