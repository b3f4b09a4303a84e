internal import Entente

/// The legend of a network: the kinds, lines, marks and boxes that are in the picture.
struct NetworkLegend {
  let sections: [Legend.Section]

  /// - Parameter isWeighted: whether the width of a line tells a strength.
  init(_ scene: PeriodScene, looks: TieLooks, isWeighted: Bool, palette: Palette, _ words: Words = .english) {
    sections =
      NetworkLegend.kinds(scene, looks, palette, words)
      + NetworkLegend.lines(
        looks.distinct, isWeighted: isWeighted,
        isFolded: scene.bundles.contains { $0.ties.contains { $0.ties.count > 1 } },
        palette, words)
      + NetworkLegend.actors(scene, palette, words)
  }

  /// One section a family, one entry a kind.
  private static func kinds(
    _ scene: PeriodScene, _ looks: TieLooks, _ palette: Palette, _ words: Words
  ) -> [Legend.Section] {
    let graph = scene.snapshot.graph
    let byKind = Dictionary(grouping: scene.ties.indices) { scene.ties[$0].kind }
    let families = Dictionary(grouping: byKind.keys.sorted()) { graph.kind($0).family }
    return families.sorted { $0.key.rank < $1.key.rank }.map { family, kinds in
      let entries = kinds.compactMap { id -> Legend.Entry? in
        let kind = graph.kind(id)
        let ties = byKind[id] ?? []
        let drawn = ties.lazy.compactMap { looks[scene.ties[$0].index] }
        guard let plain = drawn.min(by: { $0.marks.count < $1.marks.count }) else { return nil }
        let isSame = kind.label == kind.name.lowercased() || kind.label == kind.name
        let name = isSame ? kind.name : words["{}: {}", kind.label, kind.name]
        // Dots take the place of the sign's line, so where a kind is nowhere else the legend says its sign.
        let text = plain.isSure || plain.sign == .unknown ? name : "\(name) (\(words[meaning(of: plain.sign)]))"
        let isDirected = ties.contains { scene.ties[$0].isDirected }
        return Legend.Entry(sample: .line(plain.stroke(strength: nil), isDirected: isDirected), text: text)
      }
      return Legend.Section(
        title: words.heading(family.rawValue),
        color: kinds.first.map { palette.labelColor(of: graph.kind($0)) } ?? palette.text,
        entries: entries)
    }
  }

  /// What line patterns, widths and marks say.
  private static func lines(
    _ looks: [TieLook], isWeighted: Bool, isFolded: Bool, _ palette: Palette, _ words: Words
  ) -> [Legend.Section] {
    func entry(_ pattern: Stroke.Pattern, width: Double, _ text: String) -> Legend.Entry {
      Legend.Entry(
        sample: .line(Stroke(color: palette.text, width: width, pattern: pattern), isDirected: false), text: text)
    }
    var entries: [Legend.Entry] = []
    for pattern in Stroke.Pattern.allCases {
      // The data may give a kind a line of its own, so what a pattern says is read off the ties that have it.
      let drawn = looks.filter { $0.isSure && $0.pattern == pattern }
      for width in Set(drawn.map { $0.stroke(strength: nil).width }).sorted(by: >) {
        let signs = Set(drawn.filter { $0.stroke(strength: nil).width == width }.map(\.sign))
        let text = Sign.allCases.filter(signs.contains).map { words[meaning(of: $0)] }.joined(separator: words[" or "])
        entries.append(entry(pattern, width: width, text))
      }
    }
    if looks.contains(where: { !$0.isSure }) { entries.append(entry(.dotted, width: 1.7, words["not sure, see mark"])) }
    if isWeighted {
      entries.append(entry(.solid, width: Stroke.greatestWidth, words["the wider, the stronger"]))
    }
    if isFolded {
      entries.append(Legend.Entry(sample: .mark("×\(words.number(3))"), text: words["so many ties on one line"]))
    }
    let marks = Set(looks.flatMap(\.marks))
    entries += TieMark.allCases.filter(marks.contains).map {
      Legend.Entry(sample: .mark(words[$0.rawValue]), text: words[$0.meaning])
    }
    return entries.isEmpty ? [] : [Legend.Section(title: words["Lines"], color: palette.text, entries: entries)]
  }

  static func meaning(of sign: Sign) -> String {
    switch sign {
    case .positive: "amity"
    case .negative: "enmity"
    case .unsigned: "neither amity nor enmity"
    case .unknown: "sign not told"
    }
  }

  /// What shapes say, where there is more than one.
  private static func actors(_ scene: PeriodScene, _ palette: Palette, _ words: Words) -> [Legend.Section] {
    let graph = scene.snapshot.graph
    var seen: Set<ActorKind> = []
    let kinds = scene.actors.map { graph.profile($0).kind }.filter { seen.insert($0).inserted }
      .sorted { $0.rawValue < $1.rawValue }
    guard kinds.count > 1 else { return [] }
    let entries = kinds.map { kind in
      let form = ActorLook.form(of: kind)
      return Legend.Entry(
        sample: .box(form.shape, Stroke(color: palette.boxBorder, width: 1, pattern: form.border)),
        text: words[kind.rawValue.replacing("-", with: " ")])
    }
    return [Legend.Section(title: words["Actors"], color: palette.text, entries: entries)]
  }
}
