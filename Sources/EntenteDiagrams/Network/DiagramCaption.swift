internal import Entente

/// The foot of a picture: how ties were taken, how many are drawn and left out, and whose work the data are.
struct DiagramCaption {
  private static let typeface = Typeface(size: 9)
  private static let mostSourceLines = 3

  private let lines: [String]
  private let palette: Palette
  /// The counts, in a sentence or two.
  let summary: String

  init(_ scene: PeriodScene, _ options: DiagramOptions, width: Double) {
    palette = options.palette
    summary = DiagramCaption.counts(scene)
    let graph = scene.snapshot.graph
    let header = graph.header
    let data = [header.title, header.contributors.joined(separator: ", "), header.licence]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    var lines = DiagramCaption.typeface.lines(of: summary, within: width)
    let sources = DiagramCaption.sources(scene)
    if !sources.isEmpty {
      let all = DiagramCaption.typeface.lines(of: "Sources: " + sources.joined(separator: "; ") + ".", within: width)
      lines += all.prefix(DiagramCaption.mostSourceLines)
      if all.count > DiagramCaption.mostSourceLines, let last = lines.popLast() {
        lines.append(last + " …")
      }
    }
    let credit = "Drawn with \(options.credit)."
    lines += DiagramCaption.typeface.lines(of: data.isEmpty ? credit : "Data: \(data). \(credit)", within: width)
    self.lines = lines.map { DiagramCaption.typeface.shortened($0, to: width) }
  }

  var height: Double { Double(lines.count) * DiagramCaption.typeface.lineHeight + 8 }

  func marks(at corner: Point) -> [Drawing.Mark] {
    lines.enumerated().map { row, line in
      .text(
        .init(
          string: line, position: corner + Point(0, 8 + Double(row) * DiagramCaption.typeface.lineHeight),
          anchor: .start, typeface: DiagramCaption.typeface, color: palette.quietText))
    }
  }

  private static func counts(_ scene: PeriodScene) -> String {
    let options = scene.snapshot.options
    let active =
      switch options.rule {
      case .any: "on a day"
      case .all: "on every day"
      case .earliest: "on the first day"
      case .latest: "on the last day"
      }
    let verb = options.certainty == .possible ? "may hold" : "surely hold"
    var sentences = [
      "\(counted(scene.ties.count, "tie")) between \(counted(scene.actors.count, "actor")) that \(verb) \(active) of the period."
    ]
    let drawn = Dictionary(grouping: scene.ties, by: \.status)
    let unsure = [TieStatus.inferred, .contested, .hypothetical].compactMap { status in
      drawn[status].map { "\($0.count) \(status)" }
    }
    if !unsure.isEmpty { sentences.append("Among them \(unsure.joined(separator: ", ")).") }
    let left = scene.leftOut.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    if !left.isEmpty { sentences.append("Left out: \(left.joined(separator: ", ")).") }
    return sentences.joined(separator: " ")
  }

  private static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// The sources of the ties drawn, those that carry most first.
  private static func sources(_ scene: PeriodScene) -> [String] {
    let graph = scene.snapshot.graph
    var uses: [Int: Int] = [:]
    for citation in scene.ties.flatMap(\.citations) { uses[citation.sourceIndex, default: 0] += 1 }
    return uses.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { index, _ in
      let source = graph.sources[index]
      return [source.author, source.title, source.year].filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }
}
