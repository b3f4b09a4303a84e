/// Restarted Arnoldi iteration for the rightmost eigenvalue, round by round.
struct ArnoldiRounds {
  /// The best vector so far, of length 1.
  private(set) var vector: [Double]
  /// Its eigenvalue, as far as it is one.
  private(set) var value = 0.0
  /// Whether the vector is as right as the matrix allows.
  private(set) var areDone = false

  private var basis: [[Double]] = []
  private var products = 0
  private var round = 0
  private let productLimit: Int
  private var residual = 1.0
  /// How far the vector may be from the limit.
  private(set) var distance = 1.0
  /// The least gap that a space has shown, and the one that the gain of the last round does.
  private var spaceGap = 1.0
  private var rateGap = 1.0

  init(dimension: Int, entryCount: Int, start: [Double]) {
    vector = start
    Vectors.scale(&vector, by: 1 / Vectors.length(start))
    // A small space is soon exhausted; a large graph may have some 2e9 numbers read: seconds, not hours.
    let affordable = max(400, 2_000_000_000 / max(entryCount + 64 * dimension, 1))
    productLimit = min(10_000, 200 + 40 * dimension, affordable)
  }

  /// One round: a space spanned anew from the best vector, and the best vector within it.
  mutating func advance(_ map: inout some NonNegativeMap) throws(NumericFault) {
    let wanted = spaceDimension
    round += 1
    let (matrix, isWhole, rest) = span(wanted, &map)
    if let (ritz, weights, gap) = matrix.dominant(), ritz > 0 {
      var next = [Double](repeating: 0, count: vector.count)
      for (weight, direction) in zip(weights, basis) { Vectors.add(weight, times: direction, to: &next) }
      let sign = next.reduce(0, +) < 0 ? -1.0 : 1.0
      Vectors.scale(&next, by: sign / Vectors.length(next))
      vector = next
      value = ritz
      let before = residual
      residual = isWhole ? 0 : max(rest * abs(weights[weights.count - 1]) / ritz, 1e-17)
      // The nearer the vector is to its limit, the less its space shows of other eigenvalues: the least gap seen holds.
      spaceGap = min(gap, spaceGap)
      settle(since: before, dimension: wanted)
    } else {
      stepPlainly(&map)
    }
    if !areDone, products >= productLimit { throw .noConvergence(iterations: products, change: residual) }
  }

  /// The size of the space of a round: small as long as that may do, larger where the eigenvalues lie close, and never
  /// more than some 32 MB of vectors.
  private var spaceDimension: Int {
    let wanted = round < 3 ? 8 : round < 9 ? 24 : 64
    return min(wanted, max(8, 4_000_000 / vector.count), vector.count)
  }

  /// Multiplies by the matrix plus the identity, scaled alike, a few times: where the space shows no single rightmost
  /// eigenvalue, the next one may.
  private mutating func stepPlainly(_ map: inout some NonNegativeMap) {
    var image = [Double](repeating: 0, count: vector.count)
    var before = vector
    for _ in 0..<8 {
      before = vector
      map.multiply(vector, into: &image)
      products += 1
      Vectors.scale(&vector, by: Vectors.length(image))
      Vectors.add(1, times: image, to: &vector)
      Vectors.scale(&vector, by: 1 / Vectors.length(vector))
    }
    Vectors.add(-1, times: vector, to: &before)
    residual = Vectors.length(before)
  }

  /// Spans the space; gives the matrix within it, whether the space holds all that the matrix makes of it, and else the
  /// length of what leads out.
  private mutating func span(
    _ wanted: Int, _ map: inout some NonNegativeMap
  ) -> (matrix: ProjectedMatrix, isWhole: Bool, rest: Double) {
    var matrix = ProjectedMatrix(size: wanted)
    var image = [Double](repeating: 0, count: vector.count)
    var greatest = 0.0
    basis = [vector]
    for column in 0..<wanted {
      map.multiply(basis[column], into: &image)
      products += 1
      for (row, direction) in basis.enumerated() {
        let part = Vectors.dot(direction, image)
        matrix[row, column] = part
        greatest = max(greatest, abs(part))
        Vectors.add(-part, times: direction, to: &image)
      }
      let rest = Vectors.length(image)
      let isWhole = rest <= 1e-14 * greatest
      if isWhole || column + 1 == wanted { return (matrix.leading(column + 1), isWhole, rest) }
      matrix[column + 1, column] = rest
      Vectors.scale(&image, by: 1 / rest)
      basis.append(image)
    }
    return (matrix, true, 0)
  }

  /// Judges how far the vector may be from the limit: the residual over the gap between the first eigenvalue and the
  /// others.
  ///
  /// Chebyshev's bound turns the gain of a round, exp(−2 m √gap), into a gap that the small space may hide. Where the gap
  /// is wide, the plain products that follow anyhow bring the last digits at less cost than another round.
  private mutating func settle(since before: Double, dimension: Int) {
    if before > 1e-13 {
      let ratio = before / max(residual, 1e-17)
      // Below the logarithm of the ratio: 1 − 1 / ratio where it is small, the power of two where it is large.
      let logarithm = max(1 - 1 / ratio, 0.69 * Double(ratio.exponent), 1e-9)
      let gain = logarithm / Double(2 * dimension)
      rateGap = min(1, gain * gain)
    }
    let likelyGap = min(spaceGap, rateGap)
    distance = max(residual, 1e-17) / likelyGap
    areDone = distance < 1e-12 || (distance < 1e-11 && likelyGap > 0.5) || (residual < 2e-15 && distance < 1e-9)
  }
}
