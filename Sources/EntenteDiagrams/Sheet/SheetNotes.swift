internal import Entente

/// What stands below a sheet: how ties were taken, what codes mean, and whose work the data are.
struct SheetNotes {
  let paragraphs: [String]
  /// What can be seen, in sentences.
  let summary: String
  /// Each panel in a few words, for those who do not see it.
  let alternative: String

  init(
    _ scenes: [PeriodScene], _ map: SheetMap, _ graph: ActorGraph, _ options: DiagramOptions, words: Words,
    width: Double
  ) {
    var seen: Set<TieIndex> = []
    let ties = scenes.flatMap(\.ties).filter { seen.insert($0.index).inserted }
    let actors = Set(scenes.flatMap(\.actors))
    let sentences: [String?] = [
      words[
        "{} between {}, each in every period in which it {}.", words.counted(ties.count, "tie"),
        words.counted(actors.count, "actor"), SceneSummary.holding(options.ties, isOne: true, words)],
      words["Everyone has one place in all panels."], SheetNotes.folded(scenes, words), SheetNotes.unsure(ties, words),
      SheetNotes.surroundings(options, graph, words), SceneSummary.choices(options.ties, in: graph, words),
      SheetNotes.leftOut(scenes, ties, graph, options.ties, words),
    ]
    summary = sentences.compactMap(\.self).joined(separator: " ")
    let key =
      map.usesCodes
      ? ActorCodes.key(actors.map { (map.labels[$0]?.first ?? "", graph.profile($0).name) }, words) : ""
    paragraphs = [
      key, summary, DiagramCaption.line(ofSources: DiagramCaption.sources(of: ties, in: graph), within: width, words),
      DiagramCaption.origin(graph, options),
    ].filter { !$0.isEmpty }
    alternative =
      words["Small diagrams on one map."] + " "
      + scenes.map { "\(PeriodTitle($0.period, of: graph, words.language).name): \(PanelHead.counts($0, words))" }
      .joined(separator: words["; "])
  }

  private static func folded(_ scenes: [PeriodScene], _ words: Words) -> String? {
    let isFolded = scenes.contains { $0.bundles.contains { $0.ties.contains { $0.ties.count > 1 } } }
    return isFolded ? words["Where two actors have many ties, one line stands for those of one kind."] : nil
  }

  private static func unsure(_ ties: [Tie], _ words: Words) -> String? {
    let drawn = Dictionary(grouping: ties, by: \.status)
    let counts = [TieStatus.inferred, .contested, .hypothetical].compactMap { status in
      drawn[status].map { words.counted($0.count, status.description) }
    }
    return counts.isEmpty ? nil : words["Among them {}.", words.joined(counts)]
  }

  private static func surroundings(_ options: DiagramOptions, _ graph: ActorGraph, _ words: Words) -> String? {
    guard !options.around.isEmpty else { return nil }
    let names = words.listed(options.around.sorted().map { graph.profile($0).name })
    return words["Shown: {} and whoever is within {}.", names, words.counted(options.steps, "step")]
  }

  /// Ties of the periods that are not drawn for their status.
  private static func leftOut(
    _ scenes: [PeriodScene], _ ties: [Tie], _ graph: ActorGraph, _ options: SnapshotOptions, _ words: Words
  ) -> String? {
    var all = options
    all.statuses = Set(TieStatus.allCases).subtracting(options.statuses)
    var omitted: [TieStatus: Set<TieIndex>] = [:]
    for scene in scenes {
      for index in graph.snapshot(of: scene.period.spell, all).ties {
        omitted[graph.tie(index).status, default: []].insert(index)
      }
    }
    let counts = omitted.sorted { $0.key < $1.key }.map { words.counted($0.value.count, $0.key.description) }
    return counts.isEmpty ? nil : words["Left out: {}.", words.joined(counts)]
  }
}
