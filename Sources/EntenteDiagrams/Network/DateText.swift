internal import Entente

/// Dates in words, for titles.
enum DateText {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// `15 March 2011`; years before 1 as `45 BC`.
  static func day(_ day: Day) -> String {
    let date = day.calendarDate
    return "\(date.day) \(months[date.month - 1]) \(year(date.year))"
  }

  private static func year(_ year: Int) -> String { year > 0 ? String(year) : "\(1 - year) BC" }

  /// A spell as a reader would say it, cut where observation ends: `2015`, `2015–2018`, `15 March 2011 – 31 December
  /// 2022`, `from 15 March 2011, as of 31 December 2022`.
  static func spell(_ spell: Spell, observed: Spell?) -> String {
    let isCut = observed.map { $0.terminus < spell.terminus } ?? false
    let asOf = isCut ? observed?.lastDay.map { ", as of \(day($0))" } ?? "" : ""
    if spell == .always { return observed.map { self.spell($0, observed: nil) } ?? "undated" }
    guard let last = spell.lastDay else { return "from \(day(spell.onset))" + asOf }
    if spell.isOpenAtOnset { return "until \(day(last))" + asOf }
    let first = spell.onset.calendarDate
    let end = last.calendarDate
    if first.month == 1, first.day == 1, end.month == 12, end.day == 31 {
      return (first.year == end.year ? year(first.year) : "\(year(first.year))–\(year(end.year))") + asOf
    }
    if spell.onset == last { return day(last) + asOf }
    return "\(day(spell.onset)) – \(day(last))" + asOf
  }
}
