/// What a textbook does with a whole matrix: the measure that iteration over rows is held to.
struct DenseMatrix {
  var rows: [[Double]]

  var size: Int { rows.count }

  static func * (left: DenseMatrix, right: DenseMatrix) -> DenseMatrix {
    var product = [[Double]](repeating: [Double](repeating: 0, count: left.size), count: left.size)
    for row in 0..<left.size {
      for inner in 0..<left.size where left.rows[row][inner] != 0 {
        for column in 0..<left.size { product[row][column] += left.rows[row][inner] * right.rows[inner][column] }
      }
    }
    return DenseMatrix(rows: product)
  }

  var transposed: DenseMatrix {
    DenseMatrix(rows: (0..<size).map { column in rows.map { $0[column] } })
  }

  /// What the vector of ones turns to under ever higher powers of the matrix plus a multiple of one, of length 1.
  func limitOfOnes(shift: Double) -> [Double] {
    var power = self
    for index in 0..<size { power.rows[index][index] += shift }
    for _ in 0..<20 {
      power = power * power
      let greatest = power.rows.joined().max() ?? 1
      power.rows = power.rows.map { $0.map { $0 / greatest } }
    }
    let sums = power.rows.map { $0.reduce(0, +) }
    let length = sums.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return sums.map { $0 / length }
  }

  /// The solution of *matrix · x = right*, by Gauss's elimination.
  func solution(for right: [Double]) -> [Double] {
    var (left, right) = (rows, right)
    for pivot in 0..<size {
      let best = (pivot..<size).max { abs(left[$0][pivot]) < abs(left[$1][pivot]) } ?? pivot
      left.swapAt(pivot, best)
      right.swapAt(pivot, best)
      for row in 0..<size where row != pivot && left[row][pivot] != 0 {
        let factor = left[row][pivot] / left[pivot][pivot]
        for column in pivot..<size { left[row][column] -= factor * left[pivot][column] }
        right[row] -= factor * right[pivot]
      }
    }
    return (0..<size).map { right[$0] / left[$0][$0] }
  }
}
