internal import Entente

/// In which order actors stand along both sides of a matrix.
struct MatrixOrder: Sendable {
  /// Actors that stand together.
  struct Group: Hashable, Sendable {
    /// The bloc, where there are blocs.
    let name: String?
    let actors: [ActorID]
  }

  let groups: [Group]

  /// Whether the data say who belongs together.
  var hasBlocs: Bool { groups.contains { $0.name != nil } }

  var actors: [ActorID] { groups.flatMap(\.actors) }

  /// By bloc where the data name blocs, else friends by friends; then by name.
  ///
  /// - Complexity: O(*n³*) for *n* actors where there are no blocs.
  init(_ scene: PeriodScene, _ cells: [MatrixCell], _ words: Words) {
    let graph = scene.snapshot.graph
    let named = scene.actors.sorted { left, right in
      let (one, other) = (graph.profile(left).name, graph.profile(right).name)
      return (one, left) < (other, right)
    }
    func bloc(_ actor: ActorID) -> String {
      let text = graph.profile(actor).bloc
      return text.allSatisfy(\.isWhitespace) ? "" : text
    }
    guard scene.actors.contains(where: { !bloc($0).isEmpty }) else {
      let order = MatrixOrder.affinityOrder(named, cells)
      groups = named.isEmpty ? [] : [Group(name: nil, actors: order)]
      return
    }
    let members = Dictionary(grouping: named, by: bloc)
    // Those of no bloc stand last.
    let names = members.keys.sorted { ($0.isEmpty ? 1 : 0, $0) < ($1.isEmpty ? 1 : 0, $1) }
    groups = names.map { name in
      Group(name: name.isEmpty ? words["Without a bloc"] : name, actors: members[name] ?? [])
    }
  }

  private static func affinityOrder(_ named: [ActorID], _ cells: [MatrixCell]) -> [ActorID] {
    let place = Dictionary(uniqueKeysWithValues: named.enumerated().map { ($1, $0) })
    var affinity = [[Int]](repeating: Array(repeating: 0, count: named.count), count: named.count)
    for cell in cells where cell.row != cell.column {
      guard let row = place[cell.row], let column = place[cell.column] else { continue }
      let share =
        switch cell.sign {
        case .amity: 4
        case .enmity: -4
        // A member stands beside its alliance where nothing else speaks against it.
        case .neither: 1
        case .both, .untold: 0
        }
      affinity[row][column] += share
      affinity[column][row] += share
    }
    return AffinityOrder(affinity: affinity).order().map { named[$0] }
  }
}
