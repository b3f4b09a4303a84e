import Entente
import Testing

@testable import EntenteDiagrams

/// The pictures whose structure is recorded: every form, and the network in every theme.
enum GoldenPictures {
  /// The pictures by the names of their files.
  static func drawings() throws -> [(name: String, drawing: Drawing)] {
    try greatPowers() + russiaIran()
  }

  private static func greatPowers() throws -> [(name: String, drawing: Drawing)] {
    let graph = try SampleGraphs.bundled("great-powers")
    let eras = graph.periods(by: .eras)
    let (first, last) = (eras[1], eras[eras.count - 1])
    let atlas = NetworkAtlas(graph, periods: [first, last])
    return [
      ("great-powers.network", atlas.drawing(of: last)),
      ("great-powers.network-early", atlas.drawing(of: first)),
      ("great-powers.matrix", MatrixDiagram(graph).drawing(of: last)),
      ("great-powers.sheet", SheetDiagram(graph, periods: [first, eras[3], last]).drawing()),
      ("great-powers.timeline", TimelineDiagram(graph, periods: eras).drawing()),
      ("great-powers.difference", DifferenceDiagram(graph, from: first, to: last).drawing()),
    ]
  }

  private static func russiaIran() throws -> [(name: String, drawing: Drawing)] {
    let graph = try SampleGraphs.bundled("russia-iran")
    let eras = graph.periods(by: .eras)
    let (first, last) = (eras[0], eras[eras.count - 1])
    let networks = Theme.allCases.map { theme in
      let atlas = NetworkAtlas(graph, periods: [first, last], options: DiagramOptions(palette: theme.palette))
      return ("russia-iran.network-\(theme.rawValue)", atlas.drawing(of: last))
    }
    let (russia, iran) = (try #require(graph.actor("RUS")), try #require(graph.actor("IRN")))
    var around = DiagramOptions()
    around.around = [iran]
    return networks + [
      ("russia-iran.ego", NetworkAtlas(graph, periods: [first, last], options: around).drawing(of: last)),
      ("russia-iran.matrix", MatrixDiagram(graph).drawing(of: last)),
      ("russia-iran.sheet", SheetDiagram(graph, periods: [first, last]).drawing()),
      ("russia-iran.timeline", TimelineDiagram(graph, periods: eras, dyad: Dyad(russia, iran)).drawing()),
      ("russia-iran.difference", DifferenceDiagram(graph, from: first, to: last).drawing()),
    ]
  }
}
