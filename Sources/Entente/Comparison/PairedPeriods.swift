/// Two periods by one reading of dates, their ties sorted by what they belong to.
struct PairedPeriods {
  /// What ties of both periods have in common that are one relation.
  struct RelationKey: Hashable, Comparable {
    let pair: Comparison.Pair
    let kind: KindID
    let isDirected: Bool

    static func < (left: RelationKey, right: RelationKey) -> Bool {
      (left.pair.source, left.pair.target, left.kind, left.isDirected ? 1 : 0)
        < (right.pair.source, right.pair.target, right.kind, right.isDirected ? 1 : 0)
    }
  }

  /// The ties of the two periods that belong together.
  struct Ties {
    var before: [TieIndex] = []
    var after: [TieIndex] = []
  }

  let before: Snapshot
  let after: Snapshot
  private(set) var relations: [RelationKey: Ties] = [:]
  private(set) var dyads: [Dyad: Ties] = [:]
  private let succession: Succession

  /// - Complexity: O(*ties* + *actors*).
  init(_ graph: ActorGraph, _ first: Spell, _ second: Spell, _ options: SnapshotOptions, _ succession: Succession) {
    before = graph.snapshot(of: first, options)
    after = graph.snapshot(of: second, options)
    self.succession = succession
    sort(before.ties, into: \.before)
    sort(after.ties, into: \.after)
  }

  private mutating func sort(_ ties: [TieIndex], into side: WritableKeyPath<Ties, [TieIndex]>) {
    for tie in ties {
      let key = key(of: tie)
      relations[key, default: Ties()][keyPath: side].append(tie)
      dyads[Dyad(key.pair.source, key.pair.target), default: Ties()][keyPath: side].append(tie)
    }
  }

  private func key(of tie: TieIndex) -> RelationKey {
    let storage = before.graph.storage
    let (one, other) = ends(of: tie)
    let kind = storage.columns.kind[tie.index]
    let isDirected = storage.columns.attributes(tie.index).isDirected ?? storage.kinds[Int(kind)].isDirected
    var source = succession.standIn(for: one)
    var target = succession.standIn(for: other)
    // A tie within a line, as of a state and the part of it that left, is not one to oneself.
    if source == target { (source, target) = (one, other) }
    if !isDirected, target < source { (source, target) = (target, source) }
    return RelationKey(
      pair: Comparison.Pair(source: source, target: target), kind: KindID(kind), isDirected: isDirected)
  }

  private func ends(of tie: TieIndex) -> (source: ActorID, target: ActorID) {
    let columns = before.graph.storage.columns
    return (ActorID(columns.source[tie.index]), ActorID(columns.target[tie.index]))
  }

  /// What became of a relation; nil where there is none of it.
  func change(of key: RelationKey) -> Comparison.Change? {
    guard let ties = relations[key] else { return nil }
    if ties.before.isEmpty { return .begun }
    if ties.after.isEmpty { return .ended }
    let was = before.strength(of: ties.before[...])
    let became = after.strength(of: ties.after[...])
    return became > was ? .strengthened : became < was ? .weakened : .kept
  }

  /// The signs of two actors before and after, where they turned.
  func turn(of dyad: Dyad) -> (before: FoldedSign, after: FoldedSign)? {
    guard let ties = dyads[dyad], let was = sign(of: ties.before), let became = sign(of: ties.after),
      was.isTold, became.isTold, was != became
    else { return nil }
    return (was, became)
  }

  private func sign(of ties: [TieIndex]) -> FoldedSign? {
    let storage = before.graph.storage
    return FoldedSign(
      ties.lazy.map { tie in
        storage.columns.attributes(tie.index).sign ?? storage.kinds[Int(storage.columns.kind[tie.index])].sign
      })
  }

  /// What some ties are in one of the periods; nil without any.
  func side(_ ties: [TieIndex], in snapshot: Snapshot, of pair: Comparison.Pair) -> Comparison.Side? {
    guard let sign = sign(of: ties), let strength = Strength(snapshot.strength(of: ties[...])) else { return nil }
    return Comparison.Side(pair: actors(ties, for: pair), ties: ties, sign: sign, strength: strength)
  }

  /// The actors that two others stand for in some ties: of several in one line the youngest.
  private func actors(_ ties: [TieIndex], for pair: Comparison.Pair) -> Comparison.Pair {
    let graph = before.graph
    let present = Set(ties.flatMap { [ends(of: $0).source, ends(of: $0).target] })
    func youngest(_ standIn: ActorID) -> ActorID {
      if present.contains(standIn) { return standIn }
      let line = present.filter { succession.standIn(for: $0) == standIn }
      return line.max { (graph.profile($0).existence.onset, $0) < (graph.profile($1).existence.onset, $1) } ?? standIn
    }
    return Comparison.Pair(source: youngest(pair.source), target: youngest(pair.target))
  }
}
