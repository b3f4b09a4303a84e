import Entente
import Foundation
import Testing

/// Graphs whose values are known for any number of actors.
struct ClosedFormTests {
  /// A measure's values in the order of the actors, in the convention networkx unless told otherwise.
  private func expect(
    _ graph: LawGraph, _ measure: Measure, _ options: MeasureOptions = .init(), is expected: (Int) -> Double
  ) async throws {
    let values = await MeasureOutcome(try graph.snapshot(), measure, options).values
    #expect(values.count == graph.actorCount, "\(measure.name) of \(graph.actorCount)")
    for actor in 0..<graph.actorCount {
      let value = values[LawGraph.name(actor), default: .nan]
      #expect(
        MeasureOutcome.areNear(value, expected(actor)),
        "\(measure.name) of actor \(actor) of \(graph.actorCount) is \(value), not \(expected(actor))")
    }
  }

  private func expect(
    _ graph: LawGraph, _ measures: [(Measure, Double)], _ options: MeasureOptions = .init()
  ) async throws {
    for (measure, expected) in measures {
      let value = await MeasureOutcome(try graph.snapshot(), measure, options).values[measure.name, default: .nan]
      #expect(
        MeasureOutcome.areNear(value, expected),
        "\(measure.name) of \(graph.actorCount) is \(value), not \(expected)")
    }
  }

  private static let raw: MeasureOptions = {
    var options = MeasureOptions()
    options.normalization = .raw
    return options
  }()

  @Test(arguments: 3...9)
  func `a star has all its privilege at the centre`(count: Int) async throws {
    let star = LawGraph.star(count)
    let n = Double(count)
    let root = (1 / (2 * (n - 1))).squareRoot()
    try await expect(star, .degree) { $0 == 0 ? 1 : 1 / (n - 1) }
    try await expect(star, .closeness) { $0 == 0 ? 1 : (n - 1) / (2 * n - 3) }
    try await expect(star, .closeness, .init(.igraph)) { $0 == 0 ? 1 : (n - 1) / (2 * n - 3) }
    try await expect(star, .harmonic) { $0 == 0 ? n - 1 : n / 2 }
    try await expect(star, .harmonic, .init(.igraph)) { $0 == 0 ? 1 : n / 2 / (n - 1) }
    try await expect(star, .betweenness) { $0 == 0 ? 1 : 0 }
    try await expect(star, .betweenness, .init(.igraph)) { $0 == 0 ? (n - 1) * (n - 2) / 2 : 0 }
    try await expect(star, .eigenvector) { $0 == 0 ? 0.5.squareRoot() : root }
    try await expect(star, .eigenvector, .init(.igraph)) { $0 == 0 ? 1 : 1 / (n - 1).squareRoot() }
    try await expect(star, .pageRank) {
      $0 == 0 ? (1 + 0.85 * (n - 1)) / (n * 1.85) : (1 - (1 + 0.85 * (n - 1)) / (n * 1.85)) / (n - 1)
    }
    try await expect(star, .coreNumber) { _ in 1 }
    try await expect(star, .clustering) { _ in 0 }
    try await expect(star, .constraint) { $0 == 0 ? 1 / (n - 1) : 1 }
    try await expect(star, .effectiveSize) { $0 == 0 ? n - 1 : 1 }
    let numbers: [(Measure, Double)] = [
      (.density, 2 / n), (.transitivity, 0), (.weakComponents, 1), (.strongComponents, 1), (.diameter, 2),
      (.meanDistance, 2 * (n - 1) / n), (.degreeCentralisation, 1), (.closenessCentralisation, 1),
      (.betweennessCentralisation, 1), (.degreeAssortativity, -1),
      // Two tied actors among idle ones are further apart than a star's centre and its points.
      (.eigenvectorCentralisation, (n - 1 - (n - 1).squareRoot()) / (n - 2)),
    ]
    try await expect(star, numbers)
    try await expect(star, numbers, .init(.igraph))
    try await expect(LawGraph(actorCount: count, ties: Array(star.ties.prefix(1))), [(.eigenvectorCentralisation, 1)])
  }

  @Test(arguments: 5...9)
  func `a path is central in its middle`(count: Int) async throws {
    let path = LawGraph.path(count)
    let n = Double(count)
    func isEnd(_ actor: Int) -> Bool { actor == 0 || actor == count - 1 }
    func distances(_ actor: Int) -> [Double] { (0..<count).filter { $0 != actor }.map { Double(abs($0 - actor)) } }
    try await expect(path, .degree, Self.raw) { isEnd($0) ? 1 : 2 }
    try await expect(path, .closeness) { (n - 1) / distances($0).reduce(0, +) }
    try await expect(path, .harmonic) { distances($0).reduce(0) { $0 + 1 / $1 } }
    try await expect(path, .betweenness, Self.raw) { Double($0 * (count - 1 - $0)) }
    try await expect(path, .betweenness) { Double(2 * $0 * (count - 1 - $0)) / ((n - 1) * (n - 2)) }
    try await expect(path, .eigenvector) { (2 / (n + 1)).squareRoot() * sin(Double($0 + 1) * .pi / (n + 1)) }
    try await expect(path, .coreNumber) { _ in 1 }
    try await expect(path, .constraint) { isEnd($0) ? 1 : 0.5 }
    try await expect(path, .effectiveSize) { isEnd($0) ? 1 : 2 }
    try await expect(path, [(.density, 2 / n), (.diameter, n - 1), (.meanDistance, (n + 1) / 3), (.transitivity, 0)])
    let pairs = await MeasureOutcome(try path.snapshot(), .edgeBetweenness, Self.raw).values
    for actor in 0..<count - 1 {
      #expect(
        pairs["\(LawGraph.name(actor)) \(LawGraph.name(actor + 1))"] == Double((actor + 1) * (count - 1 - actor)))
    }
  }

  @Test(arguments: 4...9)
  func `in a ring all have the same`(count: Int) async throws {
    let ring = LawGraph.ring(count)
    let n = Double(count)
    let total = Double(count * count / 4)
    try await expect(ring, .degree) { _ in 2 / (n - 1) }
    try await expect(ring, .closeness) { _ in (n - 1) / total }
    try await expect(ring, .betweenness, Self.raw) { _ in (total - (n - 1)) / 2 }
    try await expect(ring, .eigenvector) { _ in 1 / n.squareRoot() }
    try await expect(ring, .katz) { _ in 1 / n.squareRoot() }
    try await expect(ring, .pageRank) { _ in 1 / n }
    try await expect(ring, .hubs) { _ in 1 / n }
    try await expect(ring, .authorities, .init(.igraph)) { _ in 1 }
    try await expect(ring, .coreNumber) { _ in 2 }
    try await expect(ring, .clustering) { _ in 0 }
    try await expect(ring, .constraint) { _ in 0.5 }
    try await expect(ring, .effectiveSize) { _ in 2 }
    try await expect(
      ring,
      [
        (.diameter, Double(count / 2)), (.meanDistance, total / (n - 1)), (.degreeCentralisation, 0),
        (.closenessCentralisation, 0), (.betweennessCentralisation, 0), (.eigenvectorCentralisation, 0),
      ])
  }

  @Test(arguments: 3...9)
  func `in a complete graph nobody is between others`(count: Int) async throws {
    let complete = LawGraph.complete(count)
    let n = Double(count)
    try await expect(complete, .degree) { _ in 1 }
    try await expect(complete, .closeness) { _ in 1 }
    try await expect(complete, .harmonic) { _ in n - 1 }
    try await expect(complete, .betweenness) { _ in 0 }
    try await expect(complete, .eigenvector) { _ in 1 / n.squareRoot() }
    try await expect(complete, .coreNumber) { _ in n - 1 }
    try await expect(complete, .clustering) { _ in 1 }
    try await expect(complete, .clustering, .init(.igraph)) { _ in 1 }
    try await expect(complete, .constraint) { _ in (2 * n - 3) * (2 * n - 3) / ((n - 1) * (n - 1) * (n - 1)) }
    try await expect(complete, .effectiveSize) { _ in 1 }
    try await expect(
      complete,
      [
        (.density, 1), (.transitivity, 1), (.diameter, 1), (.meanDistance, 1), (.degreeCentralisation, 0),
        (.closenessCentralisation, 0), (.betweennessCentralisation, 0),
      ])
    let pairs = await MeasureOutcome(try complete.snapshot(), .edgeBetweenness, .init(.igraph)).values
    #expect(pairs.count == count * (count - 1) / 2 && pairs.values.allSatisfy { $0 == 1 })
  }

  @Test(arguments: 3...8)
  func `a directed ring is walked one way, and a star of one direction is a star on that side`(count: Int) async throws
  {
    let n = Double(count)
    let ring = LawGraph.ring(count, isDirected: true)
    for side in [Direction.in, .out] {
      var options = MeasureOptions()
      options.direction = side
      try await expect(ring, .closeness, options) { _ in 2 / n }
      try await expect(ring, .coreNumber, options) { _ in 1 }
    }
    try await expect(ring, .betweenness) { _ in 0.5 }
    try await expect(ring, .eigenvector) { _ in 1 / n.squareRoot() }
    try await expect(
      ring,
      [
        (.reciprocity, 0), (.strongComponents, 1), (.weakComponents, 1), (.diameter, n - 1), (.meanDistance, n / 2),
        (.density, 1 / (n - 1)),
      ])
    let star = LawGraph.star(count, isDirected: true)
    try await expect(star, [(.strongComponents, n), (.weakComponents, 1)])
    for (graph, side) in [(star, Direction.out), (star.reversed, .in)] {
      var options = MeasureOptions()
      options.direction = side
      try await expect(graph, [(.degreeCentralisation, 1)], options)
      options.direction = side == .out ? .in : .out
      try await expect(graph, [(.degreeCentralisation, 1 / ((n - 1) * (n - 1)))], options)
    }
    try await expect(star, [(.degreeCentralisation, 0.5)])
  }
}

extension LawGraph {
  private static func path(from first: Int, to last: Int, isDirected: Bool) -> [Line] {
    (first..<last).map { Line(source: $0, target: $0 + 1, isDirected: isDirected) }
  }

  /// One after the other.
  static func path(_ count: Int) -> LawGraph {
    LawGraph(actorCount: count, ties: path(from: 0, to: count - 1, isDirected: false))
  }

  /// One after the other, and the last before the first.
  static func ring(_ count: Int, isDirected: Bool = false) -> LawGraph {
    let back = Line(source: count - 1, target: 0, isDirected: isDirected)
    return LawGraph(actorCount: count, ties: path(from: 0, to: count - 1, isDirected: isDirected) + [back])
  }

  /// The first tied to all others.
  static func star(_ count: Int, isDirected: Bool = false) -> LawGraph {
    LawGraph(actorCount: count, ties: (1..<count).map { Line(source: 0, target: $0, isDirected: isDirected) })
  }

  /// All tied to all.
  static func complete(_ count: Int) -> LawGraph {
    LawGraph(
      actorCount: count,
      ties: (0..<count).flatMap { source in
        (source + 1..<count).map { Line(source: source, target: $0, isDirected: false) }
      })
  }
}
