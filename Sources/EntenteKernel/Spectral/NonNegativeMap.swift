/// A square matrix without negative entries, known by what it makes of a vector.
protocol NonNegativeMap {
  /// The length of the vectors it takes and gives.
  var dimension: Int { get }
  /// The number of entries read by one product.
  var entryCount: Int { get }

  /// The product with a vector.
  mutating func multiply(_ vector: [Double], into product: inout [Double])
}

/// The matrix of the rows themselves.
struct RowMap: NonNegativeMap {
  let rows: ArcRows

  var dimension: Int { rows.nodeCount }
  var entryCount: Int { rows.arcCount }

  func multiply(_ vector: [Double], into product: inout [Double]) { rows.multiply(vector, into: &product) }
}

/// One matrix after another: what the first makes is given to the second.
struct ComposedMap: NonNegativeMap {
  let first: ArcRows
  let second: ArcRows
  private var between: [Double]

  init(_ first: ArcRows, then second: ArcRows) {
    self.first = first
    self.second = second
    between = [Double](repeating: 0, count: first.nodeCount)
  }

  var dimension: Int { second.nodeCount }
  var entryCount: Int { first.arcCount + second.arcCount }

  mutating func multiply(_ vector: [Double], into product: inout [Double]) {
    first.multiply(vector, into: &between)
    second.multiply(between, into: &product)
  }
}
