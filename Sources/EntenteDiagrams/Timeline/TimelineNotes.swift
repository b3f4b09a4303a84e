internal import Entente

/// What a reader has to know of a timeline: its legend, how it is read, and what it tells those who do not see it.
struct TimelineNotes {
  let scene: PeriodScene
  let bars: [TieBar]
  let palette: Palette
  let words: Words

  var legend: [Legend.Section] { kinds + [signs].filter { !$0.entries.isEmpty } }

  /// One section a family, one entry a kind.
  private var kinds: [Legend.Section] {
    let byKind = Dictionary(grouping: bars) { $0.tie.kind }
    let graph = scene.snapshot.graph
    let families = Dictionary(grouping: byKind.keys.sorted()) { graph.kind($0).family }
    return families.sorted { $0.key.rank < $1.key.rank }.map { family, kinds in
      let entries = kinds.compactMap { id -> Legend.Entry? in
        let kind = graph.kind(id)
        guard let bar = byKind[id]?.first(where: \.look.isSure) ?? byKind[id]?.first else { return nil }
        let isSame = kind.label == kind.name.lowercased() || kind.label == kind.name
        return .init(sample: sample(bar.look), text: isSame ? kind.name : words["{}: {}", kind.label, kind.name])
      }
      return Legend.Section(
        title: words.heading(family.rawValue),
        color: kinds.first.map { palette.color(of: graph.kind($0)) } ?? palette.text, entries: entries)
    }
  }

  /// - Parameter inText: in the colour of text: what it says holds for every hue.
  private func sample(
    _ look: TieLook, inText: Bool = false, isSure: Bool = true, isIntermittent: Bool = false
  ) -> Legend.Sample {
    let color = inText ? palette.text : look.color
    let bar = BarLook(look, isSure: isSure, isIntermittent: isIntermittent, palette: palette, color: color)
    if bar.isThin {
      // A thin hollow bar is two lines side by side.
      let stroke =
        look.sign == .unknown
        ? Stroke(color: color, width: 1, pattern: .double) : Stroke(color: color, width: TimelineLane.thinHeight)
      return .line(stroke, isDirected: false)
    }
    return .swatch(fill: bar.fill, border: bar.border, sign: "", color: bar.textColor)
  }

  /// What fills, borders and ends say.
  private var signs: Legend.Section {
    var entries: [Legend.Entry] = []
    func add(_ text: String, where holds: (TieBar) -> Bool, _ sample: (TieBar) -> Legend.Sample) {
      if let bar = bars.first(where: holds) { entries.append(.init(sample: sample(bar), text: words[text])) }
    }
    add("amity", where: { $0.tie.sign == .positive }) { self.sample($0.look, inText: true) }
    add("enmity", where: { $0.tie.sign == .negative }) { self.sample($0.look, inText: true) }
    add("neither amity nor enmity", where: { $0.tie.sign == .unsigned }) { self.sample($0.look, inText: true) }
    add("sign not told", where: { $0.tie.sign == .unknown }) { self.sample($0.look, inText: true) }
    func isPale(_ bar: TieBar) -> Bool { !bar.tie.isIntermittent && bar.stretches.contains { !$0.isSure } }
    add("pale: may hold, not sure", where: isPale) { self.sample($0.look, inText: true, isSure: false) }
    add("with breaks, on days not recorded", where: \.tie.isIntermittent) {
      self.sample($0.look, inText: true, isSure: false, isIntermittent: true)
    }
    if bars.contains(where: \.goesOn) { entries.append(.init(sample: .mark("▸"), text: words["goes on"])) }
    if bars.contains(where: \.beganEarlier) {
      entries.append(.init(sample: .mark("◂"), text: words["began earlier"]))
    }
    if bars.contains(where: \.dissolves) {
      entries.append(.init(sample: .mark("▪▪▫"), text: words["broken up: this end is not known"]))
    }
    if bars.contains(where: \.tie.isDirected) {
      entries.append(
        .init(sample: .mark(words["→"] + " " + words["←"]), text: words["from the actor named first, or to it"]))
    }
    let marks = Set(bars.flatMap(\.look.marks))
    entries += TieMark.allCases.filter(marks.contains).map {
      Legend.Entry(sample: .mark(words[$0.rawValue]), text: words[$0.meaning])
    }
    return Legend.Section(title: words["Bars"], color: palette.text, entries: entries)
  }

  /// What has no bar though it is in the data.
  func reading(withoutBar: Int, bands: EraBands?, succession: Bool) -> String {
    var sentences: [String] = []
    if succession { sentences.append(words["A line across a lane is the day on which an actor took another's place."]) }
    if bars.contains(where: { !$0.tie.isDated }) {
      sentences.append(words["Ties without a date are drawn over all the days on which both actors exist."])
    }
    if withoutBar > 0 {
      sentences.append(words["Not drawn: {} outside the days shown.", words.counted(withoutBar, "tie")])
    }
    if let bands, bands.omitted > 0 {
      sentences.append(words["{} left out for want of room.", words.counted(bands.omitted, "era")])
    }
    return sentences.joined(separator: " ")
  }

  /// The names of eras whose strips are too narrow for them.
  func key(of bands: EraBands?) -> String {
    guard let bands, !bands.key.isEmpty else { return "" }
    let rest = bands.omittedNames > 0 ? [words["and {} more", words.number(bands.omittedNames)]] : []
    return words["Eras: {}.", words.joinedApart(bands.key + rest)]
  }

  /// Who has the longest list of ties.
  func alternative(_ dyads: [TimelineDyad]) -> String {
    let graph = scene.snapshot.graph
    let ranked = dyads.enumerated().sorted { ($1.element.ties.count, $0.offset) < ($0.element.ties.count, $1.offset) }
    let most = ranked.prefix(5).map { "\($0.element.name(in: graph)) \(words.number($0.element.ties.count))" }
    let (ties, pairs) = (words.counted(bars.count, "tie"), words.counted(dyads.count, "pair"))
    return words["Timeline: {} of {}.", ties, pairs]
      + (most.isEmpty ? "" : " " + words["Most ties: {}.", words.joined(most)])
  }
}
