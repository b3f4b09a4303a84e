internal import Entente

/// The one legend of a sheet, whose lines bear no labels, so that kinds of one colour stand together.
struct SheetLegend {
  let graph: ActorGraph
  let scenes: [PeriodScene]
  let palette: Palette
  let words: Words
  let isWeighted: Bool
  private static let mostKinds = 6

  var sections: [Legend.Section] {
    [
      Legend.Section(title: words["Ties"], color: palette.text, entries: hues),
      Legend.Section(title: words["Lines"], color: palette.text, entries: patterns),
      Legend.Section(title: words["Actors"], color: palette.text, entries: actors),
    ]
  }

  private var ties: [Tie] { scenes.flatMap(\.ties) }

  /// One entry a colour.
  private var hues: [Legend.Entry] {
    let kinds = Set(ties.map(\.kind)).sorted {
      (graph.kind($0).family.rank, $0) < (graph.kind($1).family.rank, $1)
    }
    var order: [String] = []
    var byColor: [String: [TieKind]] = [:]
    for kind in kinds.map(graph.kind) {
      let color = palette.color(of: kind)
      if byColor[color] == nil { order.append(color) }
      byColor[color, default: []].append(kind)
    }
    return order.map { color in
      let names = (byColor[color] ?? []).map { words.insideSentence(String($0.name.prefix(60))) }
      let rest = names.count - SheetLegend.mostKinds
      let shown = names.prefix(SheetLegend.mostKinds) + (rest > 0 ? [words["{} more", words.number(rest)]] : [])
      return Legend.Entry(
        sample: .line(Stroke(color: color, width: 1.4), isDirected: false), text: words.joined(Array(shown)))
    }
  }

  private var patterns: [Legend.Entry] {
    let looks = scenes.flatMap { TieLooks($0, palette).distinct }
    var entries: [Legend.Entry] = []
    func add(_ stroke: Stroke, _ text: String, isDirected: Bool = false) {
      entries.append(.init(sample: .line(stroke, isDirected: isDirected), text: words[text]))
    }
    for pattern in Stroke.Pattern.allCases {
      let drawn = looks.filter { $0.isSure && $0.pattern == pattern }
      let signs = Set(drawn.map(\.sign))
      guard !signs.isEmpty else { continue }
      let meanings = Sign.allCases.filter(signs.contains).map { words[SheetLegend.meaning($0)] }
      add(
        Stroke(color: palette.text, width: pattern == .double ? 0.9 : 1.4, pattern: pattern),
        meanings.joined(separator: words[" or "]))
    }
    if looks.contains(where: { !$0.isSure }) {
      add(Stroke(color: palette.text, width: 1.7, pattern: .dotted), "not sure")
    }
    if looks.contains(where: \.isDirected) {
      add(Stroke(color: palette.text, width: 1.4), "from one to the other", isDirected: true)
    }
    if isWeighted { add(Stroke(color: palette.text, width: Stroke.greatestWidth), "the wider, the stronger") }
    return entries
  }

  private static func meaning(_ sign: Sign) -> String {
    switch sign {
    case .positive: "amity"
    case .negative: "enmity"
    case .unsigned: "neither amity nor enmity"
    case .unknown: "sign not told"
    }
  }

  private var actors: [Legend.Entry] {
    let kinds = Set(scenes.flatMap(\.actors).map { graph.profile($0).kind }).sorted { $0.rawValue < $1.rawValue }
    var entries: [Legend.Entry] = []
    if kinds.count > 1 {
      entries = kinds.map { kind in
        let form = ActorLook.form(of: kind)
        return Legend.Entry(
          sample: .box(form.shape, Stroke(color: palette.boxBorder, width: 0.8, pattern: form.border)),
          text: words[kind.rawValue.replacing("-", with: " ")])
      }
    }
    let all = Set(scenes.flatMap(\.actors).map(graph.lineage(of:)))
    if scenes.contains(where: { Set($0.actors.map(graph.lineage(of:))).count < all.count }) {
      entries.append(.init(sample: .mark("•"), text: words["a dot: not in that period"]))
    }
    return entries
  }
}
