import Entente
import Testing

@testable import EntenteDiagrams

struct TimelineTests {
  private func day(_ year: Int) throws -> Day { try #require(Day(year: year, month: 1, day: 1)) }

  private func time(_ from: Int, _ until: Int) throws -> TimeScale {
    TimeScale(domain: try #require(Spell(from: day(from), until: day(until))), left: 0, right: 1000)
  }

  /// The bar of one tie of a date on a calendar of the twentieth century, ten points a year.
  private func bar(
    _ date: String?, intermittent: Bool = false, status: TieStatus = .asserted, kind: String = "alliance"
  ) throws -> TieBar? {
    var builder = ActorGraph.Builder()
    let actors = try builder.add("a", "b")
    let tie = try builder.addTie(
      kind, from: actors[0], to: actors[1], status: status, isIntermittent: intermittent,
      details: .init(when: date.map { try EDTF($0) }))
    let graph = try builder.build()
    let seen = graph.tie(tie)
    return TieBar(
      seen, TieLook(seen, graph.kind(seen.kind), isCertain: true, palette: .light), on: try time(1900, 2000))
  }

  @Test func `a bar is as long as its tie, pale where the tie only may hold`() throws {
    let bar = try #require(try bar("1910/1930~"))
    #expect(bar.stretches.map(\.isSure) == [false, true, false])
    let edges = try [1910, 1911, 1930, 1931].map { try time(1900, 2000).x(day($0)) }
    let drawn = [bar.left, bar.stretches[1].left, bar.stretches[1].right, bar.right]
    // The last day of an uncertain year is the first that is sure, the first of the other the last.
    for (edge, place) in zip(edges, drawn) { #expect(abs(edge - place) < 0.06, "\(drawn)") }
    #expect(bar.main?.isSure == true && !bar.goesOn && !bar.beganEarlier && !bar.dissolves)
  }

  @Test func `open ends go on, unknown ends break up`() throws {
    let open = try #require(try bar("1950/.."))
    #expect(open.goesOn && !open.dissolves && open.right == 1000)
    let unknown = try #require(try bar("1950/"))
    #expect(!unknown.goesOn && unknown.dissolves && unknown.right == 1000)
    #expect(unknown.stretches.count == 4 && unknown.stretches.allSatisfy { !$0.isSure })
    let widths = unknown.stretches.map(\.width)
    #expect(widths == widths.sorted(by: >))
    let since = try #require(try bar("/1950"))
    #expect(since.dissolves && !since.beganEarlier && abs(since.left) < 1e-9)
    #expect(since.stretches.last?.right == (try time(1900, 2000)).x(try day(1951)))
    let earlier = try #require(try bar("1850/1950-06-01"))
    #expect(earlier.beganEarlier && !earlier.goesOn)
    #expect(try bar("1850/1870") == nil)
  }

  @Test func `a day is still seen, and what came and went has no sure stretch`() throws {
    #expect(try #require(try bar("1950-06-01")).stretches.map(\.width) == [3])
    #expect(try #require(try bar("1999-12-31")).right <= 1000)
    #expect(try #require(try bar("1950/1960", intermittent: true)).stretches.allSatisfy { !$0.isSure })
    #expect(try #require(try bar("1950/1960", status: .inferred)).stretches.allSatisfy { !$0.isSure })
    #expect(try #require(try bar(nil)).goesOn)
  }

  @Test func `fill tells amity from enmity, height what is neither, paleness and breaks the rest`() throws {
    func look(_ kind: String, isSure: Bool = true, isIntermittent: Bool = false) throws -> BarLook {
      let look = try #require(try bar("1950", kind: kind)).look
      return BarLook(look, isSure: isSure, isIntermittent: isIntermittent, palette: .light)
    }
    let hue = try #require(try bar("1950")).look.color
    #expect(try look("alliance").fill == hue)
    #expect(try look("rivalry").fill == Palette.light.ground && look("rivalry").border.width > 1)
    #expect(try look("energy-trade").isThin && !look("alliance").isThin)
    #expect(try look("alliance", isSure: false).fill != hue)
    #expect(try look("rivalry", isSure: false).border != look("rivalry").border)
    for kind in ["alliance", "rivalry"] {
      #expect(try look(kind, isSure: false, isIntermittent: true).border.pattern == .dashed)
    }
  }

  @Test func `an heir shares the lane of its predecessor, with a line on the day it took over`() throws {
    let graph = try SampleGraphs.bundled("russia-iran")
    let drawing = TimelineDiagram(graph).drawing()
    let lane = try #require(drawing.glyphs.first { $0.id == "dyad-SUN-IRN" })
    #expect(lane.title == "Soviet Union, Russia – Iran\n17 ties")
    #expect(drawing.texts.contains("Russia"))
    let pair = TimelineDiagram(
      graph, dyad: Dyad(try #require(graph.actor("RUS")), try #require(graph.actor("IRN")))
    ).drawing()
    #expect(pair.title == "Russia, Iran and their neighbourhood, 1980–2022 · Soviet Union, Russia – Iran")
    #expect(pair.texts.contains("→ Arms supply") && pair.texts.contains("June 1989 – 25 December 1991"))
    #expect(pair.texts.contains("← Support (Syria)"))
    #expect(pair.summary.hasPrefix("17 ties between 3 actors") && pair.summary.contains("Left out: 2 hypothetical."))
  }

  @Test func `where a state falls into several, each has lanes of its own`() throws {
    var builder = ActorGraph.Builder()
    let old = try builder.addActor(.init(id: "YUG", lifetime: EDTF("1945/1991")))
    let one = try builder.addActor(.init(id: "HRV", lifetime: EDTF("1992/.."), predecessor: "YUG"))
    let two = try builder.addActor(.init(id: "SRB", lifetime: EDTF("1992/.."), predecessor: "YUG"))
    let other = try builder.addActor(.init(id: "ITA"))
    for actor in [old, one, two] { try builder.addTie("rivalry", from: actor, to: other) }
    try builder.addTie("war", from: one, to: two)
    let lanes = TimelineDiagram(try builder.build()).drawing().glyphs.filter { $0.classes == ["dyad"] }
    #expect(Set(lanes.map(\.id)) == ["dyad-YUG-ITA", "dyad-HRV-ITA", "dyad-SRB-ITA", "dyad-HRV-SRB"])
  }

  @Test func `of what was not observed there is a sentence and no bar`() throws {
    let graph = try SampleGraphs.bundled("great-powers")
    let spell = try #require(EDTF("2000/2001").extent?.possible)
    let drawing = TimelineDiagram(graph, spell: spell).drawing()
    #expect(drawing.glyphs.isEmpty && drawing.summary.hasPrefix("Nothing of this period was observed"))
    #expect(drawing.formFaults().isEmpty)
  }

  @Test(
    arguments: [
      ("1985/..", "from 1985"), ("1985/", "from 1985, end unknown"),
      ("1872-09/1873-10-21", "September 1872 – 21 October 1873"),
      ("/1990?", "until 1990 (?), beginning unknown"), ("1995-22/..", "from summer 1995"),
      ("2011~/..", "from about 2011"),
      ("-0043-03-15", "15 March 44 BC"), ("[1667,1668]", "[1667,1668]"), ("19XX", "19XX"), ("../..", "always"),
    ])
  func `dates read as people say them`(date: String, text: String) throws {
    var builder = ActorGraph.Builder()
    let actors = try builder.add("a", "b")
    let tie = try builder.addTie("war", from: actors[0], to: actors[1], details: .init(when: EDTF(date)))
    #expect(TieDates.text(try builder.build().tie(tie), Words(language: .english)) == text)
  }
}
