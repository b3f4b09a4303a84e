import Entente
import EntenteDiagrams
import EntenteTestSupport

/// Plots to look at and to test.
enum PlotSamples {
  static func day(_ year: Int, _ month: Int = 1, _ day: Int = 1) throws -> Day {
    guard let day = Day(year: year, month: month, day: day) else { throw Missing.day }
    return day
  }

  static func spell(_ onset: Day, _ terminus: Day) throws -> Spell {
    guard let spell = Spell(from: onset, until: terminus) else { throw Missing.spell }
    return spell
  }

  enum Missing: Error { case day, spell }

  static let actors = [
    "Russia", "Iran", "United States", "Israel", "Saudi Arabia", "Turkey", "Syria", "China", "Iraq", "Hezbollah",
    "European Union", "International Atomic Energy Agency",
  ]

  /// Lines that wander, with gaps, a rank beside each value.
  static func lines(
    _ names: [String], over periods: [Period], seed: UInt64, gaps: Double = 0.1, scale: Double = 1,
    shape: (Double) -> Double = { max(0, $0) }
  ) -> [TimePlot.Line] {
    var generator = SeededGenerator(seed: seed)
    var table: [[Double?]] = names.map { _ in
      var level = Double.random(in: 0...0.6, using: &generator)
      return periods.map { _ in
        level += Double.random(in: -0.2...0.2, using: &generator)
        let isGap = Double.random(in: 0..<1, using: &generator) < gaps
        return isGap ? nil : shape(level) * scale
      }
    }
    if names.count > 3 { table[3] = table[3].map { $0.map { _ in 0 } } }
    return names.enumerated().map { row, name in
      let values = periods.enumerated().map { column, period in
        let own = table[row][column]
        let rank = own.map { own in 1 + table.count { ($0[column] ?? -.infinity) > own } }
        return TimePlot.Value(period: period, actor: name, value: own, rank: rank)
      }
      return TimePlot.Line(id: name.lowercased().replacing(" ", with: "-"), label: name, values: values)
    }
  }

  static func years(_ first: Int, _ last: Int, length: Int = 1) throws -> [Period] {
    try (first...(last - length + 1)).map { Period(try spell(day($0), day($0 + length))) }
  }

  static func months(_ firstYear: Int, _ count: Int) throws -> [Period] {
    try (0..<count).map { month in
      let next = month + 1
      return Period(try spell(day(firstYear + month / 12, month % 12 + 1), day(firstYear + next / 12, next % 12 + 1)))
    }
  }

  /// The eras of the bundled graph of Russia and Iran, which overlap.
  static func eras() throws -> TimePlot {
    let graph = try SampleGraphs.bundled("russia-iran")
    let periods = graph.eras.map { Period($0) }
    var lines = lines(Array(actors[1...4]) + [actors[0]] + actors[5...], over: periods, seed: 7)
    let leader = lines.remove(at: 4)
    lines.insert(leader, at: 0)
    // The Soviet Union is the same line as Russia.
    let end = try day(1991, 12, 26)
    lines[0].label = "Soviet Union, Russia"
    for index in lines[0].values.indices where lines[0].values[index].period.spell.terminus <= end {
      lines[0].values[index].actor = "Soviet Union"
    }
    lines[0].successions = [.init(day: end, name: "Russia")]
    lines[9].values.removeSubrange(4...)
    return TimePlot(
      id: "russia-iran", title: "Betweenness", dataTitle: graph.header.title,
      subtitle: "Share of shortest paths between others that pass through an actor · positive ties · hops · "
        + "convention networkx, normalised · ties active on any day of the period",
      valueName: "betweenness", periods: periods, lines: lines, bands: periods, observed: graph.observed,
      caption: ["Data: Russia and Iran, a test. Drawn with Entente 0.1."])
  }

  /// Six powers over eras that follow each other.
  static func powers(_ form: TimePlot.Form = .values) throws -> TimePlot {
    let years = [(1872, 1878), (1878, 1882), (1882, 1890), (1890, 1894), (1894, 1904), (1904, 1908)]
    let names = ["League", "After Berlin", "Triple Alliance", "New Course", "Dual Alliance", "Entente"]
    let eras = try zip(years, names).map { years, name in
      Period(id: "e\(years.0)", name: name, spell: try spell(day(years.0), day(years.1)))
    }
    let powers = ["Germany", "Austria-Hungary", "Russia", "France", "Great Britain", "Italy"]
    return TimePlot(
      id: "powers", title: "Net degree", dataTitle: "Great powers 1872–1907",
      subtitle: "Positive ties less negative ones", valueName: "ties", form: form, periods: eras,
      lines: lines(powers, over: eras, seed: 3, gaps: 0.08, scale: 8) {
        ($0 - 0.3).rounded(.toNearestOrEven) + ($0 * 8).rounded() / 8 - 0.25
      },
      bands: eras, observed: try spell(day(1872), day(1908)))
  }

  /// Thirty actors, month by month.
  static func monthly() throws -> TimePlot {
    let periods = try months(2012, 96)
    let names = (1...30).map { "Actor number \($0)" }
    let band = Period(id: "w", name: "The war", spell: try spell(day(2014, 3), day(2015, 6)))
    return TimePlot(
      id: "monthly", title: "PageRank", subtitle: "Month by month", periods: periods,
      lines: lines(names, over: periods, seed: 11, gaps: 0.02, scale: 0.0001), bands: [band])
  }

  /// Windows of five years, a year apart.
  static func rolling(_ form: TimePlot.Form = .values) throws -> TimePlot {
    let periods = try years(1980, 2008, length: 5)
    var lines = lines(Array(actors.prefix(7)), over: periods, seed: 5, gaps: 0.04, scale: 0.2)
    var later = lines.removeFirst()
    var earlier = later.values
    earlier.removeLast(13)
    for index in earlier.indices { earlier[index].actor = "Soviet Union" }
    later.values.removeFirst(8)
    later.values = earlier + later.values
    later.label = "Soviet Union, Russia"
    later.successions = [.init(day: try day(1991, 12, 26), name: "Russia")]
    return TimePlot(
      id: "rolling", title: "Closeness", subtitle: "Windows of five years", valueName: "closeness", form: form,
      periods: periods, lines: [later] + lines, bands: [])
  }

  static func small(_ count: Int, periods: [Period], scale: Double = 1, gaps: Double = 0) -> TimePlot {
    TimePlot(
      id: "small", title: "Degree", periods: periods,
      lines: lines(Array(actors.prefix(count)), over: periods, seed: 2, gaps: gaps, scale: scale) { $0 })
  }

  /// A plot of any size and form.
  static func random(seed: UInt64) throws -> TimePlot {
    var generator = SeededGenerator(seed: seed)
    let first = Int.random(in: 1700...2000, using: &generator)
    let periods =
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: try years(first, first + Int.random(in: 0...40, using: &generator))
      case 1: try years(first, first + 20, length: Int.random(in: 2...6, using: &generator))
      case 2: try months(first, Int.random(in: 1...60, using: &generator))
      case 3: try SampleGraphs.bundled("russia-iran").eras.map { Period($0) }
      default:
        try (0..<Int.random(in: 1...40, using: &generator)).map { number in
          let start = try day(first, 2, 25).advanced(by: number)
          return Period(try spell(start, start.advanced(by: 1)))
        }
      }
    let count = Int.random(in: 1...25, using: &generator)
    let scales = [1.0, 1e-5, 1e6, -3, 40]
    let scale: Double = scales.randomElement(using: &generator) ?? 1
    let isWhole = Bool.random(using: &generator)
    var lines = lines(
      (1...count).map { "\(actors[$0 % actors.count]) \($0)" }, over: periods, seed: seed &+ 1,
      gaps: Double.random(in: 0...0.5, using: &generator), scale: scale
    ) { isWhole ? ($0 * 4).rounded() : $0 }
    for index in lines.indices where Int.random(in: 0..<3, using: &generator) == 0 {
      let start = periods.randomElement(using: &generator)?.spell.onset
      lines[index].successions = start.map { [.init(day: $0, name: "Heir of \(index)")] } ?? []
      lines[index].values.removeLast(Int.random(in: 0...periods.count, using: &generator))
    }
    return TimePlot(
      id: "random", title: "Random \(seed)", dataTitle: "Data",
      subtitle: String(repeating: "A word or two. ", count: 12),
      valueName: "value", form: Bool.random(using: &generator) ? .values : .ranks, periods: periods, lines: lines,
      bands: Bool.random(using: &generator) ? Array(periods.prefix(30)) : [], caption: ["A remark."])
  }
}
