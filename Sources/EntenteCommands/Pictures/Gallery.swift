internal import Entente
internal import EntenteDiagrams
internal import EntenteFormats

/// The pictures that a query makes of a dataset, before they are files.
struct Gallery {
  let graph: ActorGraph
  /// Which ties are taken, as the periods are cut.
  let ties: SnapshotOptions
  /// What there is a picture, or on one page a panel, of.
  let periods: [Period]
  private let scope: PictureScope
  private let look: PictureLook?
  private let origin: Drawing.Origin
  /// What its drawings are made with.
  let options: DiagramOptions

  /// - Parameters:
  ///   - reading: how tables of ties were read, as a picture's query says it.
  ///   - look: networks in light colours where it is nil.
  init(
    _ dataset: Dataset, reading: [String], _ scope: PictureScope, look: PictureLook? = nil
  ) throws(CommandFault) {
    graph = scope.lang.named(dataset.graph)
    self.scope = scope
    self.look = look
    let asked = try scope.ties.options(in: graph)
    ties = scope.periods.by == .changes ? asked.reading(.changes) : asked
    periods = try scope.periods.periods(of: graph, ties)
    var options = DiagramOptions(
      ties: ties, palette: (look?.theme ?? .light).palette, credit: Version.credit, language: scope.lang.language)
    options.around = try scope.ego.actors(in: graph)
    options.steps = scope.ego.steps ?? 1
    options.groups = scope.groups.groups
    let kept = try scope.places.kept.places(in: graph)
    self.options = try scope.places.applied(
      to: options, keeping: kept, graph, periods, alongside: graph.eras.map { Period($0) })
    let words =
      reading + scope.words(namingEras: look?.isOneOfASet ?? false)
      + scope.places.queryWords(kept, in: graph)
      + (look?.queryWords ?? [])
    origin = Drawing.Origin(of: dataset, "render", words)
  }

  private var form: PictureForm { look?.form ?? .network }

  /// Says what a reader should know of the periods before trusting what they do not show.
  func remark() throws(CommandFault) {
    let asked = try scope.periods.spell(of: graph)
    let remarks = PeriodRemarks.sentences(on: periods, of: graph, ties, asked: asked) + scope.lang.remarks(on: graph)
    remarks.forEach(StandardError.warn)
  }

  /// The names of its pictures' files, without the endings.
  var names: [String] {
    switch form {
    case .network, .matrix: periods.map(\.id)
    case .sheet, .timeline: [form.rawValue]
    }
  }

  /// All pictures, under their names.
  func drawings() throws(CommandFault) -> [(name: String, drawing: Drawing)] {
    let drawings: [Drawing]
    if let width = look?.width?.points {
      drawings = try fitted(width)
    } else {
      drawings = try plainDrawings(periods, nil)
    }
    return zip(names, drawings).map { name, drawing in
      var drawing = drawing
      drawing.origin = origin
      drawing.origin?.period = name
      return (name, drawing)
    }
  }

  /// Says what is not as it was asked for: who has no tie where they were looked for, and what is too wide.
  func remark(on drawings: [(name: String, drawing: Drawing)]) {
    if look?.dyad != nil || !options.around.isEmpty {
      for (name, drawing) in drawings where drawing.lines.isEmpty && drawing.glyphs.allSatisfy(\.ties.isEmpty) {
        StandardError.warn("\(name) shows no tie of those asked for; check the actors and the dates")
      }
    }
    remarkOnWidth(of: drawings.map(\.drawing))
    guard form == .network else { return }
    for (name, drawing) in drawings where drawing.lines.count <= PeriodRemarks.mostReadableTies {
      if let remark = remarkOnHiddenLines(of: drawing) { StandardError.warn("\(name): \(remark)") }
    }
  }

  private func remarkOnHiddenLines(of drawing: Drawing) -> String? {
    let hidden = drawing.linesBehindBoxes()
    guard let first = hidden.first, let tie = first.line.ties.first.map(graph.tie) else { return nil }
    func name(_ actor: ActorID) -> String { TerminalText.short(graph.profile(actor).name) }
    let count = Set(hidden.map(\.line.id)).count
    return """
      \(count == 1 ? "a line runs behind a box it does" : "\(count) lines run behind boxes they do") not belong to, such as \
      \(name(tie.source)) – \(name(tie.target)) behind \(TerminalText.short(first.box.lines.joined(separator: " "))); \
      \(look?.width == nil ? "draw fewer" : "ask for a wider page, or draw fewer") with --around, --actor or --kind, or \
      take --form matrix
      """
  }

  private func remarkOnWidth(of drawings: [Drawing]) {
    let remark = look?.width?.remark(on: drawings, showingFewerWith: "--around or --actor")
    if let remark { StandardError.warn(remark) }
  }

  /// Pictures that share a map share its scale; a grid stands for itself.
  private func fitted(_ width: Double) throws(CommandFault) -> [Drawing] {
    var drawings: [Drawing] = []
    for group in form == .matrix ? periods.map({ [$0] }) : [periods] {
      drawings += try PageFit.drawings(ofWidth: width) { width throws(CommandFault) in
        try plainDrawings(group, width)
      }
    }
    return drawings
  }

  private func plainDrawings(_ periods: [Period], _ width: Double?) throws(CommandFault) -> [Drawing] {
    var options = options
    options.pageWidth = width
    switch form {
    case .network:
      return atlas(options).drawings()
    case .matrix:
      let matrix = MatrixDiagram(graph, options: options)
      return periods.map { matrix.drawing(of: $0) }
    case .timeline: return [try timeline(options).drawing()]
    case .sheet: return [sheet(options).drawing()]
    }
  }

  /// A file of the places that actors have and of those that were kept, for another edition.
  func placesFile() -> [UInt8] {
    let places = options.places.merging(atlas(options).places) { _, found in found }
    return ActorPlace.csv(places.map { ActorPlace(actor: $0.key, x: $0.value.x, y: $0.value.y) }, of: graph)
  }

  /// Whatever part of time is drawn, actors stand where they stand in the pictures of all eras.
  private func atlas(_ options: DiagramOptions) -> NetworkAtlas {
    NetworkAtlas(graph, periods: periods, alongside: graph.eras.map { Period($0) }, options: options)
  }

  private func sheet(_ options: DiagramOptions) -> SheetDiagram {
    SheetDiagram(graph, periods: periods, alongside: graph.eras.map { Period($0) }, options: options)
  }

  private func timeline(_ options: DiagramOptions) throws(CommandFault) -> TimelineDiagram {
    let dyad = try look?.dyad.map { names throws(CommandFault) in try Gallery.dyad(names, in: graph) }
    return TimelineDiagram(
      graph, options: options, periods: periods, spell: try scope.periods.spell(of: graph), dyad: dyad)
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
    if actors[0] == actors[1],
      !graph.withEndpoints({ source, target in
        source.indices.contains { source[$0] == target[$0] && Int(source[$0]) == actors[0].index }
      })
    {
      throw CommandFault(.usage, "--dyad takes two actors, and '\(names.names[0])' has no tie to itself")
    }
    return Dyad(actors[0], actors[1])
  }
}
