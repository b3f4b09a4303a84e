extension PeriodLength {
  /// The windows of this length on the calendar, in order.
  ///
  /// A window counts when it lies wholly inside the observed spell. With `partial`, those that stick out at its ends
  /// count too: their spell is cut to what was observed, their id and name stay those of the whole window.
  ///
  /// A spell that is open at an end has no first or no last window: there are then no periods at all, and the caller
  /// should ask for the end of the observation.
  ///
  /// - Complexity: O(*n*) in the number of windows.
  public func periods(within observed: Spell, partial: Bool = false) -> [Period] {
    rollingPeriods(within: observed, step: self, partial: partial)
  }

  /// Windows of this length, one step after the other, in order; they overlap where the step is shorter.
  ///
  /// Windows start where those of the step's length do: `5y` by steps of `1y` starts on each 1 January, by `3mo` in
  /// January, April, July and October. As with `periods(within:partial:)`, a window counts when it lies wholly inside
  /// the observed spell, and with `partial` those that stick out are cut to it.
  ///
  /// - Complexity: O(*n*) in the number of windows.
  public func rollingPeriods(within observed: Spell, step: PeriodLength, partial: Bool = false) -> [Period] {
    rollingWindows(within: observed, step: step).filter { partial || $0.isWhole }.map(\.period)
  }

  /// Windows that all begin on the first day of the observed spell and end where one of this length ends on the calendar,
  /// each a length after the one before.
  ///
  /// The last one counts when it ends in the observed spell; with `partial` also else, and it is then cut to it.
  ///
  /// - Complexity: O(*n*) in the number of windows.
  public func expandingPeriods(within observed: Spell, partial: Bool = false) -> [Period] {
    expandingWindows(within: observed).filter { partial || $0.isWhole }.map(\.period)
  }

  /// The windows of this length that reach into a spell, one step after the other.
  package func rollingWindows(within observed: Spell, step: PeriodLength) -> [CalendarWindow] {
    guard observed.dayCount != nil, let last = observed.lastDay else { return [] }
    let lastWindow = Day.floorDivision(step.unit.number(of: last), step.count)
    // The first window that reaches into the spell may start a whole length before it.
    let first = Day.floorDivision(step.unit.number(of: start(ofWindowEnding: observed.onset)), step.count)
    return (first...lastWindow).compactMap { window in
      guard let onset = step.unit.firstDay(of: window * step.count), let terminus = end(ofWindowFrom: onset)
      else { return nil }
      return Spell(from: onset, until: terminus).flatMap { CalendarWindow($0, within: observed) }
    }
  }

  /// The windows from the first day of a spell to where each window of this length ends.
  package func expandingWindows(within observed: Spell) -> [CalendarWindow] {
    rollingWindows(within: observed, step: self).compactMap { step in
      Spell(from: observed.onset, until: step.whole.terminus).flatMap { CalendarWindow($0, within: observed) }
    }
  }

  private func end(ofWindowFrom onset: Day) -> Day? { onset.adding(self, times: 1) }

  private func start(ofWindowEnding terminus: Day) -> Day { terminus.adding(self, times: -1) ?? terminus }
}

extension Day {
  /// The day so many lengths later; the last day of a month where that month is too short.
  ///
  /// Nil beyond a `Day`.
  fileprivate func adding(_ length: PeriodLength, times: Int) -> Day? {
    let count = length.count * times
    let months =
      switch length.unit {
      case .day: Int?.none
      case .week: Int?.none
      case .month: count
      case .quarter: count * 3
      case .year: count * 12
      }
    guard let months else {
      return Int32(exactly: Int(ordinal) + count * (length.unit == .week ? 7 : 1)).map(Day.init(ordinal:))
    }
    let (year, month, day) = calendarDate
    let number = year * 12 + month - 1 + months
    let newYear = Day.floorDivision(number, 12)
    let newMonth = number - newYear * 12 + 1
    guard (-6_000_000...6_000_000).contains(newYear) else { return nil }
    return Day(year: newYear, month: newMonth, day: min(day, Day.count(inMonth: newMonth, ofYear: newYear)))
  }
}

extension PeriodLength.Unit {
  /// The number of the unit that a day belongs to, counted from the unit that windows start with.
  fileprivate func number(of day: Day) -> Int {
    switch self {
    case .day: return Int(day.ordinal)
    case .week: return Day.floorDivision(Int(day.ordinal) + Self.daysFromMondayTo1970, 7)
    case .year: return day.calendarDate.year
    case .quarter, .month:
      let (year, month, _) = day.calendarDate
      return self == .month ? year * 12 + month - 1 : year * 4 + (month - 1) / 3
    }
  }

  /// The first day of the unit with a number; nil when it is beyond a `Day`.
  fileprivate func firstDay(of number: Int) -> Day? {
    switch self {
    case .day: Int32(exactly: number).map(Day.init(ordinal:))
    case .week: Int32(exactly: number * 7 - Self.daysFromMondayTo1970).map(Day.init(ordinal:))
    case .year: Day(year: number, month: 1, day: 1)
    case .quarter: Self.firstDay(ofMonth: number * 3)
    case .month: Self.firstDay(ofMonth: number)
    }
  }

  private static func firstDay(ofMonth number: Int) -> Day? {
    let year = Day.floorDivision(number, 12)
    return Day(year: year, month: number - year * 12 + 1, day: 1)
  }

  /// From Monday 1969-12-29 to Thursday 1970-01-01.
  private static let daysFromMondayTo1970 = 3
}
