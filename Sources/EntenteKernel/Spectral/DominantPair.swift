/// The largest eigenvalue of a matrix without negative entries, and the eigenvector that its powers turn a start to.
///
/// By Perron and Frobenius the spectral radius λ is an eigenvalue and has an eigenvector without negative entries.
/// Restarted Arnoldi iteration finds both: the start and its images under the matrix span a small space, the matrix is
/// solved within it, and the solution begins the next round. All that is done to the start is a polynomial in the
/// matrix, so where λ has several eigenvectors (two components alike) the limit is the same as that of plain powers:
/// the part of the start that lies in their space. Periodic matrices (a bipartite graph) need no shift.
///
/// A few plain products follow. Entries below 1e-13 of the greatest may be rounding and are set to zero first; those that
/// something leads to come back from there, each right in its own leading digits, and the others stay exactly 0.
///
/// - Complexity: O(*m* (*entries* + *m n*)) a round of *m* = 8 products (24, then 64, where the first rounds gain little), usually
///   two or three rounds.
/// - Reference: W. E. Arnoldi (1951), *The principle of minimized iterations in the solution of the matrix eigenvalue
///   problem*, Quart. Appl. Math. 9(1), doi:10.1090/qam/42792; Y. Saad (1980), *Variations on Arnoldi's method for
///   computing eigenelements of large unsymmetric matrices*, Lin. Alg. Appl. 34, doi:10.1016/0024-3795(80)90169-X.
struct DominantPair: Hashable, Sendable {
  /// The eigenvalue.
  let value: Double
  /// The eigenvector, of Euclidean length 1, without negative entries.
  let vector: [Double]

  /// Iterates until the pair is as right as its matrix allows.
  ///
  /// - Precondition: the start has no negative entry, and the matrix an eigenvalue above zero.
  init(of map: consuming some NonNegativeMap, from start: [Double]) throws(NumericFault) {
    var rounds = ArnoldiRounds(dimension: map.dimension, entryCount: map.entryCount, start: start)
    while !rounds.areDone { try rounds.advance(&map) }
    var vector = rounds.vector
    value = Self.polish(&vector, errors: rounds.distance, by: &map) ?? rounds.value
    self.vector = vector
  }

  /// Plain products until no entry moves by 1e-12 of itself, at most 60; gives the eigenvalue.
  ///
  /// - Parameter errors: how far entries may be from right, relative to the greatest: what is not well above is set to 0.
  private static func polish(
    _ vector: inout [Double], errors: Double, by map: inout some NonNegativeMap
  ) -> Double? {
    let floor = max(1e-13, 10 * errors) * (vector.max() ?? 0)
    for node in vector.indices where vector[node] < floor { vector[node] = 0 }
    var image = [Double](repeating: 0, count: vector.count)
    var value: Double?
    for _ in 0..<60 {
      map.multiply(vector, into: &image)
      let length = Vectors.length(image)
      value = length / Vectors.length(vector)
      Vectors.scale(&image, by: 1 / length)
      swap(&vector, &image)
      if hasSettled(vector.span, image.span) { break }
    }
    return value
  }

  private static func hasSettled(_ new: Span<Double>, _ old: Span<Double>) -> Bool {
    var isSettled = true
    for index in new.indices where abs(new[index] - old[index]) > 1e-12 * new[index] { isSettled = false }
    return isSettled
  }
}
