import Entente
import EntenteDiagrams
import EntenteFormats
import EntenteTestSupport

/// Graphs to draw.
enum SampleGraphs {
  static let bundledNames = ["great-powers", "russia-iran"]

  static func bundled(_ name: String) throws -> ActorGraph {
    try Dataset.read(folder: PackageFiles.files(in: "graphs/\(name)"), name: name).dataset.graph
  }

  /// The pictures of a bundled graph, one for each of its eras.
  static func drawings(of name: String) throws -> [Drawing] {
    let graph = try bundled(name)
    let atlas = NetworkAtlas(graph, periods: graph.periods(by: .eras))
    return atlas.periods.map { atlas.drawing(of: $0) }
  }

  private static let names = [
    "Ruritania", "The Federal Republic of Upper and Lower Strackenz", "Grand Fenwick", "Freedonia",
    "Movement for the Liberation of the Northern Marches", "Donaudampfschifffahrtsgesellschaftsrepublik",
    "Ob", "Королевство Сильдавия", "فريدونيا", "自由の国",
  ]
  private static let kinds = ["alliance", "rivalry", "arms-supply", "sanctions", "energy-trade", "war", "member-of"]
  private static let actorKinds: [ActorKind] = [.state, .state, .state, .armedGroup, .organization, .composite]

  /// A graph of up to 60 actors and 60 ties: bundles of parallel and opposite ties, loops, long names, strengths,
  /// every status, and some actors without a tie.
  static func random(seed: UInt64) throws -> ActorGraph {
    var generator = SeededGenerator(seed: seed)
    // Most are small, so that many can be tried.
    let actorCount = 2 + Int.random(in: 0...58, using: &generator) * Int.random(in: 0...58, using: &generator) / 58
    let tieCount = 1 + Int.random(in: 5...59, using: &generator) * Int.random(in: 5...59, using: &generator) / 59
    var builder = ActorGraph.Builder(title: "Random graph \(seed)")
    let actors = try (0..<actorCount).map { number in
      try builder.addActor(
        .init(
          id: "actor \(number)", name: names.randomElement(using: &generator) ?? "",
          kind: actorKinds.randomElement(using: &generator) ?? .state))
    }
    var pair = (actors[0], actors[1])
    for number in 0..<tieCount {
      // Now and then the pair of the tie before, in either direction, so that bundles come about.
      switch Int.random(in: 0..<6, using: &generator) {
      case 0, 1: break
      case 2: pair = (pair.1, pair.0)
      default:
        pair = (actors.randomElement(using: &generator) ?? pair.0, actors.randomElement(using: &generator) ?? pair.1)
      }
      try builder.addTie(
        kinds.randomElement(using: &generator) ?? "war", from: pair.0, to: pair.1, id: "t\(number)",
        status: TieStatus.allCases.randomElement(using: &generator) ?? .asserted,
        strength: Bool.random(using: &generator) ? Strength(Double.random(in: -9...9, using: &generator)) : nil)
    }
    return try builder.build()
  }

  /// The one picture of such a graph, actors without a tie among them.
  static func randomDrawing(seed: UInt64) throws -> Drawing {
    var options = DiagramOptions()
    options.ties.statuses = Set(TieStatus.allCases)
    options.ties.includesActorsWithoutTies = true
    return try drawing(of: random(seed: seed), options)
  }

  /// The one picture of a graph over all of its days.
  static func drawing(of graph: ActorGraph, _ options: DiagramOptions = .init()) throws -> Drawing {
    let period = Period(id: "all", name: "All periods", spell: graph.observed ?? .always)
    return NetworkAtlas(graph, periods: [period], options: options).drawing(of: period)
  }
}

extension ActorGraph.Builder {
  /// Adds actors that have nothing but an id.
  mutating func add(_ ids: String...) throws -> [ActorID] {
    var actors: [ActorID] = []
    for id in ids { actors.append(try addActor(.init(id: id))) }
    return actors
  }
}
