import Entente
import EntenteTestSupport

/// A graph as a list that a law can turn about: its actors in another order, its ties reversed, another beside it.
struct LawGraph {
  struct Line {
    var source: Int
    var target: Int
    var isDirected: Bool
    var isNegative = false
    var strength: Double?
  }

  var actorCount: Int
  var ties: [Line]

  /// An actor's id; ids are in order as their numbers are.
  static func name(_ number: Int) -> String { number < 10 ? "A0\(number)" : "A\(number)" }

  /// Up to 11 actors, some with no tie, with parallel ties, mutual ones and ties to oneself.
  ///
  /// Of three seeds one has no directed ties, one no others, and one both.
  static func random(seed: UInt64, isSigned: Bool = false) -> LawGraph {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 3...11, using: &generator)
    let ties = (0..<Int.random(in: 0...3 * count, using: &generator)).map { _ in
      Line(
        source: .random(in: 0..<count, using: &generator), target: .random(in: 0..<count, using: &generator),
        isDirected: seed % 3 == 1 || seed % 3 == 2 && Bool.random(using: &generator),
        isNegative: isSigned && Int.random(in: 0..<5, using: &generator) == 0,
        strength: .random(in: 0.05...0.95, using: &generator))
    }
    return LawGraph(actorCount: count, ties: ties)
  }

  /// The form of its seed, so that a part without a directed tie is measured as the whole is.
  static func form(seed: UInt64) -> RunForm { RunForm(isDirected: seed % 3 != 0, isSigned: false) }

  /// Every tie turned round.
  var reversed: LawGraph {
    var copy = self
    for place in ties.indices {
      (copy.ties[place].source, copy.ties[place].target) = (ties[place].target, ties[place].source)
    }
    return copy
  }

  /// Every strength times a factor.
  func strengthened(_ factor: Double) -> LawGraph {
    var copy = self
    for place in ties.indices { copy.ties[place].strength = (ties[place].strength ?? 1) * factor }
    return copy
  }

  /// This graph and another, with no tie between them; the other's actors come after this one's.
  func beside(_ other: LawGraph) -> LawGraph {
    let moved = other.ties.map { tie in
      var tie = tie
      tie.source += actorCount
      tie.target += actorCount
      return tie
    }
    return LawGraph(actorCount: actorCount + other.actorCount, ties: ties + moved)
  }

  /// All of it as a snapshot, with everyone in it; the actor of number 3 is `A03` whenever it is added.
  func snapshot(addingActorsIn order: [Int]? = nil) throws -> Snapshot {
    var builder = ActorGraph.Builder(kinds: SmallGraph.kinds)
    for number in order ?? Array(0..<actorCount) { try builder.addActor(.init(id: Self.name(number))) }
    for tie in ties {
      guard let source = builder.actor(Self.name(tie.source)), let target = builder.actor(Self.name(tie.target)) else {
        continue
      }
      try builder.addTie(
        tie.isNegative ? "minus" : "plus", from: source, to: target, isDirected: tie.isDirected,
        strength: tie.strength.flatMap(Strength.init))
    }
    var options = SnapshotOptions()
    options.includesActorsWithoutTies = true
    return try builder.build().snapshot(of: .always, options)
  }
}
