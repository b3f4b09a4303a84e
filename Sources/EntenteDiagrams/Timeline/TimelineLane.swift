internal import Entente

/// A dyad's bars in rows, so that no bar and no word lies on another.
struct TimelineLane: Sendable {
  /// A bar in its row.
  struct Placed: Sendable {
    let bar: TieBar
    let label: BarLabel
    /// From 0.
    let row: Int
  }

  static let nameTypeface = Typeface(size: 9.5, isBold: true)
  static let nameLineHeight = 11.4
  static let rowHeight = 16.5
  static let barHeight = 13.0
  static let thinHeight = 3.6
  private static let air = 5.0
  /// The least room between what stands in one row.
  private static let gap = 6.0
  private static let mostNameLines = 4

  let dyad: TimelineDyad
  let bars: [Placed]
  let nameLines: [String]
  let successions: [TimelineDyad.Succession]
  private let rows: Int
  private let isNameAbove: Bool

  /// Nil where none of the ties has a day on the calendar.
  ///
  /// - Parameters:
  ///   - nameWidth: the room for a line of the name.
  ///   - isNameAbove: whether the name stands above the bars rather than before them.
  ///   - room: from the left to the right edge that no word may pass.
  init?(
    _ dyad: TimelineDyad, _ bars: [TieBar], nameWidth: Double, isNameAbove: Bool, within room: ClosedRange<Double>,
    on time: TimeScale, in graph: ActorGraph, _ words: Words
  ) {
    guard !bars.isEmpty else { return nil }
    self.dyad = dyad
    self.isNameAbove = isNameAbove
    successions = dyad.successions(within: time.domain)
    let typeface = TimelineLane.nameTypeface
    var lines = typeface.lines(of: dyad.name(in: graph), within: nameWidth, fillingLines: true)
    if lines.count > TimelineLane.mostNameLines {
      lines = Array(lines.prefix(TimelineLane.mostNameLines))
      lines[TimelineLane.mostNameLines - 1] += " …"
    }
    nameLines = lines.map { typeface.shortened($0, to: nameWidth) }

    let sorted = bars.sorted { one, other in
      (one.left, one.look.kind.family.rank, one.tie.index) < (other.left, other.look.kind.family.rank, other.tie.index)
    }
    var taken: [[ClosedRange<Double>]] = []
    var placed: [Placed] = []
    for bar in sorted {
      let text = dyad.arrow(of: bar.tie, words) + bar.look.label
      let isThin = bar.tie.sign == .unsigned || bar.tie.sign == .unknown
      let label = BarLabel(text, of: bar, isThin: isThin, within: room)
      let reach = label.reach(with: bar)
      let wanted = (reach.lowerBound - TimelineLane.gap)...(reach.upperBound + TimelineLane.gap)
      let row = taken.firstIndex { !$0.contains { $0.overlaps(wanted) } } ?? taken.count
      if row == taken.count { taken.append([]) }
      taken[row].append(reach)
      placed.append(Placed(bar: bar, label: label, row: row))
    }
    self.bars = placed
    rows = taken.count
  }

  /// From the top of the lane to below its name.
  var nameHeight: Double { Double(nameLines.count) * TimelineLane.nameLineHeight + 8 }

  /// Where bars, and the lines through them, may begin below the top of the lane.
  var top: Double { isNameAbove ? nameHeight : 3 }

  /// Air above the first row, and names of those who take another's place.
  var headHeight: Double {
    (isNameAbove ? nameHeight : TimelineLane.air) + (successions.isEmpty ? 0 : SuccessionLine.height)
  }

  var height: Double {
    let names = Double(nameLines.count) * TimelineLane.nameLineHeight + 2 * TimelineLane.air
    return max(names, headHeight + Double(rows) * TimelineLane.rowHeight + TimelineLane.air)
  }

  /// The middle of a row, below the top of the lane.
  func middle(ofRow row: Int) -> Double { headHeight + (Double(row) + 0.5) * TimelineLane.rowHeight }
}
