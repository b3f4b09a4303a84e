/// The sums over whole vectors that iteration needs.
///
/// Four run side by side and are joined in one order, so that the
/// same vectors give the same number on every machine.
enum Vectors {
  /// The sum of the products of what stands at the same place.
  static func dot(_ left: [Double], _ right: [Double]) -> Double {
    let (left, right) = (left.span, right.span)
    precondition(left.count == right.count, "vectors are of one length")
    var sums = SIMD4<Double>.zero
    var index = 0
    while index < left.count &- 3 {
      let four = SIMD4(left[index], left[index &+ 1], left[index &+ 2], left[index &+ 3])
      sums += four * SIMD4(right[index], right[index &+ 1], right[index &+ 2], right[index &+ 3])
      index &+= 4
    }
    var sum = (sums[0] + sums[2]) + (sums[1] + sums[3])
    while index < left.count {
      sum += left[index] * right[index]
      index &+= 1
    }
    return sum
  }

  /// The Euclidean length.
  static func length(_ vector: [Double]) -> Double { dot(vector, vector).squareRoot() }

  /// Adds a multiple of one vector to another.
  static func add(_ factor: Double, times other: [Double], to vector: inout [Double]) {
    let other = other.span
    var vector = vector.mutableSpan
    precondition(vector.count == other.count, "vectors are of one length")
    for index in 0..<other.count { vector[index] += factor * other[index] }
  }

  /// Multiplies each entry.
  static func scale(_ vector: inout [Double], by factor: Double) {
    var vector = vector.mutableSpan
    for index in 0..<vector.count { vector[index] *= factor }
  }
}
