public import Entente

/// What another program is asked when it lays out the map of all periods, and what its answer means.
///
/// ```swift
/// let question = NetworkAtlas.layoutQuestion(graph, periods: graph.periods(by: .eras))
/// options.layout = .given(question.places(of: centers(of: question.dot)))
/// ```
public struct LayoutQuestion: Sendable {
  /// The graph of all periods as DOT text: a node for each lineage with the size of its box, no place, and an edge
  /// between each two that ever have a tie.
  public let dot: String
  private let lineages: [ActorID]

  init(_ map: MapProblem) {
    lineages = map.lineages
    let problem = map.whole
    // An engine that starts at random starts where this seed says; boxes on boxes are parted when the answer comes.
    var dot = "graph places {\n  graph [start=1871, overlap=true, nodesep=0.6, ranksep=1];\n"
    dot += "  node [shape=box, fixedsize=true, label=\"\"];\n"
    for (box, size) in problem.sizes.enumerated() {
      dot += "  n\(box) [width=\(Decimal.text(size.width / 72, decimals: 4)), "
      dot += "height=\(Decimal.text(size.height / 72, decimals: 4))];\n"
    }
    for link in problem.links where link.first != link.second {
      let length = Decimal.text(problem.idealLength(of: link) / 72, decimals: 4)
      dot += "  n\(link.first) -- n\(link.second) [len=\(length), weight=\(link.lines)];\n"
    }
    self.dot = dot + "}\n"
  }

  /// The places that an answer gives.
  ///
  /// - Parameter centers: the centre of each node by its name, in points, y upwards as Graphviz has it. Nodes that are
  ///   missing find a place among the others.
  public func places(of centers: [String: Point]) -> [ActorID: Point] {
    var places: [ActorID: Point] = [:]
    for (box, lineage) in lineages.enumerated() {
      if let center = centers["n\(box)"] { places[lineage] = Point(center.x, -center.y) }
    }
    return places
  }
}

extension NetworkAtlas {
  /// What to ask another program for the map of these periods; the answer goes into ``MapLayout/given(_:)``.
  ///
  /// - Parameter others: as in ``init(_:periods:alongside:options:)``.
  /// - Complexity: linear in actors and ties of the periods.
  public static func layoutQuestion(
    _ graph: ActorGraph, periods: [Period], alongside others: [Period] = [], options: DiagramOptions = .init()
  ) -> LayoutQuestion {
    let scenes = (periods + others.filter { !periods.contains($0) }).map { PeriodScene(graph, $0, options.ties) }
    return LayoutQuestion(ActorMap.problem(graph, scenes, ActorMap.looks(graph, scenes)))
  }
}
