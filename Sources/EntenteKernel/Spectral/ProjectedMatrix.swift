/// A small square matrix, row after row: what a large one is within the space of a few vectors.
struct ProjectedMatrix {
  private(set) var size: Int
  private var entries: [Double]

  init(size: Int) {
    self.size = size
    entries = [Double](repeating: 0, count: size * size)
  }

  subscript(row: Int, column: Int) -> Double {
    get { entries[row * size + column] }
    set { entries[row * size + column] = newValue }
  }

  /// The upper left part.
  func leading(_ count: Int) -> ProjectedMatrix {
    var part = ProjectedMatrix(size: count)
    for row in 0..<count {
      for column in 0..<count { part[row, column] = self[row, column] }
    }
    return part
  }

  /// The eigenvalue furthest to the right, the direction the first unit vector turns to under ever higher powers, and
  /// how far apart that eigenvalue stands from the others, from 0 to 1; nil where squaring leads to no direction.
  ///
  /// A shift by the greatest entry leaves the rightmost eigenvalue the largest; squaring the shifted matrix over and
  /// over doubles the power each time. If it takes 2ᵏ powers to lose the others to rounding, their ratio to the first
  /// is about exp(−36 / 2ᵏ). Rounding, too, is raised to those powers: it sets apart eigenvalues that are equal, so that
  /// to go on beyond 2²³ would tell nothing. A gap of 0 says that the direction had not settled by then.
  ///
  /// - Complexity: O(*size*³) a squaring, at most 23.
  func dominant() -> (value: Double, vector: [Double], gap: Double)? {
    let shift = entries.reduce(0) { max($0, abs($1)) }
    guard shift > 0 else { return nil }
    var power = self
    for index in 0..<size { power[index, index] += shift }
    var vector = power.firstColumnDirection()
    var (powers, change) = (1.0, Double.infinity)
    for _ in 0..<23 {
      power = power.squared()
      let next = power.firstColumnDirection()
      change = zip(vector, next).reduce(0) { $0 + abs($1.0 - $1.1) }
      vector = next
      if change < max(1e-14, 4e-16 * powers) { return (rayleighQuotient(of: vector), vector, min(1, 36 / powers)) }
      powers *= 2
    }
    return change < 1e-3 ? (rayleighQuotient(of: vector), vector, 0) : nil
  }

  private func rayleighQuotient(of vector: [Double]) -> Double {
    var quotient = 0.0
    for row in 0..<size {
      for column in 0..<size { quotient += vector[row] * self[row, column] * vector[column] }
    }
    return quotient
  }

  /// What the matrix makes of the first unit vector, of length 1.
  private func firstColumnDirection() -> [Double] {
    var column = (0..<size).map { self[$0, 0] }
    Vectors.scale(&column, by: 1 / Vectors.length(column))
    return column
  }

  /// The square, scaled so that its greatest entry is 1.
  private func squared() -> ProjectedMatrix {
    var square = ProjectedMatrix(size: size)
    let (entries, size) = (entries.span, size)
    var sums = square.entries.mutableSpan
    for row in 0..<size {
      for inner in 0..<size {
        let factor = entries[row * size + inner]
        for column in 0..<size { sums[row * size + column] += factor * entries[inner * size + column] }
      }
    }
    var greatest = 0.0
    for index in sums.indices { greatest = max(greatest, abs(sums[index])) }
    for index in sums.indices { sums[index] /= greatest }
    return square
  }
}
