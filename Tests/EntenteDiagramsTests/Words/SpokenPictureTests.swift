import Entente
import EntenteTestSupport
import Testing

@testable import EntenteDiagrams

/// Pictures in each language.
@Suite struct SpokenPictureTests {
  private static let others = Language.allCases.filter { $0 != .english }

  /// Every form of picture of a graph, and how to speak of it.
  private static func drawings(of graph: ActorGraph, _ language: Language) throws -> [Drawing] {
    let tag = try #require(LanguageTag(language.rawValue))
    let named = graph.named(in: tag)
    var options = DiagramOptions(language: language)
    options.ties.statuses = Set(TieStatus.allCases)
    options.ties.includesActorsWithoutTies = true
    let eras = named.eras.map { Period($0) }
    let periods = eras.isEmpty ? [Period(id: "all", name: "1", spell: named.observed ?? .always)] : eras
    let (first, last) = (periods[0], periods[periods.count - 1])
    let dyad = named.tieIndices.first.map { Dyad(named.tie($0).source, named.tie($0).target) }
    var plot = try PlotSamples.eras()
    (plot.language, plot.title, plot.valueName, plot.caption) = (language, "", "", [])
    let atlas = NetworkAtlas(named, periods: periods, options: options)
    return [
      atlas.drawing(of: first), atlas.drawing(of: last),
      MatrixDiagram(named, options: options).drawing(of: last),
      TimelineDiagram(named, options: options, periods: eras).drawing(),
      TimelineDiagram(named, options: options, dyad: dyad).drawing(),
      SheetDiagram(named, periods: periods, options: options).drawing(),
      DifferenceDiagram(named, from: first, to: last, options: options).drawing(), plot.drawing(),
    ]
  }

  /// What a picture says in words of ours: titles of things only where the data have no words in them.
  private static func texts(of drawing: Drawing, withTitles: Bool) -> [String] {
    let marks = drawing.backdrop.compactMap { if case .text(let text) = $0 { text.string } else { nil } }
    let titles = drawing.lines.map(\.title) + drawing.glyphs.map(\.title) + drawing.boxes.map(\.title)
    let labels = drawing.lines.compactMap { $0.label?.text }
    var texts = marks + drawing.caption + labels
    texts += [drawing.title, drawing.summary, drawing.alternative]
    return texts + (withTitles ? titles : [])
  }

  /// The parts between gaps of English phrases that no other language has, two words or more.
  private static func fragments(_ language: Language) -> [String] {
    var fragments: Set<String> = []
    for (phrase, translation) in language.phrasebook.phrases where phrase != translation {
      for part in phrase.split(separator: /\{\d?\}/) {
        let fragment = String(part).trimming { $0 == " " }
        if fragment.count > 7, fragment.contains(" ") { fragments.insert(fragment) }
      }
    }
    return fragments.sorted()
  }

  @Test(arguments: others)
  func `no picture says an English phrase in another language`(language: Language) throws {
    let book = language.phrasebook.phrases
    let fragments = SpokenPictureTests.fragments(language)
    #expect(fragments.count > 80)
    let random = try SampleGraphs.random(seed: 7)
    let bundled = try SampleGraphs.bundled("great-powers")
    for (graph, withTitles) in [(random, true), (bundled, false)] {
      for drawing in try SpokenPictureTests.drawings(of: graph, language) {
        #expect(drawing.language == language)
        for text in SpokenPictureTests.texts(of: drawing, withTitles: withTitles) {
          let said = fragments.filter { text.contains($0) }
          #expect(said.isEmpty, "\(language), \(drawing.id): \(said) in “\(text.prefix(200))”")
          #expect(book[text] == nil || book[text] == text, "\(language), \(drawing.id): \(text)")
        }
      }
    }
  }

  @Test func `what is written from right to left begins at the right edge, and says so to writers`() throws {
    let drawing = try SpokenPictureTests.drawings(of: SampleGraphs.bundled("russia-iran"), .persian)[0]
    for case .text(let text) in drawing.backdrop where text.anchor == .end { #expect(text.bounds.minX >= 0) }
    let head = try #require(
      drawing.backdrop.lazy.compactMap { if case .text(let text) = $0 { text } else { nil } }
        .first { $0.string.contains("ایران و عراق") && $0.typeface.size == 20 })
    #expect(head.anchor == .end && abs(head.position.x + PageHeader.margin - drawing.width) <= 1)
    let written = drawing.inReadingDirection
    #expect(written.boxes.flatMap(\.lines).contains("\u{202B}ایران\u{202C}"))
    #expect(drawing.boxes.flatMap(\.lines).contains("ایران"))
    #expect(drawing.dot().contains("\u{202B}"))
  }

  @Test func `an English picture tells writers nothing of directions`() throws {
    let drawing = try SpokenPictureTests.drawings(of: SampleGraphs.random(seed: 3), .english)[0]
    #expect(drawing.inReadingDirection == drawing)
  }
}

extension StringProtocol {
  fileprivate func trimming(_ isSurplus: (Character) -> Bool) -> String {
    String(String(drop(while: isSurplus).reversed()).drop(while: isSurplus).reversed())
  }
}
