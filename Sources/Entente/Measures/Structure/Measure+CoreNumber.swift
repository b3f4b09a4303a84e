internal import EntenteKernel

extension Measure {
  /// How deep in the dense part of the graph an actor lies: see `Snapshot.coreNumber(_:)`.
  public static let coreNumber: Measure = {
    var traits = MeasureTraits()
    traits.direction = { _ in .both }
    return Measure("k-core", title: "Core number", of: .actors, traits: traits) { input throws(MeasureError) in
      .actors(Snapshot.coreNumbers(input))
    }
  }()
}

extension Snapshot {
  /// The largest *k* for which each actor belongs to the *k*-core: a part of the graph in which each actor has *k* ties
  /// within the part.
  ///
  /// Of a directed graph the arcs of both directions count, a mutual pair twice, unless `direction` names one.
  ///
  /// - Convention: the same number in both; of one direction only it is igraph's. An actor without ties has 0.
  /// - Complexity: O(*n* + *m*).
  /// - Reference: V. Batagelj, M. Zaveršnik (2011), *Fast algorithms for determining (generalized) core groups in social
  ///   networks*, Advances in Data Analysis and Classification 5, doi:10.1007/s11634-010-0079-y.
  public func coreNumber(_ options: MeasureOptions = .init()) throws(MeasureError) -> Scores {
    try scores(of: .coreNumber, options) { input throws(MeasureError) in Snapshot.coreNumbers(input) }
  }

  fileprivate static func coreNumbers(_ input: MeasureInput) -> [Double] {
    let arcs = input.arcs()
    let side: CoreNumbers.Side =
      switch (input.isDirected, input.direction) {
      case (false, _), (true, .out): .outgoing
      case (true, .in): .incoming
      case (true, .both): .both
      }
    return CoreNumbers(forward: arcs, backward: input.reversed(arcs), counting: side).numbers.map { Double($0) }
  }
}
