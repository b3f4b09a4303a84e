internal import Entente

/// How time is cut into windows on the calendar.
enum WindowCut: Equatable {
  /// One after the other.
  case calendar(PeriodLength)
  /// Windows of a length, each a step after the one before.
  case rolling(PeriodLength, step: PeriodLength)
  /// Windows from the first day there is, each a length longer than the one before.
  case expanding(PeriodLength)

  /// The option that asks for them.
  var option: String {
    switch self {
    case .calendar: "--by"
    case .rolling: "--rolling"
    case .expanding: "--expanding"
    }
  }

  /// Whether windows count that reach beyond the data, where nothing tells what was observed.
  ///
  /// A rolling window is there for its length, and is whole or not at all.
  private var reachesBeyondData: Bool { if case .rolling = self { false } else { true } }

  /// The windows with a day in a spell.
  func windows(within days: Spell) -> [CalendarWindow] {
    switch self {
    case .calendar(let length): length.rollingWindows(within: days, step: length)
    case .rolling(let length, let step): length.rollingWindows(within: days, step: step)
    case .expanding(let step): step.expandingWindows(within: days)
    }
  }

  /// At least as many windows as there are in so many days.
  func mostWindows(inDays count: Int) -> Int {
    switch self {
    case .calendar(let length), .expanding(let length): count / length.leastDays
    case .rolling(let length, let step): (count + length.leastDays) / step.leastDays
    }
  }

  /// The days a window must lie in to count: those asked for, and all beyond an end of the data that is no end of what
  /// was observed.
  ///
  /// - Parameter open: of which ends nobody asked for a day.
  func reach(of asked: Spell, _ open: (onset: Bool, terminus: Bool), in graph: ActorGraph) -> Spell? {
    guard reachesBeyondData, !graph.declaresObserved else { return graph.observed.flatMap(asked.intersection) }
    return Spell(
      from: open.onset ? .distantPast : asked.onset, until: open.terminus ? .distantFuture : asked.terminus)
  }
}

extension PeriodLength {
  /// No window of this length is shorter.
  fileprivate var leastDays: Int {
    switch unit {
    case .year: count * 365
    case .quarter: count * 90
    case .month: count * 28
    case .week: count * 7
    case .day: count
    }
  }
}
