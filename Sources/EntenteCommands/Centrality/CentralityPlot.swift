internal import Entente
internal import EntenteDiagrams

/// The picture of a measure over time that `--plot` draws.
struct CentralityPlot {
  let graph: ActorGraph
  let measure: Measure
  let periods: [Period]
  /// Whether ranks are drawn in place of values.
  let showsRanks: Bool

  /// Says no to ranks of periods that overlap, before anything is measured.
  func check() throws(CommandFault) {
    let plot = TimePlot(id: measure.name, title: measure.title, periods: periods, lines: [])
    if showsRanks, !plot.canShowRanks {
      throw CommandFault(
        .usage, "ranks are drawn only of periods that do not overlap; plot values, or cut by --by year or --by change")
    }
  }

  func drawing(of blocks: [[MeasureBlock]]) -> Drawing {
    // Of each period the first reading: all signs, all kinds, possible days.
    let blocks = blocks.compactMap(\.first)
    let plot = TimePlot(
      id: measure.name, title: measure.title, dataTitle: graph.header.title, subtitle: subtitle(blocks),
      valueName: showsRanks ? "rank" : measure.title, form: showsRanks ? .ranks : .values,
      periods: periods, lines: lines(blocks), bands: graph.eras.map { Period($0) }, observed: graph.observed,
      caption: caption(blocks))
    return plot.drawing()
  }

  private func lines(_ blocks: [MeasureBlock]) -> [TimePlot.Line] {
    var values: [ActorID: [TimePlot.Value]] = [:]
    var members: [ActorID: [ActorID]] = [:]
    for block in blocks {
      for entry in block.entries.list {
        guard let actor = entry.actor else { continue }
        let lineage = graph.lineage(of: actor)
        values[lineage, default: []].append(
          TimePlot.Value(
            period: block.period, actor: graph.profile(actor).name, value: entry.value, rank: entry.rank))
        if members[lineage]?.contains(actor) != true { members[lineage, default: []].append(actor) }
      }
    }
    return values.keys.sorted().map { lineage in
      let actors = members[lineage, default: []].sorted {
        (graph.profile($0).existence.onset, $0) < (graph.profile($1).existence.onset, $1)
      }
      let last = graph.profile(actors.last ?? lineage)
      return TimePlot.Line(
        id: last.id, label: last.name, values: values[lineage] ?? [],
        successions: actors.dropFirst().map {
          TimePlot.Succession(day: graph.profile($0).existence.onset, name: graph.profile($0).name)
        })
    }
  }

  private func subtitle(_ blocks: [MeasureBlock]) -> String {
    guard let header = blocks.first?.header else { return "" }
    let choices = header.rule.split(separator: " ").compactMap { CentralityPlot.phrase(String($0)) }
    return (["as \(header.convention.reference) has it", "\(CentralityPlot.signs(header.sign)) ties"] + choices).joined(
      separator: ", ")
  }

  private static func signs(_ sign: String) -> String {
    sign == "net" ? "positive less negative" : sign.replacing("+", with: " and ")
  }

  /// A choice in words; nil for one that goes without saying.
  private static func phrase(_ choice: String) -> String? {
    switch choice {
    case "active=any", "over-time=union", "days=possible", "fold=sum": nil
    case "form=directed": "directed"
    case "form=undirected": "undirected"
    case "direction=in": "incoming"
    case "direction=out": "outgoing"
    case "direction=both": "in both directions"
    case "weight=none": "unweighted"
    case "weight=count": "weighted by number of ties"
    case "weight=strength": "weighted by strength"
    case "weight=days": "weighted by days"
    case "distance=hops": "paths in hops"
    case "distance=inverse": "distance 1/strength"
    case "values=raw": "not divided"
    case "values=normalized": "divided"
    case "days=certain": "certain days only"
    case "actors=alive": "among all actors alive"
    case "over-time=mean": "mean over days"
    case "composites=drop": "without composites"
    default: choice.replacing("=", with: " ")
    }
  }

  private func caption(_ blocks: [MeasureBlock]) -> [String] {
    var sentences: [String] = []
    if blocks.contains(where: { $0.apart != nil }) {
      sentences.append("In some periods ties are measured together that never held on the same day.")
    }
    if blocks.contains(where: { $0.actorCount < 10 }) {
      sentences.append("Rankings of fewer than ten actors are descriptive.")
    }
    return [sentences.joined(separator: " "), Version.credit].filter { !$0.isEmpty }
  }
}
