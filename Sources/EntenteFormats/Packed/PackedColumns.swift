internal import Entente

/// The columns of ties, in the order in which they stand in a packed file.
enum PackedColumn: Int, CaseIterable {
  case source, target, kind, earliestOnset, latestOnset, earliestTerminus, latestTerminus, strength, attributes

  /// How many bytes each element has.
  var elementSize: Int {
    switch self {
    case .source, .target, .earliestOnset, .latestOnset, .earliestTerminus, .latestTerminus: 4
    case .kind: 2
    case .strength: 8
    case .attributes: 1
    }
  }

  /// Reads the bytes of the column; there are none where it says nothing.
  ///
  /// Numbers are little-endian in memory as in the file, on every processor Swift is built for here.
  func withBytes<Result, Failure: Error>(
    of columns: TieColumns, _ body: (RawSpan) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    switch self {
    case .source: try columns.source.withSpan { (span) throws(Failure) in try body(unsafe span.bytes) }
    case .target: try columns.target.withSpan { (span) throws(Failure) in try body(unsafe span.bytes) }
    case .kind: try columns.kind.withSpan { (span) throws(Failure) in try body(unsafe span.bytes) }
    case .earliestOnset: try columns.earliestOnset.withSpan { (span) throws(Failure) in try body(unsafe span.bytes) }
    case .latestOnset: try columns.latestOnset.withSpan { (span) throws(Failure) in try body(unsafe span.bytes) }
    case .earliestTerminus:
      try columns.earliestTerminus.withSpan { (span) throws(Failure) in try body(unsafe span.bytes) }
    case .latestTerminus: try columns.latestTerminus.withSpan { (span) throws(Failure) in try body(unsafe span.bytes) }
    case .strength: try columns.strength.withSpan { (span) throws(Failure) in try body(unsafe span.bytes) }
    case .attributes: try columns.attributes.withSpan { (span) throws(Failure) in try body(unsafe span.bytes) }
    }
  }
}
