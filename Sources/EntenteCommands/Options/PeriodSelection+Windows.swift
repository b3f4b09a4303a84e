internal import Entente

extension PeriodSelection {
  /// The windows that count, with a word on those that are not whole.
  ///
  /// - Parameter spells: the days asked for; nil for all there are.
  func windows(_ cut: WindowCut, within spells: [Spell]?, of graph: ActorGraph) throws(CommandFault) -> [Period] {
    guard let observed = graph.observed else {
      throw CommandFault(.usage, "nothing in the data is dated, so there is no time to cut; leave out \(cut.option)")
    }
    var periods: [Period] = []
    var leftOut: [Period] = []
    var beyond: [Period] = []
    for spell in spells ?? [observed] {
      guard let days = spell.intersection(observed) else { continue }
      // Asked before they are made: a day each from the year 0 on is more than memory holds.
      guard cut.mostWindows(inDays: days.dayCount ?? .max / 2) <= PeriodSelection.mostPeriods
      else { throw PeriodSelection.tooMany }
      let reach = cut.reach(of: spell, (era.isEmpty && from == nil, era.isEmpty && to == nil), in: graph)
      for window in cut.windows(within: days) {
        if partial || window.isWhole {
          periods.append(window.period)
        } else if reach?.encloses(window.whole) == true {
          periods.append(window.period)
          beyond.append(window.period)
        } else {
          leftOut.append(window.period)
        }
      }
    }
    if !periods.isEmpty { Self.tell(of: leftOut) }
    Self.tell(of: beyond, within: observed)
    return periods
  }

  private static func tell(of leftOut: [Period]) {
    guard let first = leftOut.first else { return }
    let names = leftOut.count > 2 ? "such as \(first.name)" : leftOut.map(\.name).joined(separator: " and ")
    let those =
      leftOut.count == 1
      ? "1 window (\(names)) is left out, since it sticks"
      : "\(leftOut.count) windows (\(names)) are left out, since they stick"
    StandardError.warn("\(those) out of the days there are; --partial keeps such windows too, cut to those days")
  }

  /// A stream's last event is no declaration that the rest of its year was not observed, and none that it was.
  private static func tell(of beyond: [Period], within observed: Spell) {
    guard let first = beyond.first, let lastDay = observed.lastDay else { return }
    let names = beyond.count > 2 ? "such as \(first.name)" : beyond.map(\.name).joined(separator: " and ")
    let those = beyond.count == 1 ? "the window \(names) is" : "the windows \(names) are"
    StandardError.warn(
      "\(those) partly beyond the data, which run from \(observed.onset) to \(lastDay), and hold only the days there are"
    )
  }
}
