internal import Entente

/// What one period's picture holds: its actors and ties, before any of them has a place.
struct PeriodScene: Sendable {
  let period: Period
  let snapshot: Snapshot
  var actors: [ActorID]
  var ties: [Tie]
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
    ties = all.filter { related.contains($0.source) && related.contains($0.target) }
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

  /// The ties between each two actors, in the order in which their lines lie side by side.
  var bundles: [(dyad: Dyad, ties: [FoldedTies])] {
    Dictionary(grouping: ties) { Dyad($0.source, $0.target) }
      .sorted { $0.key < $1.key }
      .map { dyad, ties in
        let graph = snapshot.graph
        let sorted = ties.sorted { left, right in
          let leftKind = graph.kind(left.kind)
          let rightKind = graph.kind(right.kind)
          return (leftKind.family.rank, left.kind, left.index) < (rightKind.family.rank, right.kind, right.index)
        }
        return (dyad, FoldedTies.lines(of: sorted, in: snapshot))
      }
  }
}

extension KindFamily {
  /// Its place in fans and legends.
  var rank: Int { KindFamily.allCases.firstIndex(of: self) ?? 0 }
}
