import Entente
import EntenteTestSupport
import Testing

@testable import EntenteDiagrams

struct PlotLineTests {
  private func line(_ values: [Double?], over periods: [Period], ranks: [Int?] = []) -> TimePlot.Line {
    let values = zip(periods, values).enumerated().map { place, pair in
      TimePlot.Value(period: pair.0, value: pair.1, rank: place < ranks.count ? ranks[place] : nil)
    }
    return TimePlot.Line(id: "a", label: "A", values: values)
  }

  private func drawing(_ lines: [TimePlot.Line], _ periods: [Period], _ form: TimePlot.Form = .values) -> Drawing {
    TimePlot(id: "p", title: "P", form: form, periods: periods, lines: lines).drawing()
  }

  @Test func `periods that touch are joined, and a value that is missing leaves a gap`() throws {
    let periods = try PlotSamples.years(2000, 2005)
    let drawing = drawing([line([1, 2, nil, 4, .nan, 6], over: periods)], periods)
    let levels = try #require(drawing.lines.first { $0.id == "line-a" }).pieces
    let joins = try #require(drawing.lines.first { $0.id == "join-a" }).pieces
    #expect(levels.count == 4)
    #expect(joins.count == 1)
    #expect(joins[0].start == levels[0].end && joins[0].end == levels[1].start)
    #expect(levels.allSatisfy { $0.start.y == $0.end.y })
    let missing = try #require(drawing.marksOfText("2002").first).position.x
    let next = try #require(drawing.marksOfText("2003").first).position.x
    #expect(!levels.contains { $0.start.x < next - 1e-9 && $0.end.x > missing + 1e-9 })
  }

  @Test func `many short levels are one line, broken where a value is missing`() throws {
    let periods = try PlotSamples.months(2000, 90)
    let values = periods.indices.map { $0 == 40 ? nil : Double($0 % 7) }
    let pieces = try #require(drawing([line(values, over: periods)], periods).lines.first { $0.id == "line-a" }).pieces
    let breaks = zip(pieces, pieces.dropFirst()).count { $0.end != $1.start }
    #expect(pieces.count == 89 + 87)
    #expect(breaks == 1)
  }

  @Test func `a value that stays for many short periods is one piece and one row of the title`() throws {
    let periods = try PlotSamples.months(2000, 120)
    let values = periods.indices.map { $0 < 60 ? 1.0 : 2 }
    let line = try #require(drawing([line(values, over: periods)], periods).lines.first { $0.id == "line-a" })
    #expect(line.pieces.count == 3)
    #expect(line.title == "A: P\n2000–2004: 1\n2005–2009: 2")
  }

  @Test func `where periods overlap the line follows the one that began last and comes back when it ends`() throws {
    let spells = [(2000, 2010), (2002, 2004), (2006, 2010)]
    let periods = try spells.map { Period(try PlotSamples.spell(PlotSamples.day($0), PlotSamples.day($1))) }
    let line = line([1, 3, 2], over: periods)
    let drawing = drawing([line], periods)
    let levels = try #require(drawing.lines.first { $0.id == "line-a" }).pieces
    #expect(levels.map(\.start.y) == [levels[0].start.y, levels[1].start.y, levels[0].start.y, levels[3].start.y])
    #expect(levels[1].start.y < levels[3].start.y && levels[3].start.y < levels[0].start.y)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $0.end.x == $1.start.x })
    let thin = try #require(drawing.lines.first { $0.id == "join-a" }).pieces.filter { $0.start.y == $0.end.y }
    #expect(thin.count == 2)
    #expect(drawing.glyphs.count { $0.classes == ["value"] } == 3)
  }

  @Test func `the name stands where the line ends, also after a shorter period within a longer one`() throws {
    let periods = try [(2000, 2010), (2002, 2004)].map {
      Period(try PlotSamples.spell(PlotSamples.day($0), PlotSamples.day($1)))
    }
    let drawing = drawing([line([1, 3], over: periods)], periods)
    let end = try #require(drawing.lines.first { $0.id == "line-a" }?.pieces.last?.end)
    let name = try #require(drawing.glyphs.first { $0.id == "actor-a" }?.frame)
    #expect(name.minX > end.x && abs(name.center.y - end.y) < 1)
  }

  @Test func `windows are points at their middles, joined straight, and never ranks`() throws {
    let periods = try PlotSamples.years(2000, 2010, length: 4)
    let values: [Double?] = [1, 2, 3, nil, 2, 2, 1, 1]
    let ranks = [Int?](repeating: 1, count: 8)
    let plot = TimePlot(
      id: "p", title: "P", form: .ranks, periods: periods, lines: [line(values, over: periods, ranks: ranks)])
    #expect(!plot.canShowRanks)
    let drawing = plot.drawing()
    let pieces = try #require(drawing.lines.first { $0.id == "line-a" }).pieces
    #expect(pieces.count == 5)
    let year = try #require(drawing.marksOfText("2002").first).position.x
    #expect(abs(pieces[0].start.x - year) < 0.2)
    #expect(drawing.texts.contains { $0.contains("not ranks, because periods overlap") })
    #expect(drawing.glyphs.allSatisfy { $0.classes != ["value"] || $0.lines.isEmpty })
  }

  @Test func `ranks stand in rows, the first on top, and equal ones below one another`() throws {
    let periods = try PlotSamples.years(2000, 2002)
    var lines = ["a", "b", "c"].map { id in
      var line = line([1, 1, 1], over: periods, ranks: id == "a" ? [1, 1, 3] : id == "b" ? [1, nil, 2] : [3, 2, 1])
      line.id = id
      return line
    }
    lines[0].label = "A"
    let drawing = drawing(lines, periods, .ranks)
    func circle(_ id: String) -> Drawing.Glyph? { drawing.glyphs.first { $0.id == "value-" + id } }
    #expect(circle("a-1")?.lines == ["1"] && circle("b-1")?.lines == ["1"] && circle("c-1")?.lines == ["3"])
    let places = ["a-1", "b-1", "c-1"].compactMap { circle($0)?.frame.center.y }
    #expect(places == places.sorted() && Set(places).count == 3)
    #expect(circle("c-3")?.frame.center.y == places[0])
    #expect(circle("a-1")?.frame.center.x == circle("c-1")?.frame.center.x)
    #expect(drawing.lines.first { $0.id == "line-b" } == nil, "a rank is missing between b's two")
    #expect(drawing.lines.first { $0.id == "line-c" }?.pieces.count == 2)
  }

  @Test func `an actor and its successor are one line with a tick, also in a year that both share`() throws {
    let periods = try PlotSamples.years(1989, 1993)
    let day = try PlotSamples.day(1991, 12, 26)
    var values = periods.prefix(3).map { TimePlot.Value(period: $0, actor: "Soviet Union", value: 4) }
    values += periods.suffix(3).map { TimePlot.Value(period: $0, actor: "Russia", value: 2) }
    let line = TimePlot.Line(
      id: "russia", label: "Soviet Union, Russia", values: values, successions: [.init(day: day, name: "Russia")])
    let drawing = drawing([line], periods)
    let levels = try #require(drawing.lines.first { $0.id == "line-russia" }).pieces
    #expect(levels.count == 6)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $0.end.x == $1.start.x })
    let tick = try #require(drawing.glyphs.first { $0.id == "succession-russia-1" })
    #expect(tick.frame.center.x == levels[3].start.x)
    #expect(tick.title == "Russia from 26 December 1991")
    #expect(drawing.marksOfText("Russia").count == 1)
  }

  @Test func `lines of equal value lie side by side`() throws {
    let periods = try PlotSamples.years(2000, 2003)
    let lines = ["a", "b", "c"].map { id in
      var line = line([1, 1, 1, 1], over: periods)
      line.id = id
      return line
    }
    let heights = drawing(lines, periods).lines.filter { $0.id.hasPrefix("line-") }.compactMap(\.pieces.first?.start.y)
    #expect(Set(heights).count == 3)
    #expect((heights.max() ?? 0) - (heights.min() ?? 0) < 5)
  }

  @Test func `those with the greatest values are in colour and named, the others grey`() throws {
    var plot = try PlotSamples.monthly()
    plot.highlightCount = 4
    let drawing = plot.drawing()
    let lines = drawing.lines.filter { $0.id.hasPrefix("line-") }
    #expect(lines.count == 30)
    #expect(
      Set(lines.filter { $0.classes.contains("highlighted") }.map(\.stroke.color))
        == Set(PlotColors.light.hues.prefix(4)))
    #expect(lines.filter { $0.classes.contains("other") }.allSatisfy { $0.stroke.color == PlotColors.light.others })
    #expect(drawing.glyphs.count { $0.shape == .none } == 4)
    #expect(drawing.texts.contains { $0.contains("In colour the 4 of 30") })
  }

  @Test func `who has the greatest value of a period is in colour, however short its time`() throws {
    let periods = try PlotSamples.years(2000, 2003)
    let values: [(String, [Double?])] = [
      ("long", [5, 5, 5, 5]), ("second", [4, 4, 4, 4]), ("peak", [nil, nil, nil, 6]),
    ]
    let lines = values.map { id, values in
      var line = line(values, over: periods)
      line.id = id
      return line
    }
    var plot = TimePlot(id: "p", title: "P", form: .values, periods: periods, lines: lines)
    plot.highlightCount = 2
    let colored = plot.drawing().lines.filter { $0.classes.contains("highlighted") && $0.id.hasPrefix("line-") }
    #expect(Set(colored.map(\.id)) == ["line-long", "line-peak"])
  }
}
