internal import Entente

/// What the picture of a comparison holds, before anything has a place: boxes, and the lines between each two.
struct DifferenceScene {
  /// An actor, or an actor and its successor.
  struct Node {
    /// What it is known by in both periods.
    let standIn: ActorID
    /// Who it is in the first period; nil where it has no tie there.
    fileprivate(set) var before: ActorID?
    /// Who it is in the second period; nil where it has no tie there.
    fileprivate(set) var after: ActorID?

    /// Whose name the box bears.
    var actor: ActorID { after ?? before ?? standIn }
  }

  /// One line.
  enum Strand {
    case relation(Comparison.Relation)
    case turn(Comparison.Turn)

    var pair: Comparison.Pair? {
      switch self {
      case .relation(let relation): relation.pair
      case .turn(let turn): turn.after.pair
      }
    }
  }

  let comparison: Comparison
  /// By stand-in, in the graph's order.
  let nodes: [Node]
  /// The relations drawn.
  let relations: [Comparison.Relation]

  init(_ comparison: Comparison) {
    self.comparison = comparison
    let graph = comparison.before.graph
    let isMembership = { (relation: Comparison.Relation) in graph.kind(relation.kind).id == TieKind.membershipID }
    // As in other pictures a membership alone brings nobody in, unless the accession or the leaving is the change.
    let telling = comparison.relations.filter { !isMembership($0) || $0.change == .begun || $0.change == .ended }
    let ends = (telling.isEmpty ? comparison.relations : telling).compactMap(\.pair).flatMap { [$0.source, $0.target] }
    let related = Set(ends.map(comparison.standIn))
    relations = comparison.relations.filter { relation in
      guard let pair = relation.pair else { return false }
      return related.contains(comparison.standIn(for: pair.source))
        && related.contains(comparison.standIn(for: pair.target))
    }
    nodes = DifferenceScene.nodes(relations, comparison)
  }

  private static func nodes(_ relations: [Comparison.Relation], _ comparison: Comparison) -> [Node] {
    var nodes: [ActorID: Node] = [:]
    for relation in relations {
      for (side, place) in [(relation.before, \Node.before), (relation.after, \Node.after)] {
        guard let pair = side?.pair else { continue }
        for actor in [pair.source, pair.target] {
          let standIn = comparison.standIn(for: actor)
          nodes[standIn, default: Node(standIn: standIn)][keyPath: place] = actor
        }
      }
    }
    return nodes.values.sorted { $0.standIn < $1.standIn }
  }

  /// The lines between each two boxes, in the order in which they lie side by side; a turn lies amid them.
  var bundles: [(dyad: Dyad, strands: [Strand])] {
    let graph = comparison.before.graph
    var turns: [Dyad: Comparison.Turn] = [:]
    for turn in comparison.turns { turns[dyad(of: turn.after.pair)] = turn }
    let grouped = Dictionary(grouping: relations) { relation in relation.pair.map(dyad(of:)) }
    return grouped.compactMap { dyad, relations in dyad.map { ($0, relations) } }
      .sorted { $0.0 < $1.0 }
      .map { dyad, relations in
        let sorted = relations.enumerated().sorted { left, right in
          let ranks = [left, right].map { graph.kind($0.element.kind).family.rank }
          return (ranks[0], left.element.kind, left.offset) < (ranks[1], right.element.kind, right.offset)
        }
        var strands = sorted.map { Strand.relation($0.element) }
        if let turn = turns[dyad] { strands.insert(.turn(turn), at: strands.count / 2) }
        return (dyad, strands)
      }
  }

  private func dyad(of pair: Comparison.Pair) -> Dyad {
    Dyad(comparison.standIn(for: pair.source), comparison.standIn(for: pair.target))
  }
}
