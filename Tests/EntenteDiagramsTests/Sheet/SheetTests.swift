import Entente
import Testing

@testable import EntenteDiagrams

struct SheetTests {
  private func sheet(_ name: String, _ options: DiagramOptions = .init()) throws -> Drawing {
    let graph = try SampleGraphs.bundled(name)
    return SheetDiagram(graph, periods: graph.periods(by: .eras), options: options).drawing()
  }

  @Test(arguments: SampleGraphs.bundledNames)
  func `panels of the bundled graphs keep apart, and all in them is readable`(name: String) throws {
    let drawing = try sheet(name)
    #expect(drawing.sheetFaults() == [])
    #expect((1_000...1_200).contains(drawing.width))
  }

  @Test(arguments: 1...20)
  func `panels of any graph keep apart, and all in them is readable`(seed: UInt64) throws {
    let graph = try SampleGraphs.dated(seed: seed)
    var options = DiagramOptions()
    options.ties.statuses = Set(TieStatus.allCases)
    let periods = try ["1990", "1991", "1992", "1989", "1990-01/1990-06"].prefix(2 + Int(seed) % 4).map {
      Period(try #require(EDTF($0).extent?.possible))
    }
    let drawing = SheetDiagram(graph, periods: periods, options: options).drawing()
    #expect(drawing.sheetFaults() == [], "seed \(seed)")
  }

  @Test(arguments: SampleGraphs.bundledNames)
  func `an actor has the same place in each panel`(name: String) throws {
    let drawing = try sheet(name)
    let periods = Dictionary(grouping: drawing.boxes) { $0.id.prefix { $0 != "." } }
    // Places in a panel, from that of an actor who is in all of them.
    let places = periods.values.compactMap { boxes -> [Substring: Point]? in
      let named = boxes.map { ($0.id.drop { $0 != "." }, $0.frame.center) }
      let fixed = named.first { $0.0 == (name == "great-powers" ? ".actor-DEU" : ".actor-IRN") }?.1
      return fixed.map { fixed in Dictionary(uniqueKeysWithValues: named.map { ($0.0, $0.1 - fixed) }) }
    }
    #expect(places.count == periods.count)
    for one in places {
      for other in places {
        for (actor, place) in one {
          if let second = other[actor] { #expect((place - second).length < 0.01, "\(actor)") }
        }
      }
    }
  }

  @Test func `each panel has the ties of its period, with their titles and no labels`() throws {
    let graph = try SampleGraphs.bundled("russia-iran")
    let drawing = try sheet("russia-iran")
    for period in graph.periods(by: .eras) {
      let lines = drawing.lines.filter { $0.id.hasPrefix(period.id + ".") }
      let network = NetworkAtlas(graph, periods: [period]).drawing(of: period)
      #expect(Set(lines.flatMap(\.ties)) == Set(network.lines.flatMap(\.ties)))
      #expect(Set(lines.map(\.title)) == Set(network.lines.map(\.title)))
    }
    #expect(drawing.lines.allSatisfy { $0.label == nil })
    #expect(drawing.lines.contains { $0.id == "syria.tie-C02" || $0.id.hasPrefix("syria.tie") })
  }

  @Test func `names that do not fit become codes, and a key explains them`() throws {
    let drawing = try sheet("russia-iran")
    #expect(drawing.boxes.allSatisfy { $0.lines.count == 1 && $0.lines[0].count <= 4 })
    #expect(
      drawing.caption.contains { $0.hasPrefix("Codes: ") && $0.contains("RUS Russia") && $0.contains("SUN Soviet") })
    let powers = try sheet("great-powers")
    #expect(powers.boxes.contains { $0.lines == ["Austria-Hungary"] })
    #expect(!powers.caption.contains { $0.hasPrefix("Codes") })
  }

  @Test func `an empty period says so, and whoever is not in a period has a dot there`() throws {
    var builder = ActorGraph.Builder(observed: try EDTF("1980/2000").extent?.possible)
    let actors = try builder.add("A", "B", "C")
    try builder.addTie("alliance", from: actors[0], to: actors[1], details: .init(when: EDTF("1990")))
    try builder.addTie("alliance", from: actors[0], to: actors[2], details: .init(when: EDTF("1991")))
    let periods = try ["1985", "1990", "1991", "2005"].map { Period(try #require(EDTF($0).extent?.possible)) }
    let drawing = SheetDiagram(try builder.build(), periods: periods).drawing()
    #expect(drawing.texts.contains("No tie in this period."))
    #expect(drawing.texts.contains("Nothing of this period was observed."))
    #expect(drawing.glyphs.map(\.id).contains("1990.absent-C"))
    #expect(drawing.glyphs.filter { $0.id.hasPrefix("1985") }.count == 3)
    #expect(drawing.sheetFaults() == [])
  }

  @Test func `around an actor each panel has what is near it`() throws {
    let graph = try SampleGraphs.bundled("russia-iran")
    var options = DiagramOptions()
    options.around = Set([graph.actor("ISR")].compactMap(\.self))
    let drawing = try sheet("russia-iran", options)
    #expect(drawing.boxes.count < (try sheet("russia-iran")).boxes.count)
    #expect(drawing.sheetFaults() == [])
  }

  @Test func `hostile names make a sheet that Graphviz can read`() throws {
    var builder = ActorGraph.Builder(title: HostileText.all[0])
    let actors = try HostileText.all.map { try builder.addActor(.init(id: $0, name: $0)) }
    for (one, other) in zip(actors, actors.dropFirst()) { try builder.addTie("alliance", from: one, to: other) }
    let graph = try builder.build()
    let drawing = SheetDiagram(graph, periods: graph.periods(by: .whole)).drawing()
    let read = try DOTReader(drawing.dot())
    #expect(read.edges.count == drawing.lines.count)
    #expect(drawing.sheetFaults() == [])
  }
}
