import Entente
import EntenteTestSupport
import Testing

@testable import EntenteDiagrams

/// Differences for a column, for a page, and for something between.
struct DifferenceWidthTests {
  private func fitted(
    _ graph: ActorGraph, _ first: Period, _ second: Period, width: Double, _ options: DiagramOptions = .init()
  ) throws -> Drawing {
    let drawings = PageFit.drawings(ofWidth: width) { page in
      var options = options
      options.pageWidth = page
      return [
        DifferenceDiagram(graph, from: first, to: second, alongside: graph.periods(by: .eras), options: options)
          .drawing()
      ]
    }
    return try #require(drawings.first)
  }

  /// What no picture may have, however narrow; the rules have limits in points of a page with letters of nine.
  private func faults(_ drawing: Drawing) -> Set<GeometryFault> {
    drawing.scaled(by: 9 / drawing.smallestLetters).faults().filter {
      ![.noLabel, .lineBehindBox].contains($0.rule)
    }
  }

  @Test(arguments: SampleGraphs.bundledNames, NarrowPageTests.widths)
  func `the difference of two eras has the width asked for, and nothing covers anything`(
    name: String, width: Double
  ) throws {
    let graph = try SampleGraphs.bundled(name)
    let eras = graph.periods(by: .eras)
    for (first, second) in [(eras[0], eras[1]), (eras[0], eras[eras.count - 1])] {
      let drawing = try fitted(graph, first, second, width: width)
      #expect(abs(drawing.width - width) < 0.01, "\(name), \(drawing.id)")
      #expect(drawing.smallestLetters >= PageFit.smallestLetters - 1e-9, "\(name), \(drawing.id)")
      #expect(faults(drawing).isEmpty, "\(name), \(drawing.id)")
    }
  }

  @Test(arguments: 1...20)
  func `a folded difference of any two years keeps boxes, labels and lines apart`(seed: UInt64) throws {
    let graph = try SampleGraphs.dated(seed: seed)
    var options = DiagramOptions()
    options.ties.statuses = Set(TieStatus.allCases)
    let years = try ["1990", "1991"].map { Period(try #require(EDTF($0).extent?.possible)) }
    for width in NarrowPageTests.widths {
      let drawing = try fitted(graph, years[0], years[1], width: width, options)
      #expect(drawing.width >= width - 0.01, "seed \(seed)")
      #expect(drawing.smallestLetters >= PageFit.smallestLetters - 1e-9, "seed \(seed)")
      #expect(faults(drawing).isEmpty, "seed \(seed), \(width)")
    }
  }

  @Test func `the folded map is that of the eras' own pictures`() throws {
    let graph = try SampleGraphs.bundled("russia-iran")
    let eras = graph.periods(by: .eras)
    var options = DiagramOptions()
    options.pageWidth = 374
    let places = NetworkAtlas(graph, periods: eras, options: options).places
    let drawing = DifferenceDiagram(graph, from: eras[0], to: eras[1], alongside: eras, options: options).drawing()
    for box in drawing.boxes {
      let actor = try #require(graph.actorIDs.first { DifferenceLines.id(of: $0, in: graph) == box.id })
      let place = try #require(places[graph.lineage(of: actor)])
      #expect(abs(box.frame.center.x - place.x - ActorMap.margin) < 1, "\(box.id)")
    }
  }
}
