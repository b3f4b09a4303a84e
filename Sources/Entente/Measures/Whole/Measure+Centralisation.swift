internal import EntenteKernel

/// The sum of what actors have less than the greatest, and the most it could be.
private typealias Spread = (sum: Double, most: Double)

extension Measure {
  /// How far degree is the privilege of one actor: see `Snapshot.centralisation(of:_:)`.
  public static let degreeCentralisation = centralisation(of: degree, direction: { _ in .both }) {
    input throws(MeasureError) in
    Snapshot.degreeSpread(input)
  }
  /// How far closeness is the privilege of one actor: see `Snapshot.centralisation(of:_:)`.
  public static let closenessCentralisation = centralisation(
    of: closeness, direction: { $0 == .networkx ? .in : .both }
  ) { input throws(MeasureError) in
    try await Snapshot.closenessSpread(input)
  }
  /// How far betweenness is the privilege of one actor: see `Snapshot.centralisation(of:_:)`.
  public static let betweennessCentralisation = centralisation(of: betweenness) { input throws(MeasureError) in
    try await Snapshot.betweennessSpread(input)
  }
  /// How far eigenvector centrality is the privilege of one actor: see `Snapshot.centralisation(of:_:)`.
  public static let eigenvectorCentralisation = centralisation(of: eigenvector) { input throws(MeasureError) in
    try Snapshot.eigenvectorSpread(input)
  }

  private static func centralisation(
    of measure: Measure, direction: (@Sendable (Convention) -> Direction)? = nil,
    _ spread: @escaping @Sendable (MeasureInput) async throws(MeasureError) -> Spread
  ) -> Measure {
    var traits = MeasureTraits()
    traits.direction = direction
    let name = "\(measure.name)-centralisation"
    return Measure(name, title: "\(measure.title) centralisation", of: .graph, traits: traits) {
      input throws(MeasureError) in
      // The greatest sums are those of graphs whose ties are all alike.
      var alike = input
      (alike.weight, alike.distance) = (.unweighted, nil)
      let (spread, most) = try await spread(alike)
      guard most > 0 else {
        throw MeasureError(.undefined, "so few actors leave no room for a centre")
      }
      return .graph([(name, spread / most)])
    }
  }
}

extension Snapshot {
  /// How far a measure is the privilege of one actor: 0 where all have the same, 1 in a star (of eigenvector centrality,
  /// where two tied actors stand among idle ones).
  ///
  /// Freeman's Σ over actors of (greatest − own value), divided by the most it can be among *n* actors. Ties are folded and
  /// count hops.
  ///
  /// | measure | undirected | directed |
  /// |---|---|---|
  /// | degree | (*n*−1)(*n*−2) | one side (*n*−1)², both 2(*n*−1)(*n*−2) |
  /// | closeness, where connected | (*n*−1)(*n*−2)/(2*n*−3) | (*n*−1)(1−1/*n*) |
  /// | betweenness, raw | (*n*−1)²(*n*−2)/2 | (*n*−1)²(*n*−2) |
  /// | eigenvector, greatest 1 | *n*−2 | *n*−1 |
  ///
  /// - Convention: divisors are those of igraph's R functions in both; closeness is connected where each actor reaches each
  ///   other, which with one side of directed ties means along them.
  /// - Throws: `notOffered` for any other measure, which has no such greatest value; `undefined` for fewer than three
  ///   actors (one side of directed degree: two), for closeness where not all reach each other, and where the measure itself is undefined.
  /// - Complexity: the measure's.
  /// - Reference: L. C. Freeman (1978), *Centrality in social networks: conceptual clarification*, Social Networks 1(3),
  ///   doi:10.1016/0378-8733(78)90021-7.
  @concurrent
  public func centralisation(
    of measure: Measure, _ options: MeasureOptions = .init()
  ) async throws(MeasureError) -> Double {
    guard let whole = Measure.named("\(measure.name)-centralisation") else {
      throw MeasureError(
        .notOffered,
        "there is no greatest \(measure.name) among so many actors to compare with; "
          + "centralisation is of degree, closeness, betweenness and eigenvector")
    }
    return try await number(of: whole, options)
  }

  private static func spread(_ values: [Double]) -> Double {
    let greatest = values.max() ?? 0
    return values.reduce(0) { $0 + (greatest - $1) }
  }

  fileprivate static func degreeSpread(_ input: MeasureInput) -> Spread {
    let count = Double(input.actorCount)
    let outgoing = input.arcs()
    let incoming = input.reversed(outgoing)
    let degrees = (0..<input.actorCount).map { actor -> Double in
      let (out, into) = (Double(outgoing.range(of: actor).count), Double(incoming.range(of: actor).count))
      if !input.isDirected || input.direction == .out { return out }
      return input.direction == .in ? into : into + out
    }
    let most =
      switch (input.isDirected, input.direction) {
      case (false, _): (count - 1) * (count - 2)
      case (true, .both): 2 * (count - 1) * (count - 2)
      case (true, _): (count - 1) * (count - 1)
      }
    return (spread(degrees), most)
  }

  fileprivate static func closenessSpread(_ input: MeasureInput) async throws(MeasureError) -> Spread {
    let count = Double(input.actorCount)
    let reach = try await input.reach(input.direction)
    guard reach.reached.allSatisfy({ Int($0) == input.actorCount - 1 }) else {
      throw MeasureError(
        .undefined, "not every actor reaches every other, and closeness has a greatest sum only where all do")
    }
    let hasSides = input.isDirected && input.direction != .both
    let most = hasSides ? (count - 1) * (1 - 1 / count) : (count - 1) * (count - 2) / (2 * count - 3)
    return (spread(reach.total.map { $0 > 0 ? (count - 1) / $0 : 0 }), most)
  }

  fileprivate static func betweennessSpread(_ input: MeasureInput) async throws(MeasureError) -> Spread {
    let count = Double(input.actorCount)
    // Ordered pairs count twice without directions, above as below the line.
    return (spread(try await input.betweennessSums()), (count - 1) * (count - 1) * (count - 2))
  }

  fileprivate static func eigenvectorSpread(_ input: MeasureInput) throws(MeasureError) -> Spread {
    let count = Double(input.actorCount)
    let values = try Snapshot.eigenvectors(input)
    let greatest = values.max() ?? 1
    return (spread(values.map { $0 / greatest }), input.isDirected ? count - 1 : count - 2)
  }
}
