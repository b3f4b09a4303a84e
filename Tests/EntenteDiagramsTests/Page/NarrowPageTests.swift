import Entente
import Testing

@testable import EntenteDiagrams

/// Pictures for a column, for a page, and for something between: all of one width, all readable, nothing over anything.
struct NarrowPageTests {
  /// 88 mm, 180 mm, 400 pt.
  static let widths = [88 * 72 / 25.4, 180 * 72 / 25.4, 400]

  private func fitted(
    _ width: Double, _ options: DiagramOptions, _ draw: (DiagramOptions) -> [Drawing]
  ) -> [Drawing] {
    PageFit.drawings(ofWidth: width) { page in
      var options = options
      options.pageWidth = page
      return draw(options)
    }
  }

  private func check(_ drawings: [Drawing], _ width: Double, _ place: String) {
    #expect(!drawings.isEmpty, "\(place)")
    for drawing in drawings {
      #expect(abs(drawing.width - width) < 0.01, "\(place), \(drawing.id), asked \(width)")
      #expect(drawing.smallestLetters >= PageFit.smallestLetters - 1e-9, "\(place), \(drawing.id)")
    }
  }

  /// The rules of geometry have limits in points of a page with letters of nine.
  private func checkForm(_ drawings: [Drawing], _ width: Double, _ place: String) {
    check(drawings, width, place)
    for drawing in drawings { #expect(drawing.scaled(by: 1.5).formFaults() == [], "\(place), \(drawing.id)") }
  }

  private func checkSheet(_ drawings: [Drawing], _ width: Double, _ place: String) {
    check(drawings, width, place)
    for drawing in drawings { #expect(drawing.scaled(by: 1.1).sheetFaults() == [], "\(place)") }
  }

  @Test(arguments: SampleGraphs.bundledNames, widths)
  func `every form of a bundled graph has the width asked for`(name: String, width: Double) throws {
    let graph = try SampleGraphs.bundled(name)
    let periods = graph.periods(by: .eras)
    let place = "\(name), \(width)"
    checkForm(
      fitted(width, .init()) { options in periods.map { MatrixDiagram(graph, options: options).drawing(of: $0) } },
      width, "matrix, " + place)
    let ties = graph.tieIndices.map { graph.tie($0) }
    for dyad in [nil] + ties.prefix(4).map({ Dyad($0.source, $0.target) }) {
      checkForm(
        fitted(width, .init()) {
          [TimelineDiagram(graph, options: $0, periods: periods, dyad: dyad).drawing()]
        }, width, "timeline, " + place)
    }
    checkSheet(
      fitted(width, .init()) { [SheetDiagram(graph, periods: periods, options: $0).drawing()] }, width,
      "sheet, " + place)
  }

  @Test(arguments: 1...20)
  func `the matrix of any graph has the width asked for`(seed: UInt64) throws {
    let graph = try DatedGraphs.random(seed: seed, blocs: seed.isMultiple(of: 2))
    let periods = graph.periods(by: .whole)
    for width in NarrowPageTests.widths {
      let drawings = fitted(width, DatedGraphs.options) { options in
        periods.map { MatrixDiagram(graph, options: options).drawing(of: $0) }
      }
      checkForm(drawings, width, "seed \(seed)")
    }
  }

  @Test(arguments: 1...20)
  func `the timeline of any graph has the width asked for`(seed: UInt64) throws {
    let graph = try DatedGraphs.random(seed: seed)
    let spell = try #require(EDTF("1984/1993-02-03").extent?.possible)
    let scene = PeriodScene(graph, Period(graph.observed ?? .always), DatedGraphs.options.ties)
    let dyads = [nil] + scene.ties.prefix(2).map { Dyad($0.source, $0.target) }
    for width in NarrowPageTests.widths {
      for dyad in dyads {
        let drawings = fitted(width, DatedGraphs.options) {
          [TimelineDiagram(graph, options: $0, periods: [Period(spell)], dyad: dyad).drawing()]
        }
        checkForm(drawings, width, "seed \(seed)")
      }
    }
  }

  @Test(arguments: 1...20)
  func `the sheet of any graph has the width asked for`(seed: UInt64) throws {
    let graph = try SampleGraphs.dated(seed: seed)
    var options = DiagramOptions()
    options.ties.statuses = Set(TieStatus.allCases)
    let periods = try ["1990", "1991", "1992", "1989"].prefix(1 + Int(seed) % 4).map {
      Period(try #require(EDTF($0).extent?.possible))
    }
    for width in NarrowPageTests.widths {
      let drawings = fitted(width, options) { [SheetDiagram(graph, periods: periods, options: $0).drawing()] }
      checkSheet(drawings, width, "seed \(seed)")
    }
  }

  @Test func `a grid of more actors than a column holds is as narrow as letters allow`() throws {
    var builder = ActorGraph.Builder()
    let actors = try (0..<60).map { try builder.addActor(.init(id: "A\($0)", name: "Actor number \($0)")) }
    for (one, other) in zip(actors, actors.dropFirst()) { try builder.addTie("rivalry", from: one, to: other) }
    let graph = try builder.build()
    let drawings = fitted(NarrowPageTests.widths[0], .init()) { options in
      graph.periods(by: .whole).map { MatrixDiagram(graph, options: options).drawing(of: $0) }
    }
    let drawing = try #require(drawings.first)
    #expect(abs(drawing.smallestLetters - PageFit.smallestLetters) < 1e-9)
    #expect((NarrowPageTests.widths[0]...540).contains(drawing.width))
    #expect(drawing.scaled(by: 1.5).formFaults() == [])
  }

  @Test func `where names have no room there are codes, and a key explains them`() throws {
    let graph = try SampleGraphs.bundled("russia-iran")
    var options = DiagramOptions()
    let period = try #require(graph.eras.first { $0.id == "syria" })
    #expect(
      !MatrixDiagram(graph, options: options).drawing(of: Period(period)).texts.contains { $0.hasPrefix("Codes") })
    options.pageWidth = 374
    let drawing = MatrixDiagram(graph, options: options).drawing(of: Period(period))
    #expect(drawing.caption.contains { $0.hasPrefix("Codes: ") && $0.contains("RUS Russia") })
    #expect(!drawing.texts.contains("Russia"))
  }

  @Test func `a number of ties that has no room in a cell is not in the legend`() throws {
    var builder = ActorGraph.Builder()
    let actors = try (0..<30).map { try builder.addActor(.init(id: "A\($0)", name: "Actor number \($0)")) }
    for other in actors.dropFirst() {
      for _ in 0..<12 { try builder.addTie("rivalry", from: actors[0], to: other) }
    }
    let graph = try builder.build()
    let period = try #require(graph.periods(by: .whole).first)
    var options = DiagramOptions()
    #expect(MatrixDiagram(graph, options: options).drawing(of: period).texts.contains("12 ties"))
    options.pageWidth = 374
    let drawing = MatrixDiagram(graph, options: options).drawing(of: period)
    #expect(drawing.glyphs.allSatisfy { $0.lines == ["−"] })
    #expect(!drawing.texts.contains("12 ties"))
  }

  @Test func `no word of a legend is lost on a narrow page`() {
    let text = "a sentence that goes on for longer than any column of a newspaper is wide"
    let entry = Legend.Entry(sample: .mark("?"), text: text)
    let legend = Legend([.init(title: "Ties", color: "#000000", entries: [entry, entry])], palette: .light, width: 150)
    let texts = legend.marks(at: Point(0, 0)).compactMap { if case .text(let text) = $0 { text } else { nil } }
    let words = texts.filter { $0.string != "?" && $0.string != "Ties" }.map(\.string).joined(separator: " ")
    #expect(words == "\(text) \(text)")
    #expect(texts.allSatisfy { $0.bounds.maxX <= 150 && $0.bounds.maxY < legend.height })
  }
}
