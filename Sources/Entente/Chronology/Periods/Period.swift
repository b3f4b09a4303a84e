/// A spell with a file name: an era, a calendar year, a window.
///
/// A picture or a row of numbers is of one period.
public struct Period: Hashable, Sendable {
  /// What its files are called.
  public let id: String

  /// What its pictures are called.
  public let name: String

  /// Its days.
  public let spell: Spell

  /// A period under an id and a name of your choice.
  public init(id: String, name: String, spell: Spell) {
    self.id = id
    self.name = name
    self.spell = spell
  }

  /// The period of an era, under the era's id and name.
  public init(_ era: Era) {
    self.init(id: era.id, name: era.name, spell: era.spell)
  }

  /// The period of a spell, named for the calendar where it can be.
  ///
  /// A calendar year is `1995`, a quarter `1995-Q2`, a month `1995-06`. Any other spell bears its two days, the
  /// terminus exclusive: `1990-01-01_1995-01-01`, with `open` for an end that is. The name that people read gives
  /// the last day instead: `1990-01-01 to 1994-12-31`.
  public init(_ spell: Spell) {
    if let calendarID = Period.calendarID(of: spell) {
      self.init(id: calendarID, name: calendarID, spell: spell)
    } else {
      let onset = spell.isOpenAtOnset ? "open" : spell.onset.description
      let terminus = spell.isOpenAtTerminus ? "open" : spell.terminus.description
      self.init(id: "\(onset)_\(terminus)", name: Period.name(of: spell), spell: spell)
    }
  }

  /// What a year, a quarter or a month is called; nil for any other spell.
  private static func calendarID(of spell: Spell) -> String? {
    guard spell.dayCount != nil else { return nil }
    let (year, month, day) = spell.onset.calendarDate
    let (nextYear, nextMonth, nextDay) = spell.terminus.calendarDate
    guard day == 1, nextDay == 1 else { return nil }
    let yearText = Day.text(ofYear: year)
    switch (nextYear - year) * 12 + nextMonth - month {
    case 12 where month == 1: return yearText
    case 3 where month % 3 == 1: return "\(yearText)-Q\(month / 3 + 1)"
    case 1: return "\(yearText)-\(Day.twoDigits(month))"
    default: return nil
    }
  }

  private static func name(of spell: Spell) -> String {
    switch (spell.isOpenAtOnset, spell.lastDay) {
    case (true, nil): "all of time"
    case (true, .some(let last)): "until \(last)"
    case (false, nil): "from \(spell.onset)"
    case (false, .some(let last)): last == spell.onset ? "\(last)" : "\(spell.onset) to \(last)"
    }
  }
}
