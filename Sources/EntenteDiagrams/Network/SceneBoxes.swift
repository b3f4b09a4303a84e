internal import Entente

/// The boxes of one picture before they have a place: one for each lineage in it, as high as its actors below one
/// another, and the lines between them.
struct SceneBoxes: Sendable {
  /// In order, as the boxes of `problem`.
  let lineages: [ActorID]
  let problem: PlacementProblem
  private let stacks: [[Member]]

  private struct Member {
    let actor: ActorID
    let width: Double
    let height: Double
  }

  /// The room between two actors of one lineage who are in one picture.
  private static let gap = 8.0

  init(_ graph: ActorGraph, _ scene: PeriodScene, _ looks: [ActorID: ActorLook]) {
    let bundles = scene.bundles
    let heights = SceneBoxes.heights(looks, bundles)
    let stacks = Dictionary(grouping: scene.actors.filter { looks[$0] != nil }, by: graph.lineage(of:))
    let lineages = stacks.keys.sorted()
    let members = lineages.map { lineage in
      (stacks[lineage] ?? []).map { Member(actor: $0, width: looks[$0]?.width ?? 0, height: heights[$0] ?? 0) }
    }
    let number = Dictionary(uniqueKeysWithValues: lineages.enumerated().map { ($1, $0) })
    var lines: [Dyad: Int] = [:]
    for bundle in bundles {
      let dyad = Dyad(graph.lineage(of: bundle.dyad.first), graph.lineage(of: bundle.dyad.second))
      lines[dyad] = max(lines[dyad] ?? 0, bundle.ties.count)
    }
    self.lineages = lineages
    self.stacks = members
    problem = PlacementProblem(
      sizes: members.map { .init(width: $0.map(\.width).max() ?? 0, height: SceneBoxes.height(of: $0)) },
      links: lines.sorted { $0.key < $1.key }.compactMap { dyad, lines in
        guard let first = number[dyad.first], let second = number[dyad.second] else { return nil }
        return .init(first: first, second: second, lines: lines)
      })
  }

  /// The boxes of the actors, those of one lineage below one another.
  ///
  /// - Parameter positions: where the lineages are.
  func frames(at positions: [Point]) -> [ActorID: Rectangle] {
    var frames: [ActorID: Rectangle] = [:]
    for (members, position) in zip(stacks, positions) {
      var top = position.y - SceneBoxes.height(of: members) / 2
      for member in members {
        frames[member.actor] = Rectangle(
          center: Point(position.x, top + member.height / 2), width: member.width, height: member.height)
        top += member.height + SceneBoxes.gap
      }
    }
    return frames
  }

  private static func height(of members: [Member]) -> Double {
    members.reduce(-gap) { $0 + $1.height + gap }
  }

  /// How high each actor's box is: tall enough for the broadest fan that ends there.
  private static func heights(
    _ looks: [ActorID: ActorLook], _ bundles: [(dyad: Dyad, ties: [FoldedTies])]
  ) -> [ActorID: Double] {
    var lines: [ActorID: Int] = [:]
    for bundle in bundles where bundle.dyad.first != bundle.dyad.second {
      for actor in [bundle.dyad.first, bundle.dyad.second] {
        lines[actor] = max(lines[actor] ?? 0, bundle.ties.count)
      }
    }
    return looks.reduce(into: [:]) { heights, look in
      let fan = Double((lines[look.key] ?? 1) - 1) * FanShape.gap * 0.62
      heights[look.key] = max(look.value.height, min(fan, 96))
    }
  }
}
