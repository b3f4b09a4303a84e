public import Entente

extension ActorGraph {
  /// Writes the graph in the form that `open(packed:)` opens at once, however large it is.
  ///
  /// The same graph gives the same bytes. What the files of a dataset hold besides, columns nobody understands and the way a number was
  /// written, is not in it.
  ///
  /// ```swift
  /// var bytes: [UInt8] = []
  /// graph.pack { piece in
  ///   for place in 0..<piece.byteCount { unsafe bytes.append(piece.unsafeLoad(fromByteOffset: place, as: UInt8.self)) }
  /// }
  /// ```
  /// - Parameter sink: receives the bytes, piece after piece.
  /// - Throws: what the sink throws.
  /// - Complexity: O(*actors* + *ties*).
  public func pack<Failure: Error>(into sink: (RawSpan) throws(Failure) -> Void) throws(Failure) {
    let columns = tieStorage.columns
    let (front, stretches) = packedFront()
    let padding = [UInt8](repeating: 0, count: PackedFormat.alignment)
    try sink(unsafe front.span.bytes)
    var written = front.count
    for stretch in stretches {
      try sink(unsafe padding.span.bytes.extracting(0..<(PackedFormat.aligned(written) - written)))
      try stretch.column.withBytes(of: columns, sink)
      written = PackedFormat.aligned(written) + stretch.byteCount
    }
  }

  /// All that stands before the columns; it has the checksum of each of their blocks, and so tells this graph from any other.
  ///
  /// - Complexity: O(*actors* + *ties*).
  func packedFront() -> (bytes: [UInt8], columns: [PackedStretch]) {
    let columns = tieStorage.columns
    let sideTables = PackedSideTables.encoded(self)
    let stretches = PackedStretch.all(of: columns)
    let isSearched = columns.isEvents && columns.isInOrder
    let header = PackedHeader(
      tieCount: tieCount, isInOrder: columns.isInOrder,
      sideTables: (sideTables.count, BlockChecksum.sum(unsafe sideTables.span.bytes)), columns: stretches,
      landmarks: isSearched ? DayLandmarks(among: columns.earliestOnset).days : [],
      forms: columns.forms.all,
      mayBeNegative: columns.mayBeNegative)
    return (PackedFormat.preamble(of: header.encoded) + header.encoded + sideTables, stretches)
  }
}

extension PackedFormat {
  /// What stands before a header.
  fileprivate static func preamble(of header: [UInt8]) -> [UInt8] {
    var encoder = PackedEncoder()
    encoder.writeFixed(UInt64(version))
    encoder.writeFixed(UInt64(header.count))
    encoder.writeFixed(BlockChecksum.sum(unsafe header.span.bytes))
    return signature + encoder.bytes
  }
}
