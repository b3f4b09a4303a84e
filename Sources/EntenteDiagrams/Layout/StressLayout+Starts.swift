extension StressLayout {
  /// A figure to start from: boxes strewn over a square by a seed, so that no two coincide.
  func start(_ seed: UInt64) -> [Point] {
    var generator = SplitMix64(seed: seed)
    let radius = (landmarks.distances.lazy.joined().max() ?? 0) / 2 + 1
    return (0..<count).map { _ in
      Point(generator.nextUnit() * 2 - 1, generator.nextUnit() * 2 - 1) * radius
    }
  }

  /// A figure to start from that is near the end already: the two main directions in which distances to the landmarks
  /// differ.
  ///
  /// Good for many boxes, which a random start tangles for good.
  ///
  /// - Complexity: O(*k² n*) for *k* landmarks.
  /// - Reference: U. Brandes & C. Pich (2007), *Eigensolver methods for progressive multidimensional scaling of large
  ///   data*, Graph Drawing, doi:10.1007/978-3-540-70904-6_6.
  func spreadStart() -> [Point] {
    let columns = centredSquares()
    let products = columns.map { left in columns.map { right in zip(left, right).reduce(0) { $0 + $1.0 * $1.1 } } }
    let first = mainDirection(of: products, across: nil)
    let second = mainDirection(of: products, across: first)
    // A little noise parts boxes that have the same distance to every landmark.
    let noise = start(1).map { $0 * 0.05 }
    let size = (landmarks.distances.lazy.joined().max() ?? 0) / 2 + 1
    let x = along(first, columns)
    let y = along(second, columns)
    let largest = max(x.lazy.map(abs).max() ?? 0, y.lazy.map(abs).max() ?? 0, 1e-9)
    return (0..<count).map { Point(x[$0], y[$0]) * (size / largest) + noise[$0] }
  }

  /// The squared distances, a column for each landmark, less the means of rows and columns.
  private func centredSquares() -> [[Double]] {
    let columns = landmarks.distances.map { row in row.map { $0 * $0 } }
    let columnMeans = columns.map { $0.reduce(0, +) / Double(count) }
    let rowMeans = (0..<count).map { box in columns.reduce(0) { $0 + $1[box] } / Double(columns.count) }
    let mean = columnMeans.reduce(0, +) / Double(columns.count)
    return zip(columns, columnMeans).map { column, columnMean in
      zip(column, rowMeans).map { $0 - $1 - columnMean + mean }
    }
  }

  /// The main eigenvector by power iteration, at right angles to another where one is given.
  private func mainDirection(of products: [[Double]], across other: [Double]?) -> [Double] {
    var generator = SplitMix64(seed: 7)
    var direction = products.map { _ in generator.nextUnit() - 0.5 }
    for _ in 0..<30 {
      if let other {
        let share = zip(direction, other).reduce(0) { $0 + $1.0 * $1.1 }
        direction = zip(direction, other).map { $0 - share * $1 }
      }
      direction = products.map { row in zip(row, direction).reduce(0) { $0 + $1.0 * $1.1 } }
      let length = direction.reduce(0) { $0 + $1 * $1 }.squareRoot()
      guard length > 0 else { return direction }
      direction = direction.map { $0 / length }
    }
    return direction
  }

  private func along(_ direction: [Double], _ columns: [[Double]]) -> [Double] {
    var sum = [Double](repeating: 0, count: count)
    for (column, share) in zip(columns, direction) {
      for box in 0..<count { sum[box] += column[box] * share }
    }
    return sum
  }
}
