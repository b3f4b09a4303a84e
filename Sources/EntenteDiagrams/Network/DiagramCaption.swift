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
    summary = SceneSummary.text(scene)
    let graph = scene.snapshot.graph
    let header = graph.header
    let data = [header.title, header.contributors.joined(separator: ", "), header.licence]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    var lines = DiagramCaption.typeface.lines(of: summary, within: width, fillingLines: true)
    lines += DiagramCaption.lines(ofSources: DiagramCaption.sources(scene), within: width)
    let credit = "Drawn with \(options.credit)."
    let origin = data.isEmpty ? credit : "Data: \(data). \(credit)"
    lines += DiagramCaption.typeface.lines(of: origin, within: width, fillingLines: true)
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

  /// As many sources as a few lines hold, and how many more there are.
  private static func lines(ofSources sources: [String], within width: Double) -> [String] {
    guard !sources.isEmpty else { return [] }
    var room = width * Double(mostSourceLines)
    let fitting = sources.prefix { source in
      room -= typeface.width(of: source)
      return room > 0
    }
    for shown in stride(from: max(1, fitting.count), to: 0, by: -1) {
      let rest = shown < sources.count ? "; and \(sources.count - shown) more" : ""
      let text = "Sources: " + sources.prefix(shown).joined(separator: "; ") + rest + "."
      let lines = typeface.lines(of: text, within: width, fillingLines: true)
      if lines.count <= mostSourceLines || shown == 1 { return Array(lines.prefix(mostSourceLines)) }
    }
    return []
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
