extension Measure {
  /// The number of an actor's ties: see `Snapshot.degree(_:)`.
  public static let degree = counting("degree", title: "Degree")
  /// The number of ties that come to an actor; of one without directed ties its degree.
  public static let inDegree = counting("in-degree", title: "In-degree", side: .in)
  /// The number of ties that go from an actor; of one without directed ties its degree.
  public static let outDegree = counting("out-degree", title: "Out-degree", side: .out)
  /// The number of an actor's positive ties.
  public static let positiveDegree = counting("positive-degree", title: "Positive degree", sign: .positive)
  /// The number of an actor's negative ties.
  public static let negativeDegree = counting("negative-degree", title: "Negative degree", sign: .negative)
  /// The number of an actor's positive ties less that of its negative ones.
  public static let netDegree = counting("net-degree", title: "Net degree", sign: .net)

  private static func counting(
    _ name: String, title: String, sign: SignReading? = nil, side: Direction? = nil
  ) -> Measure {
    var traits = MeasureTraits()
    traits.countsTies = true
    traits.sign = sign
    traits.fixedDirection = side
    traits.direction = { _ in side ?? .both }
    traits.normalization = { $0 == .networkx ? .normalized : .raw }
    return Measure(name, title: title, of: .actors, traits: traits) { input throws(MeasureError) in
      .actors(Snapshot.degrees(input))
    }
  }
}

extension Snapshot {
  /// The number of each actor's ties.
  ///
  /// Of a directed graph *k* = *k*in + *k*out, unless `direction` names one side. Parallel ties count each; a tie to
  /// oneself counts twice. With `sign` it counts positive ties, negative ties, or the first less the second.
  ///
  /// - Convention: `networkx` divides by *n* − 1, which parallel ties and both sides together can exceed, and gives 1
  ///   where there is one actor; `igraph` counts.
  /// - Complexity: O(*ties* + *actors*).
  /// - Reference: L. C. Freeman (1978), *Centrality in social networks: conceptual clarification*, Social Networks
  ///   1(3), doi:10.1016/0378-8733(78)90021-7; for signs M. G. Everett, S. P. Borgatti (2014), *Networks containing
  ///   negative ties*, Social Networks 38, doi:10.1016/j.socnet.2014.03.005.
  public func degree(_ options: MeasureOptions = .init()) throws(MeasureError) -> Scores {
    try scores(of: .degree, options) { input throws(MeasureError) in Snapshot.degrees(input) }
  }

  fileprivate static func degrees(_ input: MeasureInput) -> [Double] {
    let counts = TieCounting(input: input).counts()
    guard input.normalization == .normalized else { return counts }
    if counts.count <= 1 { return counts.map { _ in 1 } }
    let divisor = 1 / Double(counts.count - 1)
    return counts.map { $0 * divisor }
  }
}
