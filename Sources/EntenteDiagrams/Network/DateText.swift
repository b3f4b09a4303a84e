internal import Entente

/// Dates in words, for titles.
enum DateText {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// `15 March 2011`; years before 1 as `45 BC`.
  static func day(_ day: Day) -> String {
    let date = day.calendarDate
    return "\(date.day) \(months[date.month - 1]) \(year(date.year))"
  }

  static func year(_ year: Int) -> String { year > 0 ? String(year) : "\(1 - year) BC" }

  /// A spell as a reader would say it, and how much of it was observed: `2015–2018`, `15 March 2011 – 31 December
  /// 2022`, `from 15 March 2011, as of 31 December 2022`, `1872, not observed`.
  static func spell(_ spell: Spell, observed: Spell?) -> String {
    guard let observed else { return days(of: spell) }
    if spell == .always { return days(of: observed) }
    guard let seen = spell.intersection(observed) else { return days(of: spell) + ", not observed" }
    var text = days(of: spell)
    if seen.onset > spell.onset { text += ", observed from \(day(seen.onset))" }
    if seen.terminus < spell.terminus, let last = seen.lastDay { text += ", as of \(day(last))" }
    return text
  }

  private static func days(of spell: Spell) -> String {
    if spell == .always { return "undated" }
    guard let last = spell.lastDay else { return "from \(day(spell.onset))" }
    if spell.isOpenAtOnset { return "until \(day(last))" }
    let first = spell.onset.calendarDate
    let end = last.calendarDate
    if first.month == 1, first.day == 1, end.month == 12, end.day == 31 {
      return first.year == end.year ? year(first.year) : "\(year(first.year))–\(year(end.year))"
    }
    return spell.onset == last ? day(last) : "\(day(spell.onset)) – \(day(last))"
  }
}
