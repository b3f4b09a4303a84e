/// Loops over many ties read columns, each through a closure of its own, so that a new column breaks no caller.
///
/// Columns are in step: what they hold at `tie.index` is of that tie. The spans are valid in the body only; what stands
/// behind them may be an array or a mapped file. A column in which no tie says anything is empty.
///
/// ```swift
/// var strengthOfEnmity = [Double](repeating: 0, count: graph.actors.count)
/// graph.withEndpoints { source, target in
///   graph.withKinds { kind in
///     graph.withAttributes { attributes in
///       graph.withStrengths { strength in
///         for tie in source.indices {
///           let ownSign = attributes.isEmpty ? nil : attributes[tie].sign
///           guard (ownSign ?? graph.kinds[Int(kind[tie])].sign) == .negative else { continue }
///           let known = strength.isEmpty ? .nan : strength[tie]
///           strengthOfEnmity[Int(source[tie])] += known.isNaN ? 1 : known
///           strengthOfEnmity[Int(target[tie])] += known.isNaN ? 1 : known
///         }
///       }
///     }
///   }
/// }
/// ```
extension ActorGraph {
  /// Reads who is tied to whom.
  ///
  /// - Parameter body: receives the index in `actors` of each tie's source and of its target.
  /// - Complexity: O(1), and what the body does.
  public func withEndpoints<Result, Failure: Error>(
    _ body: (_ source: Span<UInt32>, _ target: Span<UInt32>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let columns = storage.columns
    return try columns.source.withSpan { (source) throws(Failure) in
      try columns.target.withSpan { (target) throws(Failure) in try body(source, target) }
    }
  }

  /// Reads what kinds of tie there are.
  ///
  /// ```swift
  /// let wars = graph.kind("war")
  /// let count = graph.withKinds { kind in
  ///   kind.indices.count { graph.kindIDs[Int(kind[$0])] == wars }
  /// }
  /// ```
  /// - Parameter body: receives the index of each tie's kind in `kinds`.
  /// - Complexity: O(1), and what the body does.
  public func withKinds<Result, Failure: Error>(
    _ body: (_ kind: Span<UInt16>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let columns = storage.columns
    return try columns.kind.withSpan(body)
  }

  /// Reads how strong ties are.
  ///
  /// ```swift
  /// let sum = graph.withStrengths { strength in
  ///   strength.indices.reduce(0) { strength[$1].isNaN ? $0 : $0 + strength[$1] }
  /// }
  /// ```
  /// - Parameter body: receives each tie's strength, in the unit its data give; NaN where it has none. Empty where no
  ///   tie has one.
  /// - Complexity: O(1), and what the body does.
  public func withStrengths<Result, Failure: Error>(
    _ body: (_ strength: Span<Double>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let columns = storage.columns
    return try columns.strength.withSpan(body)
  }

  /// Reads how ties differ from their kinds: own sign, status, own direction, intermittence.
  ///
  /// ```swift
  /// let contested = graph.withAttributes { attributes in
  ///   attributes.indices.count { attributes[$0].status == .contested }
  /// }
  /// ```
  /// - Parameter body: receives each tie's attributes, one byte each. Empty where every tie is `TieAttributes.asKind`.
  /// - Complexity: O(1), and what the body does.
  public func withAttributes<Result, Failure: Error>(
    _ body: (_ attributes: Span<TieAttributes>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let columns = storage.columns
    return try columns.attributes.withSpan(body)
  }

  /// Reads on which days ties hold.
  ///
  /// ```swift
  /// let openEnds = graph.withDays { earliestOnset, latestOnset, earliestTerminus, latestTerminus in
  ///   latestTerminus.indices.count { latestTerminus[$0] == .max }
  /// }
  /// ```
  /// - Parameter body: receives day ordinals (days since 1970-01-01): the earliest and latest onset, the earliest and
  ///   latest terminus (exclusive). `Int32.min` and `Int32.max` are open ends. Where every tie is one day long, only the
  ///   first span is filled.
  /// - Complexity: O(1), and what the body does.
  public func withDays<Result, Failure: Error>(
    _ body: (
      _ earliestOnset: Span<Int32>, _ latestOnset: Span<Int32>, _ earliestTerminus: Span<Int32>,
      _ latestTerminus: Span<Int32>
    ) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let columns = storage.columns
    return try columns.earliestOnset.withSpan { (earliestOnset) throws(Failure) in
      try columns.latestOnset.withSpan { (latestOnset) throws(Failure) in
        try columns.earliestTerminus.withSpan { (earliestTerminus) throws(Failure) in
          try columns.latestTerminus.withSpan { (latestTerminus) throws(Failure) in
            try body(earliestOnset, latestOnset, earliestTerminus, latestTerminus)
          }
        }
      }
    }
  }
}
