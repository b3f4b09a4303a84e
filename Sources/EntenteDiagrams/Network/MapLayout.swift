public import Entente

/// How the map of all periods comes about, on which every actor has its place.
public enum MapLayout: Hashable, Sendable {
  /// Distances on the page follow distances in the graph, then boxes move to where the pictures read best.
  case stress
  /// Actors on an oval, those of a bloc side by side, in an order that has few lines cross.
  case circular
  /// Actors where their capitals are: north is up, west is left. Those without coordinates are placed among them.
  case geographic
  /// Actors where another program puts them: centres by the answer to a ``LayoutQuestion``.
  case given([ActorID: Point])

  /// Whether places mean something by themselves, so that no period may move an actor.
  var isFixed: Bool { self != .stress }
}

extension MapLayout {
  /// Where boxes stand that nobody has placed before.
  func positions(for map: MapProblem, in graph: ActorGraph) -> [Point] {
    let (problem, lineages) = (map.whole, map.lineages)
    switch self {
    case .stress:
      return SharedPlacement.positions(for: map)
    case .circular:
      let blocs = profiles(of: lineages, in: graph).map { $0.lazy.map(\.bloc).first { !$0.isEmpty } ?? "" }
      return CircularPlacement(problem, blocs: blocs).positions()
    case .geographic:
      let coordinates = profiles(of: lineages, in: graph).map { $0.lazy.compactMap(\.coordinates).first }
      return PinnedPlacement(problem, pinned: GeographicPlacement.positions(coordinates, problem.sizes)).positions()
    case .given(let answer):
      let known = lineages.indices.filter { answer[lineages[$0]] != nil }
      let centers = known.compactMap { answer[lineages[$0]] }
      let apart = BoxSeparation.separated(centers, known.map { problem.sizes[$0].airy })
      var pinned = [Point?](repeating: nil, count: lineages.count)
      for (place, center) in zip(known, apart) { pinned[place] = center }
      return PinnedPlacement(problem, pinned: pinned).positions()
    }
  }

  /// Who the actors of each lineage are, the first of them first.
  private func profiles(of lineages: [ActorID], in graph: ActorGraph) -> [[ActorProfile]] {
    let actors = Dictionary(grouping: graph.actorIDs, by: graph.lineage(of:))
    return lineages.map { (actors[$0] ?? []).map(graph.profile) }
  }
}
