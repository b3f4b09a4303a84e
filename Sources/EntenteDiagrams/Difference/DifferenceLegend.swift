internal import Entente

/// The legend of a comparison: what became of ties, the kinds and signs of those that changed, and who came or went.
struct DifferenceLegend {
  let scene: DifferenceScene
  let palette: Palette
  let words: Words

  var sections: [Legend.Section] { [changes] + kinds + [lines, actors] }

  private var graph: ActorGraph { scene.comparison.before.graph }

  private var looks: [(relation: Comparison.Relation, look: DifferenceLook)] {
    scene.relations.map { ($0, DifferenceLook(.relation($0), in: graph, palette: palette, words: words)) }
  }

  private var changes: Legend.Section {
    let shown = Set(looks.map(\.look.mark))
    var entries: [Legend.Entry] = []
    func add(_ mark: DifferenceLook.Mark, _ color: String, _ width: Double, _ text: String) {
      let name = mark.rawValue.isEmpty ? words[text] : words["{}: {}", words[mark.rawValue], words[text]]
      entries.append(.init(sample: .line(Stroke(color: color, width: width), isDirected: false), text: name))
    }
    let faded = ScreenColor.mix(palette.text, with: palette.ground, share: 0.5)
    if shown.contains(.begun) { add(.begun, palette.text, 2.6, isForward ? "began" : "in the second period only") }
    if shown.contains(.ended) { add(.ended, faded, 1.4, isForward ? "ended" : "in the first period only") }
    if !turns.isEmpty {
      let signs = Set(turns.flatMap { [$0.before.sign, $0.after.sign] })
      let key = FoldedSign.allCases.filter(signs.contains).map {
        "\(DifferenceLook.glyph($0)) \(words[DifferenceLook.meaning($0)])"
      }
      add(.turned, palette.rule, DifferenceLook.bandWidth, words["turned ({})", words.joined(key)])
    }
    if shown.contains(.strengthened) { add(.strengthened, palette.text, 2, "grew stronger") }
    if shown.contains(.weakened) { add(.weakened, palette.text, 1.2, "grew weaker") }
    if shown.contains(.kept) {
      add(.kept, ScreenColor.mix(palette.quietText, with: palette.ground, share: 0.6), 0.8, "kept")
    }
    return Legend.Section(title: words["Change"], color: palette.text, entries: entries)
  }

  private var isForward: Bool { scene.comparison.isForward }

  private var turns: [Comparison.Turn] {
    scene.bundles.flatMap(\.strands).compactMap { if case .turn(let turn) = $0 { turn } else { nil } }
  }

  /// The kinds whose labels are in the picture, a section a family.
  private var kinds: [Legend.Section] {
    let shown = Set(scene.relations.filter { $0.change != .kept }.map(\.kind))
    let families = Dictionary(grouping: shown.sorted()) { graph.kind($0).family }
    return families.sorted { $0.key.rank < $1.key.rank }.map { family, kinds in
      let entries = kinds.map { id -> Legend.Entry in
        let kind = graph.kind(id)
        let isSame = kind.label == kind.name.lowercased() || kind.label == kind.name
        let relations = scene.relations.filter { $0.kind == id && $0.change != .kept }
        return Legend.Entry(
          sample: .line(
            Stroke(color: palette.color(of: kind), width: 1.8), isDirected: relations.contains(where: \.isDirected)),
          text: isSame ? kind.name : words["{}: {}", kind.label, kind.name])
      }
      return Legend.Section(
        title: words.heading(family.rawValue),
        color: kinds.first.map { palette.color(of: graph.kind($0)) } ?? palette.text, entries: entries)
    }
  }

  private var lines: Legend.Section {
    var entries: [Legend.Entry] = []
    for pattern in Stroke.Pattern.allCases {
      let drawn = looks.filter { $0.look.stroke.pattern == pattern }
      let sure = drawn.filter { $0.look.doubts.allSatisfy { $0 == .contested } }
      let signs = Set(sure.compactMap { ($0.relation.after ?? $0.relation.before)?.sign })
      var meanings = FoldedSign.allCases.filter(signs.contains).map { words[DifferenceLook.meaning($0)] }
      if sure.count < drawn.count { meanings.append(words["not sure"]) }
      guard !meanings.isEmpty else { continue }
      let stroke = Stroke(color: palette.text, width: pattern == .double ? 0.9 : 1.4, pattern: pattern)
      entries.append(
        .init(sample: .line(stroke, isDirected: false), text: meanings.joined(separator: words[" or "])))
    }
    let marks = Set(looks.filter { $0.look.mark != .kept }.flatMap(\.look.doubts) + doubtsOfTurns)
    entries += TieMark.allCases.filter(marks.contains).map {
      Legend.Entry(sample: .mark(words[$0.rawValue]), text: words[$0.meaning])
    }
    return Legend.Section(title: words["Lines"], color: palette.text, entries: entries)
  }

  private var doubtsOfTurns: [TieMark] { turns.allSatisfy(\.isCertain) ? [] : [.possible] }

  private var actors: Legend.Section {
    var entries: [Legend.Entry] = []
    if scene.nodes.contains(where: { $0.before == nil }) {
      entries.append(
        .init(
          sample: .box(.rounded, DifferenceBoxes.border(isNew: true, isGone: false, .solid, palette)),
          text: words["has ties in the second period only"]))
    }
    if scene.nodes.contains(where: { $0.after == nil }) {
      entries.append(
        .init(
          sample: .box(.rounded, DifferenceBoxes.border(isNew: false, isGone: true, .solid, palette)),
          text: words["has ties in the first period only"]))
    }
    return Legend.Section(title: words["Actors"], color: palette.text, entries: entries)
  }
}
