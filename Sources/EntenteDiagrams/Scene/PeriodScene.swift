internal import Entente

/// What one period's picture holds: its actors and ties, before any of them has a place.
struct PeriodScene: Sendable {
  let period: Period
  let snapshot: Snapshot
  var actors: [ActorID]
  var ties: [Tie] { didSet { bundles = PeriodScene.bundles(of: ties, in: snapshot) } }
  /// The ties between each two actors, in the order in which their lines lie side by side.
  private(set) var bundles: [(dyad: Dyad, ties: [FoldedTies])]
  /// What the period holds and the picture does not.
  var omissions: Omissions
  /// Whose surroundings it is a part of; nil where it is whole.
  var ego: Ego?

  /// Ties that are left out, by why.
  struct Omissions: Hashable, Sendable {
    /// For a status that was not asked for.
    var byStatus: [TieStatus: Int] = [:]
    /// For a kind, a sign or an actor that was not asked for.
    var byFilter = 0
    /// Memberships of actors that have no other tie.
    var memberships = 0
  }

  init(_ graph: ActorGraph, _ period: Period, _ options: SnapshotOptions) {
    self.period = period
    snapshot = graph.snapshot(of: period.spell, options)
    let all = snapshot.ties.map { graph.tie($0) }
    let isMembership = { (tie: Tie) in graph.kind(tie.kind).id == TieKind.membershipID }

    // Membership alone does not bring an actor into a picture, else every member of every alliance would be in each.
    let related =
      options.includesActorsWithoutTies || all.allSatisfy(isMembership)
      ? Set(snapshot.actors)
      : Set(all.lazy.filter { !isMembership($0) }.flatMap { [$0.source, $0.target] })
    actors = snapshot.actors.filter(related.contains)
    let isDrawn = { (tie: Tie) in related.contains(tie.source) && related.contains(tie.target) }
    ties = all.allSatisfy(isDrawn) ? all : all.filter(isDrawn)
    bundles = PeriodScene.bundles(of: ties, in: snapshot)
    omissions = PeriodScene.omissions(from: snapshot, drawn: ties.count)
  }

  private static func omissions(from snapshot: Snapshot, drawn: Int) -> Omissions {
    var omissions = Omissions(memberships: snapshot.ties.count - drawn)
    var options = snapshot.options
    options.statuses = Set(TieStatus.allCases)
    (options.kinds, options.signs, options.actors) = (nil, nil, nil)
    let taken = Set(snapshot.ties)
    for index in snapshot.graph.snapshot(of: snapshot.spell, options).ties where !taken.contains(index) {
      let status = snapshot.graph.tie(index).status
      if snapshot.options.statuses.contains(status) {
        omissions.byFilter += 1
      } else {
        omissions.byStatus[status, default: 0] += 1
      }
    }
    return omissions
  }

  /// Whether there is a day on which all the ties drawn may hold.
  var hasCommonDay: Bool {
    guard let observed = snapshot.observedSpell else { return true }
    var common: Spell? = observed
    for tie in ties { common = common?.intersection(tie.extent.possible) }
    return common != nil
  }

  private static func bundles(of ties: [Tie], in snapshot: Snapshot) -> [(dyad: Dyad, ties: [FoldedTies])] {
    let ranks = snapshot.graph.kinds.map(\.family.rank)
    let dyads = ties.map { Dyad($0.source, $0.target) }
    // Ties are large, so it is their places that are sorted.
    let order = ties.indices.sorted { left, right in
      if dyads[left] != dyads[right] { return dyads[left] < dyads[right] }
      let (one, other) = (ties[left], ties[right])
      return (ranks[one.kind.index], one.kind, one.index) < (ranks[other.kind.index], other.kind, other.index)
    }
    var bundles: [(dyad: Dyad, ties: [FoldedTies])] = []
    var rest = order[...]
    while let first = rest.first {
      let bundle = rest.prefix { dyads[$0] == dyads[first] }
      bundles.append((dyads[first], FoldedTies.lines(of: bundle.map { ties[$0] }, in: snapshot)))
      rest = rest[bundle.endIndex...]
    }
    return bundles
  }
}

extension KindFamily {
  /// Its place in fans and legends.
  var rank: Int { KindFamily.allCases.firstIndex(of: self) ?? 0 }
}
