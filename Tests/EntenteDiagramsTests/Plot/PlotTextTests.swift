import Entente
import Testing

@testable import EntenteDiagrams

struct PlotTextTests {
  @Test func `title, method, remarks and credit are in the picture, and the day up to which it is known`() throws {
    let drawing = try PlotSamples.eras().drawing()
    let texts = drawing.texts.joined(separator: " ")
    for words in ["Betweenness", "convention networkx", "As of 31 December 2022.", "Drawn with Entente 0.1."] {
      #expect(texts.contains(words), "\(words)")
    }
    #expect(drawing.title == "Russia, Iran and their neighbourhood, 1980–2022 · Betweenness")
    #expect(drawing.summary.hasPrefix("12 lines, The Iran–Iraq War"))
  }

  @Test func `every era has a name on its strip or a number that the caption explains`() throws {
    let plot = try PlotSamples.eras()
    let drawing = plot.drawing()
    let texts = drawing.texts.joined(separator: " ")
    for band in plot.bands {
      #expect(band.name.split(separator: " ").allSatisfy { texts.contains($0) }, "\(band.name)")
    }
    #expect(texts.contains("1 The second half of the Gorbachev era (1 July 1987 – 25 December 1991)"))
    #expect(drawing.marksOfText("1").count == 1)
  }

  @Test func `where there are very many eras, the caption names some and counts the others`() throws {
    var plot = PlotSamples.small(1, periods: try PlotSamples.years(1800, 1999))
    plot.bands = plot.periods
    let texts = plot.drawing().texts.joined(separator: " ")
    #expect(texts.contains("24 1823 (1823); and 176 more."))
  }

  @Test func `a line tells actor, periods, values and ranks`() throws {
    let periods = try PlotSamples.years(2000, 2001)
    let named = Period(id: "boom", name: "The boom", spell: periods[1].spell)
    let values: [TimePlot.Value] = [
      .init(period: periods[0], value: 1.0 / 3, rank: 2), .init(period: named, actor: "Heir", value: 12_000),
    ]
    let plot = TimePlot(
      id: "p", title: "Strength", periods: [periods[0], named],
      lines: [.init(id: "x y", label: "X & Y", values: values)])
    let drawing = plot.drawing()
    let line = try #require(drawing.lines.first { $0.id == "line-x_20_y" })
    #expect(line.title == "X & Y: Strength\n2000: 0.333333, rank 2\nThe boom (2001): 12,000, Heir")
    #expect(line.classes == ["line", "highlighted"])
    #expect(
      drawing.glyphs.filter { $0.classes == ["value"] }.map(\.title)
        == ["X & Y\n2000\n0.333333, rank 2", "Heir\nThe boom (2001)\n12,000"])
  }

  @Test func `in SVG lines, markers and names bear their titles`() throws {
    let drawing = try PlotSamples.eras().drawing()
    let reader = XMLReader(drawing.svg())
    #expect(reader.isWellFormed)
    for line in drawing.lines { #expect(reader.titles[line.id] == line.title) }
    for glyph in drawing.glyphs { #expect(reader.titles[glyph.id] == glyph.title) }
    #expect(reader.titles["line-russia"]?.hasPrefix("Soviet Union, Russia: Betweenness\nThe Iran–Iraq War (") == true)
  }

  @Test(arguments: HostileText.all)
  func `any text gives sound DOT`(text: String) throws {
    let periods = try PlotSamples.years(2000, 2003).map { Period(id: $0.id, name: text, spell: $0.spell) }
    for form in [TimePlot.Form.values, .ranks] {
      var plot = PlotSamples.small(2, periods: periods)
      (plot.form, plot.title, plot.dataTitle, plot.subtitle, plot.valueName) = (form, text, text, text, text)
      (plot.bands, plot.caption) = (periods, [text])
      plot.lines[0].label = text
      plot.lines[0].id = text
      plot.lines[1].successions = [.init(day: periods[2].spell.onset, name: text)]
      let drawing = plot.drawing()
      let reader = try DOTReader(drawing.dot())
      let backdrop = try BackdropReader(try #require(reader.graph["_background"]))
      #expect(backdrop.shapes > 4)
      #expect(reader.nodes.count == drawing.glyphs.count)
      #expect(reader.edges.count == drawing.lines.count)
      #expect(drawing.plotFaults().filter { $0.rule == .outsidePage }.isEmpty)
    }
  }

  @Test func `what has no dates has a scale and no calendar`() {
    let period = Period(id: "all", name: "all", spell: .always)
    let line = TimePlot.Line(id: "a", label: "A", values: [.init(period: period, value: 2)])
    let drawing = TimePlot(id: "p", title: "P", periods: [period], lines: [line]).drawing()
    #expect(drawing.lines.first?.pieces.count == 1)
    #expect(!drawing.texts.contains { $0.contains("19") })
  }

  @Test func `a plot of nothing says so`() {
    let drawing = TimePlot(id: "p", title: "P", periods: [], lines: []).drawing()
    #expect(drawing.texts.contains("There is no value to draw."))
    #expect(drawing.lines.isEmpty)
  }
}
