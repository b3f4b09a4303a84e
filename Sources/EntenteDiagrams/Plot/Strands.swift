internal import Entente

/// All lines of a plot, ready to be placed.
struct Strands: Sendable {
  /// How values lie on the page.
  enum Layout: Hashable, Sendable { case steps, windows, columns }

  /// The plot's periods in order of time, of two with the same onset the longer first.
  let periods: [Period]
  /// The days that are drawn.
  let domain: Spell
  /// Whether any period has dates.
  let isDated: Bool
  let layout: Layout
  /// Those in colour last, so that they lie above the others.
  let all: [Strand]

  init(_ plot: TimePlot) {
    periods = plot.periods.sorted {
      ($0.spell.onset, $1.spell.terminus, $0.id) < ($1.spell.onset, $0.spell.terminus, $1.id)
    }
    let found = TimeScale.domain(of: periods.map(\.spell), observed: plot.observed)
    isDated = found != nil
    domain = found ?? plot.observed.flatMap { $0.dayCount == nil ? nil : $0 } ?? Spell(on: Day(ordinal: 0))
    layout = Strands.layout(periods, form: plot.form, canShowRanks: plot.canShowRanks)

    let columns = Dictionary(periods.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let isRanked = layout == .columns
    let (days, layout) = (domain, layout)
    var strands = plot.lines.map { Strand($0, columns: columns, domain: days, layout: layout) }
    let weights = strands.map { isRanked ? $0.rankWeight : $0.weight }
    let places = strands.indices.filter { !strands[$0].stops.isEmpty }
      .sorted { (-weights[$0], $0) < (-weights[$1], $1) }
    let count = min(max(plot.highlightCount, 1), TimePlot.mostColors)
    // Who is first in a period must not be a grey line above all others, however short its time.
    let leaders = isRanked ? [] : Strands.leaders(among: strands, in: places)
    let chosen = Set((places.filter(leaders.contains) + places.filter { !leaders.contains($0) }).prefix(count))
    let colored = places.filter(chosen.contains)
    for (number, place) in colored.enumerated() { strands[place].number = number }
    all = strands.filter { $0.number == nil && !$0.stops.isEmpty } + colored.reversed().map { strands[$0] }
  }

  var highlighted: [Strand] { all.filter { $0.number != nil } }

  /// Those with the greatest magnitude in a period; of equal ones the first in `places`.
  private static func leaders(among strands: [Strand], in places: [Int]) -> Set<Int> {
    var leaders: [Int: (place: Int, amount: Double)] = [:]
    for place in places {
      for stop in strands[place].stops where leaders[stop.column].map({ $0.amount < abs(stop.amount) }) ?? true {
        leaders[stop.column] = (place, abs(stop.amount))
      }
    }
    return Set(leaders.values.map(\.place))
  }

  /// Windows slide: each begins and ends after the one before, and most overlap it.
  private static func layout(_ periods: [Period], form: TimePlot.Form, canShowRanks: Bool) -> Layout {
    if form == .ranks, canShowRanks { return .columns }
    let spells = periods.map(\.spell)
    let pairs = Array(zip(spells, spells.dropFirst()))
    let areSliding = pairs.allSatisfy { $0.onset < $1.onset && $0.terminus < $1.terminus }
    let overlaps = pairs.count { $0.overlaps($1) }
    return areSliding && overlaps * 2 > pairs.count ? .windows : .steps
  }
}
