internal import Entente

/// What a reader has to know of a plot, in sentences: the caption's first lines, and what a screen reader says.
struct PlotNotes {
  let plot: TimePlot
  let strands: Strands
  let bands: EraBands?
  /// Whether lines of equal value were moved beside each other.
  let hasEqual: Bool
  /// How many ranks stand too low to be drawn.
  let hiddenRanks: Int

  /// The paragraphs below the picture.
  var paragraphs: [String] {
    var paragraphs = [sentences.joined(separator: " ")]
    if let bands, !bands.key.isEmpty {
      let rest = bands.omittedNames > 0 ? ["and \(bands.omittedNames) more"] : []
      paragraphs.insert("Bands: " + (bands.key + rest).joined(separator: "; ") + ".", at: 0)
    }
    return paragraphs + plot.caption
  }

  private var sentences: [String] {
    guard !strands.all.isEmpty else { return ["There is no value to draw."] }
    return [
      reading, overlaps, choice, hasEqual ? "Lines of equal value run side by side." : nil, gaps, omissions, asOf,
    ].compactMap(\.self)
  }

  private var reading: String {
    switch strands.layout {
    case .steps: strands.periods.count == 1 ? "One period." : "A level is the value of a whole period."
    case .windows: "Periods slide over each other; a value stands at the middle of its period."
    case .columns: "The number in a circle is the rank; actors of equal rank stand below one another."
    }
  }

  private var overlaps: String? {
    let spells = strands.periods.map(\.spell)
    let isCut = plot.form == .ranks && strands.layout != .columns
    let ranks = isCut ? "Values are drawn, not ranks, because periods overlap." : nil
    let levels =
      strands.layout == .steps && zip(spells, spells.dropFirst()).contains { $0.overlaps($1) }
      ? "Where periods overlap a line follows the one that began last, and the other goes on as a thin line." : nil
    return [levels, ranks].compactMap(\.self).joined(separator: " ").nonEmpty
  }

  private var choice: String? {
    let colored = strands.highlighted.count
    guard colored < strands.all.count else { return nil }
    let rule =
      strands.layout == .columns ? "that rank highest over time" : "with the greatest values in a period or over time"
    return "In colour the \(colored) of \(strands.all.count) \(rule)."
  }

  private var gaps: String? {
    let hasGap = strands.all.contains { strand in
      let columns = Set(strand.stops.map(\.column))
      guard let first = columns.min(), let last = columns.max() else { return false }
      return columns.count < last - first + 1
    }
    return hasGap ? "Where a line is interrupted it has no value." : nil
  }

  private var omissions: String? {
    var parts: [String] = []
    let missing = plot.lines.count - strands.all.count
    if missing > 0 { parts.append("\(missing) without a value") }
    if hiddenRanks > 0 { parts.append("ranks below the last row") }
    if let omitted = bands?.omitted, omitted > 0 { parts.append("\(omitted) bands for want of room") }
    return parts.isEmpty ? nil : "Left out: \(parts.joined(separator: ", "))."
  }

  private var asOf: String? {
    guard strands.isDated, let observed = plot.observed, strands.domain.terminus == observed.terminus else {
      return nil
    }
    return observed.lastDay.map { "As of \(DateText.day($0))." }
  }

  /// What can be seen, without seeing it.
  var summary: String {
    guard let first = strands.periods.first, let last = strands.periods.last, !strands.all.isEmpty else {
      return sentences.joined(separator: " ")
    }
    let titles = PlotTitles(plot)
    let lines = strands.all.count == 1 ? "One line" : "\(strands.all.count) lines"
    let span = first == last ? titles.period(first) : "\(titles.period(first)) to \(titles.period(last))"
    let ends = strands.highlighted.reversed().compactMap { strand -> String? in
      guard let stop = strand.stops.last else { return nil }
      let amount = NumberText.text(stop.amount)
      return "\(titles.name(strand.line)): \(strands.layout == .columns ? "rank \(amount)" : amount)"
    }
    return "\(lines), \(span). Last of each: \(ends.joined(separator: "; ")). " + sentences.joined(separator: " ")
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
