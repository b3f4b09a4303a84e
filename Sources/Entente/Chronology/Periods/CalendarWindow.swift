/// A window that begins or ends on the calendar, and the days of it that there are.
package struct CalendarWindow: Hashable, Sendable {
  /// All of it.
  package let whole: Spell

  /// Its days that lie in the spell it was made for, under the name of the whole window.
  package let period: Period

  /// Nil where the window has no day in common with the spell.
  init?(_ whole: Spell, within days: Spell) {
    guard let seen = whole.intersection(days) else { return nil }
    let named = Period(whole)
    self.whole = whole
    period = seen == whole ? named : Period(id: named.id, name: named.name, spell: seen)
  }

  /// Whether it has all its days.
  package var isWhole: Bool { period.spell == whole }
}
