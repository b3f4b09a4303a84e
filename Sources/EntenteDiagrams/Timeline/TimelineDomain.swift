internal import Entente

/// Which days a timeline's calendar has.
enum TimelineDomain {
  /// Those observed; where they have no beginning or no end, those that ties name and a little more.
  ///
  /// Nil where neither the data nor their actors' lives have a day.
  static func spell(of scene: PeriodScene) -> Spell? {
    guard let observed = scene.snapshot.observedSpell else { return nil }
    let days = scene.ties.flatMap { tie in
      [tie.extent.earliestOnset, tie.extent.latestOnset, tie.extent.earliestTerminus, tie.extent.latestTerminus]
    }.filter { !$0.isDistant && observed.onset <= $0 && $0 <= observed.terminus }
    guard let first = observed.isOpenAtOnset ? days.min() ?? finite(observed.terminus) : observed.onset,
      let end = observed.isOpenAtTerminus ? days.max() ?? finite(observed.onset) : observed.terminus
    else { return nil }
    let margin = max(366, first.distance(to: end) / 25)
    let isEarlier = observed.isOpenAtOnset && scene.ties.contains { $0.extent.earliestOnset < first }
    let isLater = observed.isOpenAtTerminus && scene.ties.contains { $0.extent.latestTerminus > end }
    let onset = isEarlier ? first.advanced(by: -margin) : first
    let terminus = isLater ? end.advanced(by: margin) : end
    return Spell(from: onset, until: terminus) ?? Spell(on: onset)
  }

  private static func finite(_ day: Day) -> Day? { day.isDistant ? nil : day }
}
