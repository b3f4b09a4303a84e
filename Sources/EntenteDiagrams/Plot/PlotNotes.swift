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

  private var words: Words { plot.words }

  /// The paragraphs below the picture.
  var paragraphs: [String] {
    var paragraphs = [sentences.joined(separator: " ")]
    if let bands, !bands.key.isEmpty {
      let rest = bands.omittedNames > 0 ? [words["and {} more", words.number(bands.omittedNames)]] : []
      paragraphs.insert(words["Bands: {}.", words.joinedApart(bands.key + rest)], at: 0)
    }
    return paragraphs + plot.caption
  }

  private var sentences: [String] {
    guard !strands.all.isEmpty else { return [words["There is no value to draw."]] }
    return [
      reading, overlaps, choice, hasEqual ? words["Lines of equal value run side by side."] : nil, gaps, omissions,
      asOf,
    ].compactMap(\.self)
  }

  private var reading: String {
    switch strands.layout {
    case .steps: strands.periods.count == 1 ? words["One period."] : words["A level is the value of a whole period."]
    case .windows: words["Periods slide over each other; a value stands at the middle of its period."]
    case .columns: words["The number in a circle is the rank; actors of equal rank stand below one another."]
    }
  }

  private var overlaps: String? {
    let spells = strands.periods.map(\.spell)
    let isCut = plot.form == .ranks && strands.layout != .columns
    let ranks = isCut ? words["Values are drawn, not ranks, because periods overlap."] : nil
    let levels =
      strands.layout == .steps && zip(spells, spells.dropFirst()).contains { $0.overlaps($1) }
      ? words["Where periods overlap a line follows the one that began last, and the other goes on as a thin line."]
      : nil
    return [levels, ranks].compactMap(\.self).joined(separator: " ").nonEmpty
  }

  private var choice: String? {
    let colored = strands.highlighted.count
    guard colored < strands.all.count else { return nil }
    let (some, all) = (words.number(colored), words.number(strands.all.count))
    return strands.layout == .columns
      ? words["In colour the {} of {} that rank highest over time.", some, all]
      : words["In colour the {} of {} with the greatest values in a period or over time.", some, all]
  }

  private var gaps: String? {
    let hasGap = strands.all.contains { strand in
      let columns = Set(strand.stops.map(\.column))
      guard let first = columns.min(), let last = columns.max() else { return false }
      return columns.count < last - first + 1
    }
    return hasGap ? words["Where a line is interrupted it has no value."] : nil
  }

  private var omissions: String? {
    var parts: [String] = []
    let missing = plot.lines.count - strands.all.count
    if missing > 0 { parts.append(words["{} without a value", words.number(missing)]) }
    if hiddenRanks > 0 { parts.append(words["ranks below the last row"]) }
    if let omitted = bands?.omitted, omitted > 0 {
      parts.append(words["{} bands for want of room", words.number(omitted)])
    }
    return parts.isEmpty ? nil : words["Left out: {}.", words.joined(parts)]
  }

  private var asOf: String? {
    guard strands.isDated, let observed = plot.observed, strands.domain.terminus == observed.terminus else {
      return nil
    }
    return observed.lastDay.map { words["As of {}.", DateText.day($0, words)] }
  }

  /// What can be seen, without seeing it.
  var summary: String {
    guard let first = strands.periods.first, let last = strands.periods.last, !strands.all.isEmpty else {
      return sentences.joined(separator: " ")
    }
    let titles = PlotTitles(plot)
    let lines = strands.all.count == 1 ? words["One line"] : words.counted(strands.all.count, "line")
    let span = first == last ? titles.period(first) : words["{} to {}", titles.period(first), titles.period(last)]
    let ends = strands.highlighted.reversed().compactMap { strand -> String? in
      guard let stop = strand.stops.last else { return nil }
      let amount = words.amount(stop.amount)
      return words["{}: {}", titles.name(strand.line), strands.layout == .columns ? words["rank {}", amount] : amount]
    }
    return words["{}, {}. Last of each: {}.", lines, span, words.joinedApart(ends)] + " "
      + sentences.joined(separator: " ")
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
