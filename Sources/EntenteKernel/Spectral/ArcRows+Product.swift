extension ArcRows {
  /// The sum over a row of weight times the value at the other end.
  ///
  /// Of a long row four quarters are summed side by side, since one addition need not wait for the last then; short rows
  /// run beside each other as they are. Each quarter is a span of its own, as long as the others, so that places within
  /// it are checked once.
  @inline(__always)
  static func rowSum(
    _ row: Range<Int>, _ heads: Span<UInt32>, _ weights: Span<Double>, of values: Span<Double>
  ) -> Double {
    let quarter = row.count / 4
    guard quarter > 15 else { return plainSum(row, heads, weights, of: values) }
    let starts = (row.lowerBound, row.lowerBound + quarter, row.lowerBound + 2 * quarter, row.lowerBound + 3 * quarter)
    let first = heads.extracting(starts.0..<(starts.0 + quarter))
    let second = heads.extracting(starts.1..<(starts.1 + quarter))
    let third = heads.extracting(starts.2..<(starts.2 + quarter))
    let fourth = heads.extracting(starts.3..<(starts.3 + quarter))
    var (one, two, three, four) = (0.0, 0.0, 0.0, 0.0)
    if weights.isEmpty {
      for arc in 0..<quarter {
        one += values[Int(first[arc])]
        two += values[Int(second[arc])]
        three += values[Int(third[arc])]
        four += values[Int(fourth[arc])]
      }
    } else {
      let firstWeights = weights.extracting(starts.0..<(starts.0 + quarter))
      let secondWeights = weights.extracting(starts.1..<(starts.1 + quarter))
      let thirdWeights = weights.extracting(starts.2..<(starts.2 + quarter))
      let fourthWeights = weights.extracting(starts.3..<(starts.3 + quarter))
      for arc in 0..<quarter {
        one += firstWeights[arc] * values[Int(first[arc])]
        two += secondWeights[arc] * values[Int(second[arc])]
        three += thirdWeights[arc] * values[Int(third[arc])]
        four += fourthWeights[arc] * values[Int(fourth[arc])]
      }
    }
    let rest = plainSum((starts.3 + quarter)..<row.upperBound, heads, weights, of: values)
    return (one + two) + (three + four) + rest
  }

  @inline(__always)
  private static func plainSum(
    _ row: Range<Int>, _ heads: Span<UInt32>, _ weights: Span<Double>, of values: Span<Double>
  ) -> Double {
    let heads = heads.extracting(row)
    var sum = 0.0
    if weights.isEmpty {
      for arc in heads.indices { sum += values[Int(heads[arc])] }
    } else {
      let weights = weights.extracting(row)
      for arc in heads.indices { sum += weights[arc] * values[Int(heads[arc])] }
    }
    return sum
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
