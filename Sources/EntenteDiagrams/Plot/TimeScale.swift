internal import Entente

/// Where a day lies between the left and the right end of a plot.
struct TimeScale: Hashable, Sendable {
  /// The days from the left end to the right one.
  let domain: Spell
  let left: Double
  let right: Double

  /// The place of the beginning of a day.
  func x(_ day: Day) -> Double { x(ordinal: Double(day.ordinal)) }

  /// The middle of a spell.
  func middle(_ spell: Spell) -> Double {
    x(ordinal: (Double(spell.onset.ordinal) + Double(spell.terminus.ordinal)) / 2)
  }

  var pointsPerDay: Double { (right - left) / Double(domain.onset.distance(to: domain.terminus)) }

  private func x(ordinal: Double) -> Double {
    let share =
      (ordinal - Double(domain.onset.ordinal)) / Double(domain.onset.distance(to: domain.terminus))
    return left + min(max(share, 0), 1) * (right - left)
  }

  /// The days that periods have, cut to what was observed; nil where they are all without dates.
  static func domain(of spells: [Spell], observed: Spell?) -> Spell? {
    let seen = spells.compactMap { spell in observed.map { spell.intersection($0) } ?? spell }
    let days = seen.flatMap { [$0.onset, $0.terminus] }.filter { !$0.isDistant }
    guard let first = days.min(), let last = days.max() else { return nil }
    return Spell(from: first, until: last) ?? Spell(on: first)
  }
}
