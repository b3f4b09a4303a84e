import EntenteTestSupport
import Testing

@testable import Entente

/// Rules against every way in which a tie can have begun and ended within its four bounds, one day at a time.
struct ActivityRuleTests {
  /// Open ends stand this far beyond the days that count.
  private static let days: Range<Int32> = -3..<16

  /// Four bounds as a date can have them; `.min` and `.max` are open.
  private struct Bounds {
    let onsets: (earliest: Int32, latest: Int32)
    let termini: (earliest: Int32, latest: Int32)

    /// The tie's days, each way it can have been: it begins within its onsets, ends within its termini and has a day.
    var ways: [Range<Int32>] {
      let days = ActivityRuleTests.days
      let onsets = max(onsets.earliest, days.lowerBound)...min(max(onsets.latest, days.lowerBound), days.upperBound)
      let termini = max(min(termini.earliest, days.upperBound), days.lowerBound)...min(termini.latest, days.upperBound)
      return onsets.flatMap { onset in termini.filter { onset < $0 }.map { onset..<$0 } }
    }

    var extent: Extent? {
      Extent(
        earliestOnset: Day(ordinal: onsets.earliest), latestOnset: Day(ordinal: onsets.latest),
        earliestTerminus: Day(ordinal: termini.earliest), latestTerminus: Day(ordinal: termini.latest))
    }

    /// Bounds of an interval, whose ends leave it a day, or of one of several dates, of which no day is sure.
    static func random(using generator: inout SeededGenerator) -> Bounds {
      let ends = (0..<4).map { _ in Int32.random(in: 0...8, using: &generator) }.sorted()
      if Int.random(in: 0..<4, using: &generator) == 0 {
        let (first, end) = (ends[0], ends[3] + 2)
        return Bounds(onsets: (first, end), termini: (first, end))
      }
      // The middle two may lie in either order: the ends of a fuzzy interval can overlap.
      let isSwapped = Bool.random(using: &generator)
      let latestOnset = isSwapped ? ends[2] : ends[1]
      let earliestTerminus = max(isSwapped ? ends[1] : ends[2], ends[0] + 1)
      let latestTerminus = max(ends[3], latestOnset + 1, earliestTerminus)
      let isOpen = (Int.random(in: 0..<5, using: &generator) == 0, Int.random(in: 0..<5, using: &generator) == 0)
      return Bounds(
        onsets: (isOpen.0 ? .min : ends[0], isOpen.0 && Bool.random(using: &generator) ? .min : latestOnset),
        termini: (
          isOpen.1 && Bool.random(using: &generator) ? .max : earliestTerminus, isOpen.1 ? .max : latestTerminus
        ))
    }
  }

  private func holds(_ tie: Range<Int32>, _ rule: ActivityRule, in spell: Range<Int32>) -> Bool {
    switch rule {
    case .any: spell.contains { tie.contains($0) }
    case .all: spell.allSatisfy { tie.contains($0) }
    case .earliest: tie.contains(spell.lowerBound)
    case .latest: tie.contains(spell.upperBound - 1)
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `a tie may belong to a spell if it does in one way it can have been, and surely if in all`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<400 {
      let bounds = Bounds.random(using: &generator)
      let extent = try #require(bounds.extent, "\(bounds), seed \(seed)")
      let first = Int32.random(in: -1...9, using: &generator)
      let days = first..<(first + .random(in: 1...4, using: &generator))
      let spell = try #require(Spell(from: Day(ordinal: days.lowerBound), until: Day(ordinal: days.upperBound)))
      let ways = bounds.ways
      for rule in ActivityRule.allCases {
        let comment = "\(bounds), \(rule) in \(days), seed \(seed)" as Comment
        let mayHold = rule.possiblyHolds(bounds.onsets.earliest, bounds.termini.latest, in: spell)
        #expect(mayHold == ways.contains { holds($0, rule, in: days) }, comment)
        let surelyHolds = rule.certainlyHolds(extent, isIntermittent: false, needsDay: false, in: spell)
        #expect(surelyHolds == ways.allSatisfy { holds($0, rule, in: days) }, comment)
        let holdsAll = ways.allSatisfy { days.lowerBound <= $0.lowerBound && $0.upperBound <= days.upperBound }
        #expect(
          rule.certainlyHolds(extent, isIntermittent: true, needsDay: false, in: spell) == (rule == .any && holdsAll),
          comment)
        let holdsByDay = rule.certainlyHolds(extent, isIntermittent: false, needsDay: true, in: spell)
        let certainDays = days.filter { day in ways.allSatisfy { $0.contains(day) } }
        #expect(holdsByDay == (surelyHolds && !certainDays.isEmpty), comment)
        #expect(!rule.certainlyHolds(extent, isIntermittent: true, needsDay: true, in: spell), comment)
      }
    }
  }
}
