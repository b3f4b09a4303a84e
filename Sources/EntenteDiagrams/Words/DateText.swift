internal import Entente

/// Dates in words, for titles.
enum DateText {
  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// `15 March 2011`; years before 1 as `45 BC`.
  static func day(_ day: Day, _ words: Words = .english) -> String {
    let date = day.calendarDate
    let book = words.language.phrasebook
    let number = (date.day == 1 ? book.firstDay : nil) ?? words.number(date.day)
    return words["{} {} {}", number, book.monthsInDates[date.month - 1], year(date.year, words)]
  }

  /// The same behind *from* or *until*.
  static func bound(_ day: Day, _ words: Words) -> String {
    words[words.language.phrasebook.boundDay, self.day(day, words)]
  }

  static func year(_ year: Int, _ words: Words = .english) -> String {
    year > 0 ? words.number(year) : words["{} BC", words.number(1 - year)]
  }

  /// A spell as a reader would say it, and how much of it was observed: `2015–2018`, `15 March 2011 – 31 December
  /// 2022`, `from 15 March 2011, as of 31 December 2022`, `1872, not observed`.
  static func spell(_ spell: Spell, observed: Spell?, _ words: Words = .english) -> String {
    guard let observed else { return days(of: spell, words) }
    if spell == .always { return days(of: observed, words) }
    guard let seen = spell.intersection(observed) else { return words["{}, not observed", days(of: spell, words)] }
    var text = days(of: spell, words)
    if seen.onset > spell.onset { text = words["{}, observed from {}", text, bound(seen.onset, words)] }
    if seen.terminus < spell.terminus, let last = seen.lastDay {
      text = words["{}, as of {}", text, day(last, words)]
    }
    return text
  }

  private static func days(of spell: Spell, _ words: Words) -> String {
    if spell == .always { return words["undated"] }
    guard let last = spell.lastDay else { return words["from {}", bound(spell.onset, words)] }
    if spell.isOpenAtOnset { return words["until {}", bound(last, words)] }
    let first = spell.onset.calendarDate
    let end = last.calendarDate
    if first.month == 1, first.day == 1, end.month == 12, end.day == 31 {
      let (from, to) = (year(first.year, words), year(end.year, words))
      return first.year == end.year ? from : "\(from)–\(to)"
    }
    return spell.onset == last ? day(last, words) : "\(day(spell.onset, words)) – \(day(last, words))"
  }
}
