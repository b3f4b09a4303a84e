internal import Entente
internal import EntenteDiagrams
internal import EntenteFormats
internal import EntenteGraphviz

/// The pictures that a query makes of a dataset, before they are files.
struct Gallery {
  let graph: ActorGraph
  /// Which ties are taken, as the periods are cut.
  let ties: SnapshotOptions
  /// What there is a picture, or on one page a panel, of.
  let periods: [Period]
  private let query: PictureQuery
  private let origin: Drawing.Origin

  init(_ dataset: Dataset, undirected: Bool, _ query: PictureQuery) throws(CommandFault) {
    graph = dataset.graph
    self.query = query
    let asked = try query.ties.options(in: graph)
    ties = query.periods.by == .changes ? asked.reading(.changes) : asked
    periods = try query.periods.periods(of: graph, ties)
    origin = Drawing.Origin(
      data: dataset.digest, query: PictureQuery.line(query.words(undirected: undirected)), period: "",
      program: Gallery.makers[0], writer: Gallery.makers[1])
  }

  /// What draws, and what writes files of it; either decides the bytes.
  static var makers: [String] { [Version.credit, "Graphviz \(Graphviz.version)"] }

  /// The names of its pictures' files, without the endings.
  var names: [String] {
    switch query.look.form {
    case .network, .matrix: periods.map(\.id)
    case .sheet, .timeline: [query.look.form.rawValue]
    }
  }

  /// All pictures, under their names.
  func drawings() throws(CommandFault) -> [(name: String, drawing: Drawing)] {
    // Whatever part of time is drawn, actors stand where they stand in the pictures of all eras.
    let options = DiagramOptions(ties: ties, palette: query.look.theme.palette, credit: Version.credit)
    let atlas = NetworkAtlas(graph, periods: periods, alongside: graph.eras.map { Period($0) }, options: options)
    return periods.map { period in
      var drawing = atlas.drawing(of: period)
      drawing.origin = origin
      drawing.origin?.period = period.id
      return (period.id, drawing)
    }
  }
}
