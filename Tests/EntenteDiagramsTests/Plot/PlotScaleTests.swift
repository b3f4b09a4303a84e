import Entente
import Testing

@testable import EntenteDiagrams

struct PlotScaleTests {
  @Test func `a day has its place on the calendar`() throws {
    let domain = try PlotSamples.spell(PlotSamples.day(2000), PlotSamples.day(2004))
    let time = TimeScale(domain: domain, left: 100, right: 100 + 1461)
    #expect(time.x(try PlotSamples.day(2000)) == 100)
    #expect(time.x(try PlotSamples.day(2000, 3, 1)) == 160)
    #expect(time.x(try PlotSamples.day(2004)) == 1561)
    #expect(time.middle(domain) == 830.5)
  }

  @Test func `a year stands where its level begins, and a band where its era does`() throws {
    let periods = try PlotSamples.years(2000, 2009)
    var plot = PlotSamples.small(1, periods: periods)
    plot.bands = [periods[5]]
    let drawing = plot.drawing()
    let pieces = try #require(drawing.lines.first { $0.id == "line-russia" }).pieces
    #expect(pieces.count == 10)
    let label = try #require(drawing.marksOfText("2005").last)
    #expect(abs(label.position.x - pieces[5].start.x) < 1e-9)
    let band = drawing.backdrop.compactMap { mark in
      if case .polygon(let points, PlotColors.light.band) = mark { points } else { nil }
    }
    #expect(band.first?[0].x == pieces[5].start.x)
  }

  @Test(
    arguments: [
      ((1872, 1, 1), (1908, 1, 1), ["1875", "1880", "1900"], ["1873"]),
      ((1972, 1, 1), (2026, 1, 1), ["1975", "2025"], ["1976"]),
      ((2014, 11, 30), (2016, 2, 1), ["Dec", "Jan", "Feb"], ["15"]),
      ((2015, 2, 20), (2015, 3, 4), ["20", "28", "1", "4"], ["0"]),
      ((-500, 1, 1), (1500, 1, 1), ["401 BC", "1000"], ["1050"]),
    ])
  func `ticks are round`(
    from: (Int, Int, Int), until: (Int, Int, Int), names: [String], others: [String]
  ) throws {
    let domain = try PlotSamples.spell(
      PlotSamples.day(from.0, from.1, from.2), PlotSamples.day(until.0, until.1, until.2))
    let days = try #require(domain.dayCount)
    let ticks = CalendarTicks(domain, room: 46 / (680 / Double(days))).ticks
    let texts = ticks.map(\.text)
    for name in names { #expect(texts.contains(name), "\(name) in \(texts)") }
    for name in others { #expect(!texts.contains(name), "\(name) in \(texts)") }
    #expect(ticks.allSatisfy { domain.onset <= $0.day && $0.day <= domain.terminus })
    #expect(ticks.count >= 2 && ticks.count <= 16)
  }

  @Test(
    arguments: [
      ([0.1, 0.83], ["0", "0.2", "0.4", "0.6", "0.8", "1"], ""),
      ([-3, 4], ["−4", "−2", "0", "2", "4"], ""),
      ([0, 3], ["0", "1", "2", "3"], ""),
      ([12_000, 999_999], ["0", "200,000", "400,000", "600,000", "800,000", "1,000,000"], ""),
      ([1.2e-5, 3e-5], ["0", "1", "2", "3"], "× 10⁻⁵"),
      ([4e12], ["0", "1", "2", "3", "4"], "× 10¹²"),
      ([0], ["0", "1"], ""), ([], ["0", "1"], ""),
      ([0.9, 1.1], ["0", "0.25", "0.5", "0.75", "1", "1.25"], ""),
    ])
  func `the grid is round and holds zero and all values`(values: [Double], texts: [String], multiplier: String) {
    let scale = ValueScale(values)
    #expect(scale.ticks.map(\.text) == texts)
    #expect(scale.multiplier == multiplier)
    #expect(values.allSatisfy { scale.low <= $0 && $0 <= scale.high })
    #expect(scale.low <= 0 && scale.high >= 0)
  }

  @Test func `no value, however great or small, breaks the scale`() {
    for values in [
      [1e300], [-1e300, 1e300], [.leastNonzeroMagnitude], [1e-280], [.greatestFiniteMagnitude],
      [0.1, 0.2, 0.30000000000000004],
    ] {
      let scale = ValueScale(values)
      #expect(scale.ticks.count >= 2 && scale.ticks.count <= 9, "\(values)")
      #expect(values.allSatisfy { scale.y($0) >= 0 && scale.y($0) <= 1 }, "\(values)")
    }
  }

  @Test(
    arguments: [
      (0, "0"), (0.5, "0.5"), (2.0 / 3, "0.666667"), (-3, "−3"), (12_500, "12,500"), (1234.5, "1234.5"),
      (0.000123, "0.000123"), (0.0000123456789, "1.23457 × 10⁻⁵"), (3e12, "3 × 10¹²"), (999_999.9, "1,000,000"),
      (0.99999999, "1"), (100, "100"), (.infinity, "∞"), (.leastNonzeroMagnitude, "0"), (123_456_789, "123,457,000"),
    ] as [(Double, String)])
  func `numbers read as people write them`(value: Double, text: String) {
    #expect(NumberText.text(value) == text)
  }
}

extension Drawing {
  /// The texts of the backdrop that say something.
  func marksOfText(_ string: String) -> [Text] {
    backdrop.compactMap { mark in
      if case .text(let text) = mark, text.string == string { text } else { nil }
    }
  }
}
