extension ArcRows {
  /// The sum over a row of weight times the value at the other end.
  ///
  /// Four sums run side by side, since one addition need not wait for the last then; they are joined in one order.
  @inline(__always)
  static func rowSum(
    _ row: Range<Int>, _ heads: Span<UInt32>, _ weights: Span<Double>, of values: Span<Double>
  ) -> Double {
    let heads = heads.extracting(row)
    var (first, second, third, fourth) = (0.0, 0.0, 0.0, 0.0)
    var arc = 0
    if weights.isEmpty {
      while arc < heads.count &- 3 {
        first += values[Int(heads[arc])]
        second += values[Int(heads[arc &+ 1])]
        third += values[Int(heads[arc &+ 2])]
        fourth += values[Int(heads[arc &+ 3])]
        arc &+= 4
      }
      while arc < heads.count {
        first += values[Int(heads[arc])]
        arc &+= 1
      }
    } else {
      let weights = weights.extracting(row)
      while arc < heads.count &- 3 {
        first += weights[arc] * values[Int(heads[arc])]
        second += weights[arc &+ 1] * values[Int(heads[arc &+ 1])]
        third += weights[arc &+ 2] * values[Int(heads[arc &+ 2])]
        fourth += weights[arc &+ 3] * values[Int(heads[arc &+ 3])]
        arc &+= 4
      }
      while arc < heads.count {
        first += weights[arc] * values[Int(heads[arc])]
        arc &+= 1
      }
    }
    return (first + second) + (third + fourth)
  }

  /// The matrix of the rows times a vector: at each node, the sum over its row of weight times the value there.
  ///
  /// - Complexity: O(*nodes* + *arcs*).
  func multiply(_ values: [Double], into product: inout [Double]) {
    let (offsets, heads, weights, values) = (offsets.span, heads.span, weights.span, values.span)
    var product = product.mutableSpan
    var start = Int(offsets[0])
    for node in 0..<nodeCount {
      let end = Int(offsets[node + 1])
      product[node] = Self.rowSum(start..<end, heads, weights, of: values)
      start = end
    }
  }

  /// For each node, the weights of the arcs that name it as their head, added up.
  ///
  /// - Complexity: O(*nodes* + *arcs*).
  func headStrengths() -> [Double] {
    var strengths = [Double](repeating: 0, count: nodeCount)
    var sums = strengths.mutableSpan
    let (heads, weights) = (heads.span, weights.span)
    if weights.isEmpty {
      for arc in heads.indices { sums[Int(heads[arc])] += 1 }
    } else {
      for arc in heads.indices { sums[Int(heads[arc])] += weights[arc] }
    }
    return strengths
  }
}
