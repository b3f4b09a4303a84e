internal import Entente

/// What stands below a picture: how ties were taken, how many are drawn and left out, and whose work the data are.
struct DiagramCaption {
  private static let mostSourceLines = 3

  /// The counts, in a sentence or two.
  let summary: String
  /// All of it.
  let paragraphs: [String]
  let foot: PageFoot

  /// - Parameters:
  ///   - key: what short words in the picture stand for.
  ///   - remarks: how this form of picture is read.
  init(_ scene: PeriodScene, _ options: DiagramOptions, width: Double, key: String = "", remarks: [String] = []) {
    summary = SceneSummary.text(scene, options.words)
    let read = ([summary] + remarks).filter { !$0.isEmpty }.joined(separator: " ")
    paragraphs = [
      key, read,
      DiagramCaption.line(
        ofSources: DiagramCaption.sources(of: scene.ties, in: scene.snapshot.graph), within: width, options.words),
      DiagramCaption.origin(scene.snapshot.graph, options),
    ].filter { !$0.isEmpty }
    foot = PageFoot(paragraphs, palette: options.palette, width: width, language: options.language)
  }

  /// Whose work the data are, and what drew them.
  static func origin(_ graph: ActorGraph, _ options: DiagramOptions) -> String {
    let (header, words) = (graph.header, options.words)
    let data = [header.title, header.contributors.joined(separator: ", "), header.licence]
      .filter { !$0.isEmpty }.joined(separator: ", ")
    let credit = words["Drawn with {}.", options.credit]
    return data.isEmpty ? credit : words["Data: {}.", data] + " " + credit
  }

  /// As many sources as a few lines hold, and how many more there are.
  static func line(ofSources sources: [String], within width: Double, _ words: Words = .english) -> String {
    guard !sources.isEmpty else { return "" }
    var room = width * Double(mostSourceLines)
    let fitting = sources.prefix { source in
      room -= PageFoot.typeface.width(of: source)
      return room > 0
    }
    for shown in stride(from: max(1, fitting.count), to: 0, by: -1) {
      let rest = sources.count - shown
      let names = sources.prefix(shown) + (rest > 0 ? [words["and {} more", words.number(rest)]] : [])
      let text = words["Sources: {}.", words.joinedApart(Array(names))]
      let lines = PageFoot.typeface.lines(of: text, within: width, fillingLines: true)
      if lines.count <= mostSourceLines { return text }
      if shown == 1 { return lines.prefix(mostSourceLines).joined(separator: " ") }
    }
    return ""
  }

  /// The sources of the ties drawn, those that carry most first.
  static func sources(of ties: [Tie], in graph: ActorGraph) -> [String] {
    var uses: [Int: Int] = [:]
    for citation in ties.flatMap(\.citations) { uses[citation.sourceIndex, default: 0] += 1 }
    return uses.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { index, _ in
      let source = graph.sources[index]
      return [source.author, source.title, source.year].filter { !$0.isEmpty }.joined(separator: ", ")
    }
  }
}
