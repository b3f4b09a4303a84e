extension Measure {
  /// The measures that come with Entente, in the order in which they are listed.
  public static let builtIn: [Measure] = [
    degree, inDegree, outDegree, positiveDegree, negativeDegree, netDegree, strength,
    closeness, harmonic, betweenness, edgeBetweenness,
    eigenvector, katz, pageRank, hubs, authorities,
    coreNumber, clustering, constraint, effectiveSize,
    density, reciprocity, transitivity, weakComponents, strongComponents, diameter, meanDistance,
    degreeCentralisation, closenessCentralisation, betweennessCentralisation, eigenvectorCentralisation,
    triadCensus, degreeAssortativity,
  ]

  /// The built-in measure of that name, or nil.
  ///
  /// - Complexity: O(1) in practice; the list is short.
  public static func named(_ name: String) -> Measure? { builtIn.first { $0.name == name } }
}
