internal import Entente

/// What a packed file says of itself: all that has to be known before a tie is read.
struct PackedHeader: Sendable {
  var tieCount: Int
  var isInOrder: Bool
  var sideTables: (byteCount: Int, sum: UInt64)
  var columns: [PackedStretch]
  var landmarks: [Int32]
  /// The forms among the ties.
  var forms: [TieForm]
  /// Whether a strength may lie below zero.
  var mayBeNegative: Bool

  /// How long the columns are together.
  var columnBytes: Int { columns.map { $0.start + $0.byteCount }.max() ?? 0 }

  var encoded: [UInt8] {
    var encoder = PackedEncoder()
    encoder.write(tieCount)
    encoder.write(isInOrder)
    encoder.write(sideTables.byteCount)
    encoder.writeFixed(sideTables.sum)
    encoder.write(columns) { encoder, stretch in
      encoder.write(stretch.column.rawValue)
      encoder.write(stretch.start)
      encoder.write(stretch.byteCount)
      encoder.write(stretch.sums) { $0.writeFixed($1) }
    }
    encoder.write(landmarks) { $0.writeFixed(UInt64(UInt32(bitPattern: $1))) }
    encoder.write(forms) { $0.write(UInt64($1.rawValue)) }
    encoder.write(mayBeNegative)
    return encoder.bytes
  }

  /// Reads it, and refuses what cannot be.
  ///
  /// - Parameter fileSize: what the places in it lie within.
  init(_ bytes: [UInt8], fileSize: Int) throws(PackedFault) {
    var decoder = PackedDecoder(bytes)
    let claimed = try decoder.number()
    guard claimed <= UInt64(min(fileSize, TieIndex.most)) else {
      throw .damaged("it claims to hold \(claimed) ties, more than there can be")
    }
    let tieCount = Int(claimed)
    self.tieCount = tieCount
    isInOrder = try decoder.flag()
    sideTables = (try decoder.count(atMost: fileSize), try decoder.fixed())
    columns = try decoder.list { (decoder) throws(PackedFault) in
      guard let column = PackedColumn(rawValue: try decoder.count(atMost: 255)) else {
        throw .damaged("it has a column that nobody knows")
      }
      let start = try decoder.count(atMost: fileSize)
      let byteCount = try decoder.count(atMost: fileSize)
      let sums = try decoder.list { (decoder) throws(PackedFault) in try decoder.fixed() }
      return PackedStretch(column: column, start: start, byteCount: byteCount, sums: sums)
    }
    landmarks = try decoder.list { (decoder) throws(PackedFault) in
      Int32(bitPattern: UInt32(truncatingIfNeeded: try decoder.fixed()))
    }
    forms = try decoder.list { (decoder) throws(PackedFault) in
      TieForm(rawValue: UInt32(try decoder.count(atMost: 0xFF_FFFF)))
    }
    mayBeNegative = try decoder.flag()
    try check(fileSize)
    guard decoder.isAtEnd else { throw .damaged("its header is longer than it should be") }
  }

  init(
    tieCount: Int, isInOrder: Bool, sideTables: (byteCount: Int, sum: UInt64), columns: [PackedStretch],
    landmarks: [Int32], forms: [TieForm], mayBeNegative: Bool
  ) {
    (self.tieCount, self.isInOrder, self.sideTables) = (tieCount, isInOrder, sideTables)
    (self.columns, self.landmarks, self.forms) = (columns, landmarks, forms)
    self.mayBeNegative = mayBeNegative
  }

  private func check(_ fileSize: Int) throws(PackedFault) {
    let blocks = (tieCount + DayLandmarks.distance - 1) / DayLandmarks.distance
    for stretch in columns {
      let isWhole =
        stretch.byteCount == tieCount * stretch.column.elementSize && stretch.sums.count == blocks
        && stretch.start % PackedFormat.alignment == 0
      guard isWhole else { throw .damaged("the column \(stretch.column) has not an element for each tie") }
    }
    let present = Set(columns.map(\.column))
    let spelledOut: [PackedColumn] = [.latestOnset, .earliestTerminus, .latestTerminus]
    let daysAreTold = spelledOut.allSatisfy(present.contains) || !spelledOut.contains { present.contains($0) }
    guard present.count == columns.count, daysAreTold,
      tieCount == 0 || present.isSuperset(of: [.source, .target, .kind, .earliestOnset])
    else { throw .damaged("columns are missing or there twice") }
    guard !mayBeNegative || present.contains(.strength) else {
      throw .damaged("it tells of strengths that there are not")
    }
    guard landmarks.isEmpty || landmarks.count == blocks else { throw .damaged("it has too few landmarks or too many") }
  }
}
