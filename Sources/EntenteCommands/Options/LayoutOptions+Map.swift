internal import Entente
internal import EntenteDiagrams
internal import EntenteGraphviz

extension LayoutOptions {
  /// A diagram's options with the map that was asked for.
  ///
  /// - Parameters:
  ///   - kept: the places of `KeptPlaces.places(in:)`.
  ///   - others: periods whose actors are on the map with those of the periods that are drawn.
  func applied(
    to options: DiagramOptions, keeping kept: [ActorID: Point], _ graph: ActorGraph, _ periods: [Period],
    alongside others: [Period]
  ) throws(CommandFault) -> DiagramOptions {
    var options = options
    options.places = kept
    if let stability { options.stability = stability }
    options.layout = try mapLayout(graph, periods, others, options)
    return options
  }

  /// The layout that was asked for, with Graphviz's places where one of its engines was.
  private func mapLayout(
    _ graph: ActorGraph, _ periods: [Period], _ others: [Period], _ options: DiagramOptions
  ) throws(CommandFault) -> MapLayout {
    switch layout {
    case .stress?, nil: return .stress
    case .circular?: return .circular
    case .geo?:
      guard graph.actors.contains(where: { $0.coordinates != nil }) else {
        throw CommandFault(
          .usage,
          """
          --layout geo needs to know where capitals are, and no actor has coordinates; fill in the columns \
          latitude and longitude of actors.csv, or choose another layout
          """)
      }
      return .geographic
    case .dot?: return try answer(of: .dot, graph, periods, others, options)
    case .neato?: return try answer(of: .neato, graph, periods, others, options)
    case .fdp?: return try answer(of: .fdp, graph, periods, others, options)
    case .sfdp?: return try answer(of: .sfdp, graph, periods, others, options)
    case .twopi?: return try answer(of: .twopi, graph, periods, others, options)
    case .circo?: return try answer(of: .circo, graph, periods, others, options)
    }
  }

  private func answer(
    of engine: Graphviz.Engine, _ graph: ActorGraph, _ periods: [Period], _ others: [Period], _ options: DiagramOptions
  ) throws(CommandFault) -> MapLayout {
    let question = NetworkAtlas.layoutQuestion(graph, periods: periods, alongside: others, options: options)
    do {
      let centers = try Graphviz.positions(of: question.dot, engine: engine)
      return .given(question.places(of: centers.mapValues { Point($0.x, $0.y) }))
    } catch {
      throw CommandFault(.software, error.description)
    }
  }

  /// What was asked for, for a picture to be drawn again.
  func queryWords(_ kept: [ActorID: Point], in graph: ActorGraph) -> [String] {
    var words: [String] = []
    if let layout, layout != .stress { words.append("--layout=\(layout.rawValue)") }
    if let stability, stability != DiagramOptions.usualStability {
      words.append("--stability=\(NumberText.whole(stability))")
    }
    return words + KeptPlaces.queryWords(kept, in: graph)
  }
}
