import Entente

/// A graph of two actors, `A` and `B`, and ties of given dates between them.
struct TwoActors {
  private var builder: ActorGraph.Builder
  let first: ActorID
  let second: ActorID

  init(observed: String? = nil) throws {
    builder = ActorGraph.Builder(observed: try observed.flatMap { try EDTF($0).extent?.possible })
    first = try builder.addActor(.init(id: "A"))
    second = try builder.addActor(.init(id: "B"))
  }

  @discardableResult
  mutating func add(
    _ when: String?, opposite: Bool = false, status: TieStatus = .asserted, isIntermittent: Bool = false,
    strength: Double? = nil
  ) throws -> TieIndex {
    try builder.addTie(
      "rivalry", from: opposite ? second : first, to: opposite ? first : second, status: status,
      isIntermittent: isIntermittent, strength: strength.flatMap(Strength.init),
      details: .init(when: try when.map { try EDTF($0) }))
  }

  mutating func add(era id: String, _ when: String) throws {
    try builder.addEra(.init(id: id, name: "Era \(id)", when: EDTF(when)))
  }

  /// A third actor, without a tie.
  mutating func addBystander(lifetime: String) throws -> ActorID {
    try builder.addActor(.init(id: "C", lifetime: EDTF(lifetime)))
  }

  var graph: ActorGraph { get throws { try builder.build() } }

  /// The number of ties a snapshot of these days has.
  func count(
    in spell: String, _ certainty: Certainty = .possible, rule: ActivityRule = .any
  ) throws -> Int {
    var options = SnapshotOptions()
    (options.certainty, options.rule) = (certainty, rule)
    return try graph.snapshot(of: .possible(spell), options).ties.count
  }
}

extension Spell {
  /// The days a date may mean; all of time where it has none.
  static func possible(_ text: String) throws -> Spell { try EDTF(text).extent?.possible ?? .always }
}
