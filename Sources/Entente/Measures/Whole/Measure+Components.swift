internal import EntenteKernel

extension Measure {
  /// The number of parts that hang together whichever way ties point: see `Snapshot.components(isStrong:_:)`.
  public static let weakComponents = Measure("weak-components", title: "Weak components", of: .graph) {
    input throws(MeasureError) in
    .graph([("weak-components", Double(input.arcs().weakComponents().count))])
  }
  /// The number of parts that hang together the way ties point: see `Snapshot.components(isStrong:_:)`.
  public static let strongComponents = Measure("strong-components", title: "Strong components", of: .graph) {
    input throws(MeasureError) in
    .graph([("strong-components", Double(input.arcs().strongComponents().count))])
  }
}

extension Snapshot {
  /// The parts of the graph within which each actor can be reached from each other.
  ///
  /// An actor that nobody reaches, and that reaches nobody, is a part of its own. Without directed ties weak and strong
  /// components are the same.
  ///
  /// - Parameter isStrong: whether paths follow the direction of ties.
  /// - Returns: the actors of each part, parts in the order of their first actors.
  /// - Complexity: O(*n* + *m*).
  /// - Reference: R. Tarjan (1972), *Depth-first search and linear graph algorithms*, SIAM Journal on Computing 1(2),
  ///   doi:10.1137/0201010.
  public func components(
    isStrong: Bool = false, _ options: MeasureOptions = .init()
  ) throws(MeasureError) -> [[ActorID]] {
    let input = try MeasureInput(self, for: isStrong ? .strongComponents : .weakComponents, options)
    let arcs = input.arcs()
    let components = isStrong ? arcs.strongComponents() : arcs.weakComponents()
    var parts = [[ActorID]](repeating: [], count: components.count)
    for (place, actor) in input.snapshot.actors.enumerated() { parts[Int(components.labels[place])].append(actor) }
    return parts
  }
}
