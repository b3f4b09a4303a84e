import Entente
import EntenteTestSupport
import Testing

/// Every measure against what networkx and igraph give, in every way they were called.
///
/// The values and how they came about are in `Tests/Oracles`.
struct OracleTests {
  /// Graphs in bundles, so that each test has something to do.
  private static let bundles = 16

  @Test(arguments: 0..<bundles)
  func `each value is that of the named library`(bundle: Int) async throws {
    let graphs = try Oracle.graphs
    for (place, graph) in graphs.enumerated() where place % Self.bundles == bundle {
      let subject = try OracleSubject(graph)
      for value in graph.values {
        let found = await subject.values(for: value)
        for fault in OracleSubject.faults(found, value) {
          Issue.record("\(graph.name), \(value.convention) \(value.measure) \(value.variant): \(fault)")
        }
      }
    }
  }

  @Test func `there is a value for every measure that a library has`() throws {
    let known = Set(try Oracle.graphs.flatMap(\.values).map(\.measure))
    let own: Set = ["positive-degree", "negative-degree", "net-degree"]
    #expect(known == Set(Measure.builtIn.map(\.name)).subtracting(own))
  }
}

/// A graph of the oracles as one of ours.
struct OracleSubject {
  private let snapshot: Snapshot
  private let oracle: OracleGraph

  init(_ oracle: OracleGraph) throws {
    var builder = ActorGraph.Builder(kinds: [TieKind(id: "tie", isDirected: oracle.isDirected)])
    let actors = try (0..<oracle.actorCount).map { try builder.addActor(.init(id: "A\($0)")) }
    for tie in oracle.ties {
      try builder.addTie("tie", from: actors[tie.source], to: actors[tie.target], strength: Strength(tie.strength))
    }
    var options = SnapshotOptions()
    options.includesActorsWithoutTies = true
    snapshot = try builder.build().snapshot(of: .always, options)
    self.oracle = oracle
  }

  /// What we give where a library gives a value; nil where we say that there is none.
  func values(for value: OracleValue) async -> [Double?]? {
    guard let measure = self.measure(for: value) else {
      Issue.record("there is no measure \(value.measure)")
      return nil
    }
    do {
      switch try await snapshot.result(of: measure, options(for: value)) {
      case .actors(let scores):
        let values: [Double?] = scores.values.map { $0.isNaN ? nil : $0 }
        return values
      case .dyads(let scores): return scores.entries.map(\.value)
      case .graph(let scores): return scores.entries.map(\.value)
      }
    } catch {
      #expect(error.kind == .undefined || error.kind == .noConvergence, "\(oracle.name), \(value.measure): \(error)")
      return nil
    }
  }

  private func measure(for value: OracleValue) -> Measure? {
    if value.variant.contains(.personalised) {
      let starts = zip(snapshot.actors, oracle.personalisation).map { ($0, $1) }
      return .pageRank(restart: Dictionary(uniqueKeysWithValues: starts))
    }
    return value.variant.contains(.smallAlpha) ? .katz(alpha: 0.01) : .named(value.measure)
  }

  private func options(for value: OracleValue) -> MeasureOptions {
    var options = MeasureOptions(value.convention == .networkx ? .networkx : .igraph)
    options.form = RunForm(isDirected: oracle.isDirected, isSigned: false)
    let directions: [(OracleVariant, Direction)] = [(.in, .in), (.out, .out), (.both, .both)]
    for (variant, direction) in directions where value.variant.contains(variant) { options.direction = direction }
    if value.variant.contains(.raw) { options.normalization = .raw }
    if value.variant.contains(.normalized) { options.normalization = .normalized }
    if value.variant.contains(.inverse) { options.distance = .inverse }
    let readsStrength = value.variant.contains(.weighted) || value.measure == "strength"
    options.weight = readsStrength ? .strength : .unweighted
    return options
  }

  /// Where values differ by more than 1e-9 of themselves, or by more than 1e-12 of the largest where they are nought.
  static func faults(_ found: [Double?]?, _ value: OracleValue) -> [String] {
    let expected: [Double?]
    switch value.expected {
    case .actors(let numbers): expected = numbers
    case .arcs(let numbers), .graph(let numbers): expected = numbers
    case .undefined(let reason):
      guard let found, found.contains(where: { $0 != nil }) else { return [] }
      return ["has no value (\(reason)), ours is \(found)"]
    }
    guard let found else {
      return expected.contains { $0 != nil } ? ["has \(expected), ours is undefined"] : []
    }
    guard found.count == expected.count else { return ["has \(expected.count) values, ours \(found.count)"] }
    let largest = expected.reduce(0) { max($0, abs($1 ?? 0)) }
    var faults: [String] = []
    for (place, (ours, theirs)) in zip(found, expected).enumerated() {
      if ours == nil, theirs == nil { continue }
      if let ours, let theirs, abs(ours - theirs) <= max(1e-9 * abs(theirs), 1e-12 * largest) { continue }
      faults.append("number \(place) is \(theirs.map { "\($0)" } ?? "none"), ours \(ours.map { "\($0)" } ?? "none")")
    }
    return faults
  }
}
