internal import Entente

/// Round days along the foot of a plot: years, months or days, as close as their names allow.
struct CalendarTicks: Hashable, Sendable {
  struct Tick: Hashable, Sendable {
    let day: Day
    /// `1990`, `Apr` or `15`.
    let text: String
    /// The year or month it is in, where that is not in the text and begins here.
    let context: String
  }

  /// Those with a name.
  let ticks: [Tick]
  /// Years between those with a name.
  let smaller: [Day]

  private enum Step {
    case years(Int), months(Int), days(Int)

    /// About how many days it has.
    var length: Double {
      switch self {
      case .years(let count): 365.2425 * Double(count)
      case .months(let count): 30.4 * Double(count)
      case .days(let count): Double(count)
      }
    }
  }

  /// - Parameter room: the least distance of two names, in days.
  init(_ domain: Spell, room: Double, _ words: Words = .english) {
    let decades = (1...6).flatMap { power -> [Step] in
      let ten = (0..<power).reduce(1) { ten, _ in ten * 10 }
      return [.years(ten), .years(2 * ten), .years(5 * ten)]
    }
    let fine: [Step] = [.days(1), .days(2), .days(5), .days(10), .months(1), .months(3), .months(6)]
    let steps: [Step] = fine + [.years(1), .years(2), .years(5)] + decades
    let step = steps.first { $0.length >= room } ?? .years(5_000_000)
    switch step {
    case .years(let count):
      ticks = CalendarTicks.years(domain, every: count).map { day in
        Tick(day: day, text: DateText.year(day.calendarDate.year, words), context: "")
      }
      // A year has room for a stroke where it has a tenth of the room of a name.
      let isFine = count > 1 && 365 > room / 10
      smaller = isFine ? CalendarTicks.years(domain, every: 1).filter { $0.calendarDate.year % count != 0 } : []
    case .months(let count):
      ticks = CalendarTicks.months(domain, every: count, words)
      smaller = []
    case .days(let count):
      ticks = CalendarTicks.days(domain, every: count, words)
      smaller = []
    }
  }

  private static func years(_ domain: Spell, every count: Int) -> [Day] {
    let first = domain.onset.calendarDate.year
    let last = domain.terminus.calendarDate.year
    let start = (Double(first) / Double(count)).rounded(.down)
    return stride(from: Int(start) * count, through: last, by: count).compactMap { year in
      Day(year: year, month: 1, day: 1).flatMap { isOn($0, domain) ? $0 : nil }
    }
  }

  private static func months(_ domain: Spell, every count: Int, _ words: Words) -> [Tick] {
    var ticks: [Tick] = []
    let (firstYear, lastYear) = (domain.onset.calendarDate.year, domain.terminus.calendarDate.year)
    for year in firstYear...lastYear {
      for month in stride(from: 1, through: 12, by: count) {
        guard let day = Day(year: year, month: month, day: 1), isOn(day, domain) else { continue }
        let name = words.language.phrasebook.shortMonths[month - 1]
        let context = month == 1 || ticks.isEmpty ? DateText.year(year, words) : ""
        ticks.append(Tick(day: day, text: name, context: context))
      }
    }
    return ticks
  }

  private static func days(_ domain: Spell, every count: Int, _ words: Words) -> [Tick] {
    var ticks: [Tick] = []
    var month = 0
    var day = domain.onset
    while day <= domain.terminus {
      let date = day.calendarDate
      // The last days of a month stand too close to the first of the next.
      if (date.day - 1).isMultiple(of: count), count == 1 || date.day <= 29 {
        let name = words.language.phrasebook.shortMonths[date.month - 1]
        let context = date.month == month ? "" : "\(name) \(DateText.year(date.year, words))"
        ticks.append(Tick(day: day, text: words.number(date.day), context: context))
        month = date.month
      }
      day = day.advanced(by: 1)
    }
    return ticks
  }

  private static func isOn(_ day: Day, _ domain: Spell) -> Bool { day >= domain.onset && day <= domain.terminus }
}
