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
    let options = DiagramOptions(ties: ties, palette: query.look.theme.palette, credit: Version.credit)
    let drawings: [Drawing]
    switch query.look.form {
    case .network:
      let atlas = atlas(options)
      drawings = periods.map { atlas.drawing(of: $0) }
    case .matrix:
      let matrix = MatrixDiagram(graph, options: options)
      drawings = periods.map { matrix.drawing(of: $0) }
    case .timeline: drawings = [try timeline(options).drawing()]
    case .sheet: drawings = []
    }
    return zip(names, drawings).map { name, drawing in
      var drawing = drawing
      drawing.origin = origin
      drawing.origin?.period = name
      return (name, drawing)
    }
  }

  /// Whatever part of time is drawn, actors stand where they stand in the pictures of all eras.
  private func atlas(_ options: DiagramOptions) -> NetworkAtlas {
    NetworkAtlas(graph, periods: periods, alongside: graph.eras.map { Period($0) }, options: options)
  }

  private func timeline(_ options: DiagramOptions) throws(CommandFault) -> TimelineDiagram {
    let dyad = try query.look.dyad.map { names throws(CommandFault) in try Gallery.dyad(names, in: graph) }
    return TimelineDiagram(
      graph, options: options, periods: periods, spell: try query.periods.spell(of: graph), dyad: dyad)
  }

  private static func dyad(_ names: NameList, in graph: ActorGraph) throws(CommandFault) -> Dyad {
    guard names.names.count == 2 else {
      throw CommandFault(.usage, "--dyad takes two actors with a comma between them, as in --dyad RUS,IRN")
    }
    var actors: [ActorID] = []
    for name in names.names {
      guard let actor = graph.actor(name) else { throw Choice.unknown("actor", name, among: graph.actors.map(\.id)) }
      actors.append(actor)
    }
    return Dyad(actors[0], actors[1])
  }
}
