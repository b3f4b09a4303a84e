import Entente

/// What a snapshot should say, found by walking days one by one.
struct DayWalk {
  let graph: ActorGraph
  /// The observed days of the spell, in order.
  let days: [Day]

  /// The walk over the part of a finite spell that is observed.
  init(_ graph: ActorGraph, of spell: Spell) {
    self.graph = graph
    days = (spell.onset.ordinal..<spell.terminus.ordinal).map(Day.init(ordinal:))
      .filter { graph.observed?.contains($0) ?? true }
  }

  /// Whether a tie holds on a day.
  static func holds(_ tie: Tie, on day: Day, _ certainty: Certainty) -> Bool {
    switch certainty {
    case .possible: tie.extent.earliestOnset <= day && day < tie.extent.latestTerminus
    case .certain:
      !tie.isIntermittent && tie.extent.latestOnset <= day && day < tie.extent.earliestTerminus
    }
  }

  /// Whether a tie belongs to the days walked, by a rule.
  func holds(_ tie: Tie, _ rule: ActivityRule, _ certainty: Certainty) -> Bool {
    guard let first = days.first, let last = days.last else { return false }
    switch rule {
    case .any:
      let isSomewhere = days.contains { Self.holds(tie, on: $0, certainty) }
      return isSomewhere || certainty == .certain && first <= tie.extent.earliestOnset && isOver(tie, after: last)
    case .all: return days.allSatisfy { Self.holds(tie, on: $0, certainty) }
    case .earliest: return Self.holds(tie, on: first, certainty)
    case .latest: return Self.holds(tie, on: last, certainty)
    }
  }

  /// Whether no day after the last one walked may be a tie's: then all of it lies among them.
  private func isOver(_ tie: Tie, after last: Day) -> Bool {
    !Self.holds(tie, on: last.advanced(by: 1), .possible) && tie.extent.earliestOnset <= last
  }

  /// The ties of the walk, by options.
  func ties(_ options: SnapshotOptions) -> [TieIndex] {
    graph.tieIndices.filter { index in
      let tie = graph.tie(index)
      return options.statuses.contains(tie.status) && options.kinds?.contains(tie.kind) != false
        && options.signs?.contains(tie.sign) != false
        && options.actors.map { $0.contains(tie.source) || $0.contains(tie.target) } != false
        && holds(tie, options.rule, options.certainty)
    }
  }

  /// The number of days on which one of several ties holds.
  func dayCount(_ ties: [TieIndex], _ certainty: Certainty) -> Int {
    days.count { day in ties.contains { Self.holds(graph.tie($0), on: day, certainty) } }
  }
}
