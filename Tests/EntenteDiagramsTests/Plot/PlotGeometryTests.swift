import Testing

@testable import EntenteDiagrams

struct PlotGeometryTests {
  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `in any plot no text is covered and nothing leaves the page`(seed: UInt64) throws {
    let drawing = try PlotSamples.random(seed: seed).drawing()
    #expect(drawing.plotFaults().isEmpty, "seed \(seed)")
  }

  @Test func `the plots a reader meets are sound`() throws {
    let ranked = PlotSamples.small(12, periods: try PlotSamples.years(1990, 2004), gaps: 0.1)
    let plots = [
      try PlotSamples.eras(), try PlotSamples.powers(), try PlotSamples.powers(.ranks), try PlotSamples.monthly(),
      try PlotSamples.rolling(), try PlotSamples.rolling(.ranks), ranked,
      PlotSamples.small(1, periods: try PlotSamples.months(2015, 5), scale: 1e6),
      PlotSamples.small(4, periods: try PlotSamples.years(1990, 1990), scale: 1e-5),
      TimePlot(id: "empty", title: "", periods: [], lines: []),
    ]
    for plot in plots {
      for form in [TimePlot.Form.values, .ranks] {
        var plot = plot
        plot.form = form
        #expect(plot.drawing().plotFaults().isEmpty, "\(plot.id) \(form)")
      }
    }
  }

  @Test func `the same plot is the same drawing and the same text, twice`() throws {
    for seed in 1...12 as ClosedRange<UInt64> {
      let plot = try PlotSamples.random(seed: seed)
      let drawing = plot.drawing()
      #expect(drawing == plot.drawing(), "seed \(seed)")
      #expect(drawing.dot() == plot.drawing().dot(), "seed \(seed)")
    }
  }

  @Test func `names keep the order of their lines, as near to them as they can`() {
    let places = LineNames.spread([(10, 12), (11, 12), (50, 12), (99, 12)], from: 0, to: 100)
    #expect(places == [6, 18, 50, 94])
    let crowd = LineNames.spread([(50, 10), (50, 10), (50, 20)], from: 0, to: 100)
    #expect(zip(crowd, crowd.dropFirst()).allSatisfy { $1 - $0 > 9.99 })
    #expect(abs((crowd[0] + crowd[1] + crowd[2]) / 3 - 50) < 1e-9)
    #expect(LineNames.spread([], from: 0, to: 10).isEmpty)
  }
}
