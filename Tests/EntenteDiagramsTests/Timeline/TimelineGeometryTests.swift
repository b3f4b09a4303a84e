import Entente
import Testing

@testable import EntenteDiagrams

struct TimelineGeometryTests {
  private func check(_ diagram: TimelineDiagram, _ place: String) {
    let drawing = diagram.drawing()
    #expect(drawing.formFaults().isEmpty, "\(place)")
    let bars = drawing.glyphs.filter { $0.classes.first == "tie" }
    let graph = diagram.graph
    for bar in bars {
      #expect(bar.ties.count == 1 && bar.title == TieTitle.text(graph.tie(bar.ties[0]), in: graph), "\(place)")
    }
    #expect(struckWords(drawing).isEmpty, "\(place)")
    // Each tie has one bar under its own id; the rest are stretches of it.
    let own = Set(bars.filter { !$0.id.contains("__") }.flatMap(\.ties))
    #expect(own == Set(bars.flatMap(\.ties)), "\(place)")
  }

  /// Words that an upright line runs through.
  private func struckWords(_ drawing: Drawing) -> [String] {
    let lines = drawing.backdrop.compactMap { mark -> CubicCurve? in
      if case .curve(let curve, _) = mark, curve.start.x == curve.end.x { curve } else { nil }
    }
    return drawing.backdrop.compactMap { mark in
      guard case .text(let text) = mark else { return nil }
      let frame = text.bounds
      let isStruck = lines.contains {
        frame.minX < $0.start.x && $0.start.x < frame.maxX && frame.minY < max($0.start.y, $0.end.y)
          && min($0.start.y, $0.end.y) < frame.maxY
      }
      return isStruck ? text.string : nil
    }
  }

  @Test(arguments: 1...60)
  func `no bar lies on another or on a word, and every tie has one`(seed: Int) throws {
    let graph = try DatedGraphs.random(seed: UInt64(seed))
    let options = DatedGraphs.options
    let diagram = TimelineDiagram(graph, options: options)
    check(diagram, "seed \(seed)")
    let scene = PeriodScene(graph, Period(graph.observed ?? .always), options.ties)
    let drawn = Set(diagram.drawing().glyphs.flatMap(\.ties))
    #expect(drawn == Set(scene.ties.map(\.index)), "seed \(seed)")
    let spell = try #require(EDTF("1984/1993-02-03").extent?.possible)
    check(TimelineDiagram(graph, options: options, periods: [Period(spell)], spell: spell), "cut, seed \(seed)")
    guard let tie = scene.ties.first else { return }
    check(TimelineDiagram(graph, options: options, dyad: Dyad(tie.source, tie.target)), "pair, seed \(seed)")
  }

  @Test(arguments: 1...20)
  func `graphs without a date have bars too`(seed: Int) throws {
    let graph = try SampleGraphs.random(seed: UInt64(seed))
    check(TimelineDiagram(graph, options: DatedGraphs.options), "seed \(seed)")
  }

  @Test(arguments: SampleGraphs.bundledNames)
  func `bundled graphs and each of their pairs are drawn`(name: String) throws {
    let graph = try SampleGraphs.bundled(name)
    let periods = graph.eras.map { Period($0) }
    check(TimelineDiagram(graph, periods: periods), name)
    for tie in graph.tieIndices.map({ graph.tie($0) }).prefix(12) {
      let dyad = Dyad(tie.source, tie.target)
      check(TimelineDiagram(graph, periods: periods, dyad: dyad), "\(name), \(tie.id)")
    }
  }

  @Test(arguments: HostileText.all)
  func `any text gives sound DOT`(text: String) throws {
    var kinds = TieKind.builtIn
    kinds.append(TieKind(id: text, name: text, sign: .negative, label: text))
    kinds.append(TieKind(id: text + "0", name: text, sign: .unsigned, isDirected: true, label: text))
    var builder = ActorGraph.Builder(title: text, kinds: kinds)
    let one = try builder.addActor(.init(id: text, name: text, lifetime: EDTF("../1990")))
    let heir = try builder.addActor(.init(id: text + "1", name: text, lifetime: EDTF("1991/.."), predecessor: text))
    let other = try builder.addActor(.init(id: text + "2", name: text))
    for (actor, date) in [(one, "1980/1989"), (heir, "1995/"), (heir, "2000")] {
      try builder.addTie(text, from: actor, to: other, details: .init(when: EDTF(date), issue: text, note: text))
      try builder.addTie(text + "0", from: actor, to: other, details: .init(when: EDTF(date), note: text))
    }
    let graph = try builder.build()
    for dyad in [nil, Dyad(heir, other)] {
      let era = Period(id: "e", name: text, spell: try #require(EDTF("1985/1992").extent?.possible))
      let drawing = TimelineDiagram(graph, periods: [era], dyad: dyad).drawing()
      let reader = try DOTReader(drawing.dot())
      // A word that Graphviz thinks too wide for its bar is a node of its own.
      #expect(reader.nodes.keys.count { !$0.hasSuffix("__text") } == drawing.glyphs.count)
      #expect(try BackdropReader(try #require(reader.graph["_background"])).shapes > 4)
      #expect(drawing.formFaults().isEmpty)
    }
  }

  @Test func `a thousand ties make a long page`() throws {
    var builder = ActorGraph.Builder()
    let actors = try (0..<30).map { try builder.addActor(.init(id: "a\($0)")) }
    for number in 0..<1000 {
      try builder.addTie(
        number.isMultiple(of: 3) ? "war" : "arms-supply", from: actors[number % 30], to: actors[number / 3 % 30],
        details: .init(when: EDTF("\(1900 + number % 97)/\(1910 + number % 97)")))
    }
    let drawing = TimelineDiagram(try builder.build()).drawing()
    #expect(Set(drawing.glyphs.flatMap(\.ties)).count == 1000)
    #expect(drawing.width == 880 && drawing.height > 2_000)
    _ = try DOTReader(drawing.dot())
  }
}
