extension EDTF.Date {
  /// The first and the last day of the date, both included; nil where a `Day` does not reach or none fits.
  ///
  /// With unspecified digits these are the first and the last day that fit.
  var days: (first: Day, last: Day)? {
    guard let years = year.years else { return nil }
    guard let month else {
      guard let season else {
        guard let first = Day(year: years.lowerBound, month: 1, day: 1),
          let last = Day(year: years.upperBound, month: 12, day: 31)
        else { return nil }
        return (first, last)
      }
      guard let first = season.days(in: years.lowerBound), let last = season.days(in: years.upperBound)
      else { return nil }
      return (first.first, last.last)
    }
    if let year = year.value, let month = month.value {
      return fittingDays(year: year, month: month)
    }
    let candidates = Array(year.earliestFirst)
    guard let first = candidates.lazy.compactMap({ firstDay(in: $0, months: month) }).first,
      let last = candidates.reversed().lazy.compactMap({ lastDay(in: $0, months: month) }).first
    else { return nil }
    return (first, last)
  }

  /// Whether the date holds on every day between its first and its last.
  ///
  /// It does not where a digit is unspecified and a later one is given: `1XXX-12` is some December.
  var isUnbroken: Bool {
    guard year.isUnbroken else { return false }
    guard let month else { return season == nil || year.digits.isSpecified }
    let wholeYears = month.unspecifiedCount == 2 && (day.map { $0.unspecifiedCount == 2 } ?? true)
    guard year.digits.isSpecified else { return wholeYears }
    // Most digits leave one month: X5 is May, because there is no month 15.
    if month.isSpecified || month.fitting.count(where: (1...12).contains) == 1 { return day?.isUnbroken ?? true }
    return month.isUnbroken && (day.map { $0.unspecifiedCount == 2 } ?? true)
  }

  private func firstDay(in year: Int, months: EDTF.Digits) -> Day? {
    months.fitting.lazy.compactMap { fittingDays(year: year, month: $0)?.first }.first { _ in true }
  }

  private func lastDay(in year: Int, months: EDTF.Digits) -> Day? {
    months.fittingFromLargest.lazy.compactMap { fittingDays(year: year, month: $0)?.last }.first { _ in true }
  }

  /// The first and the last day of one month that fit the day's digits.
  private func fittingDays(year: Int, month: Int) -> (first: Day, last: Day)? {
    guard (1...12).contains(month) else { return nil }
    let length = Day.count(inMonth: month, ofYear: year)
    var first = 1
    var last = length
    if let day {
      if let value = day.value {
        first = value
        last = value
      } else {
        let fitting = day.fitting.filter { (1...length).contains($0) }
        guard let smallest = fitting.first, let largest = fitting.last else { return nil }
        first = smallest
        last = largest
      }
    }
    guard let firstDay = Day(year: year, month: month, day: first),
      let lastDay = Day(year: year, month: month, day: last)
    else { return nil }
    return (firstDay, lastDay)
  }

  /// The date as one that holds for its whole extent.
  var extent: Extent? {
    guard let days, let spell = Spell(from: days.first, through: days.last) else { return nil }
    return Extent(possible: spell, certain: isUnbroken ? spell : nil)
  }
}

extension EDTF.Value {
  /// Where the value may lie and where it surely lies.
  var extent: Extent? {
    switch self {
    case .date(let date), .dateTime(let date, _): date.extent
    case .interval(let from, let to): Self.extent(from: from, to: to)
    case .oneOf(let members): Self.extent(of: members, all: false)
    case .allOf(let members): Self.extent(of: members, all: true)
    }
  }

  /// Each end is fuzzy within its own precision, but never so that the interval would end before it begins.
  private static func extent(from: EDTF.Endpoint, to: EDTF.Endpoint) -> Extent? {
    var onset: (earliest: Day, latest: Day?) = (.distantPast, from == .open ? .distantPast : nil)
    var terminus: (earliest: Day?, latest: Day) = (to == .open ? .distantFuture : nil, .distantFuture)
    if let date = from.date {
      guard let days = date.days else { return nil }
      onset = (days.first, days.last)
    }
    if let date = to.date {
      guard let days = date.days else { return nil }
      terminus = (days.first.advanced(by: 1), days.last.advanced(by: 1))
      // An interval has at least one day, its last.
      if let latest = onset.latest { onset.latest = min(latest, days.last) }
    }
    if let earliest = terminus.earliest, onset.earliest != .distantPast {
      terminus.earliest = max(earliest, onset.earliest.advanced(by: 1))
    }
    switch (onset.latest, terminus.earliest) {
    case (let latest?, let earliest?):
      return Extent(
        earliestOnset: onset.earliest, latestOnset: latest, earliestTerminus: earliest,
        latestTerminus: terminus.latest)
    case (let latest?, nil) where from != .open:
      // The end is unknown: the one day it surely holds is the last on which it may have begun.
      return Extent(
        earliestOnset: onset.earliest, latestOnset: latest, earliestTerminus: latest.advanced(by: 1),
        latestTerminus: terminus.latest)
    case (nil, let earliest?) where to != .open:
      return Extent(
        earliestOnset: onset.earliest, latestOnset: earliest.advanced(by: -1), earliestTerminus: earliest,
        latestTerminus: terminus.latest)
    default:
      // Unknown at one end and nothing at the other: no day to be sure of.
      return Spell(from: onset.earliest, until: terminus.latest).map { Extent(possible: $0, certain: nil) }
    }
  }

  /// A set may lie anywhere from its first member to its last.
  ///
  /// All of several surely hold where they leave no gap.
  private static func extent(of members: [EDTF.Member], all: Bool) -> Extent? {
    let extents = members.compactMap(\.extent).sorted { $0.earliestOnset < $1.earliestOnset }
    guard extents.count == members.count, var hull = extents.first?.possible else { return nil }
    var holds = all || extents.count == 1 && members.allSatisfy { if case .date = $0 { true } else { false } }
    for extent in extents {
      holds = holds && extent.isCertain && extent.earliestOnset <= hull.terminus
      hull = Spell(from: hull.onset, until: max(hull.terminus, extent.latestTerminus)) ?? hull
    }
    return Extent(possible: hull, certain: holds ? hull : nil)
  }
}

extension EDTF.Member {
  /// Where the dates of the member lie, as all of them.
  fileprivate var extent: Extent? {
    guard let first = dates.first?.extent, let last = dates.last?.extent else { return nil }
    var (onset, terminus) = (first.earliestOnset, last.latestTerminus)
    if case .upTo = self { onset = .distantPast }
    if case .from = self { terminus = .distantFuture }
    guard let spell = Spell(from: onset, until: terminus) else { return nil }
    return Extent(possible: spell, certain: first.isCertain && last.isCertain ? spell : nil)
  }
}
