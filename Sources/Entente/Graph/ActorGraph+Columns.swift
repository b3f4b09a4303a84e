extension ActorGraph {
  /// Reads who is tied to whom, by what kind and how strongly, a column at a time.
  ///
  /// The spans are valid in the body only; what stands behind them may be an array or a mapped file.
  ///
  /// - Parameter body: receives, in step, the index of each tie's source and target in `actors`, of its kind in
  ///   `kinds`, and its strength (NaN where it has none; empty where no tie has one).
  /// - Complexity: O(1), and what the body does.
  public func withColumns<Result, Failure: Error>(
    _ body: (
      _ source: Span<UInt32>, _ target: Span<UInt32>, _ kind: Span<UInt16>, _ strength: Span<Double>
    ) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let columns = storage.columns
    return try body(columns.source.span, columns.target.span, columns.kind.span, columns.strength.span)
  }

  /// Reads on which days ties hold, a column at a time.
  ///
  /// - Parameter body: receives, in step, day ordinals (days since 1970-01-01): the earliest and latest onset, the
  ///   earliest and latest terminus (exclusive). `Int32.min` and `Int32.max` are open ends. Where every tie is one day
  ///   long, only the first span is filled.
  /// - Complexity: O(1), and what the body does.
  public func withDays<Result, Failure: Error>(
    _ body: (
      _ earliestOnset: Span<Int32>, _ latestOnset: Span<Int32>, _ earliestTerminus: Span<Int32>,
      _ latestTerminus: Span<Int32>
    ) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let columns = storage.columns
    return try body(
      columns.earliestOnset.span, columns.latestOnset.span, columns.earliestTerminus.span, columns.latestTerminus.span)
  }
}
