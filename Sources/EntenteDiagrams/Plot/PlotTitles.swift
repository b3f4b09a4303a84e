internal import Entente

/// What the lines and markers of a plot say of themselves when a reader points at them.
struct PlotTitles {
  let plot: TimePlot
  /// More than a pointer's little window shows.
  private static let mostRows = 40

  init(_ plot: TimePlot) { self.plot = plot }

  private var words: Words { plot.words }

  /// Everything a line holds: `Russia`, and below it `2015–2018: 0.42, rank 1` and so on.
  func line(_ strand: Strand) -> String {
    let values = values(of: strand)
    var rows = [name(strand.line) + (plot.title.isEmpty ? "" : ": \(plot.title)")]
    rows += values.prefix(PlotTitles.mostRows).map { "\(period($0.period)): \($0.text)" }
    if values.count > PlotTitles.mostRows {
      rows.append("… " + words["and {} more", words.number(values.count - PlotTitles.mostRows)])
    }
    for succession in strand.line.successions.sorted(by: { $0.day < $1.day }) {
      rows.append(self.succession(succession))
    }
    return rows.joined(separator: "\n")
  }

  /// The values of a line in words; periods without a name that follow each other with the same value as one.
  private func values(of strand: Strand) -> [(period: Period, text: String)] {
    var values: [(period: Period, text: String)] = []
    for stop in strand.stops {
      let period = stop.value.period
      let text = [amount(stop.value), actor(stop, of: strand.line)].filter { !$0.isEmpty }
        .joined(separator: words[", "])
      if let last = values.last, last.text == text, last.period.spell.terminus == period.spell.onset,
        isUnnamed(last.period), isUnnamed(period),
        let whole = Spell(from: last.period.spell.onset, until: period.spell.terminus)
      {
        values[values.count - 1].period = Period(whole)
      } else {
        values.append((period, text))
      }
    }
    return values
  }

  private func isUnnamed(_ period: Period) -> Bool { period.name == Period(period.spell).name }

  /// One value of a line.
  func stop(_ stop: Strand.Stop, of line: TimePlot.Line) -> String {
    let actor = actor(stop, of: line)
    return "\(actor.isEmpty ? name(line) : actor)\n\(period(stop.value.period))\n\(amount(stop.value))"
  }

  func succession(_ succession: TimePlot.Succession) -> String {
    words["{} from {}", succession.name, DateText.bound(succession.day, words)]
  }

  func name(_ line: TimePlot.Line) -> String {
    String((line.label.allSatisfy(\.isWhitespace) ? line.id : line.label).prefix(300))
  }

  private func actor(_ stop: Strand.Stop, of line: TimePlot.Line) -> String {
    stop.value.actor == line.label ? "" : String(stop.value.actor.prefix(300))
  }

  func period(_ period: Period) -> String {
    let days = DateText.spell(period.spell, observed: plot.observed, words)
    return isUnnamed(period) ? days : "\(period.name) (\(days))"
  }

  private func amount(_ value: TimePlot.Value) -> String {
    let number = value.value.map { words.amount($0) } ?? words["no value"]
    return value.rank.map { number + words[", "] + words["rank {}", words.number($0)] } ?? number
  }
}
