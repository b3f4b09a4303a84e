/// A number for each actor of a snapshot.
///
/// ```swift
/// let scores = try await snapshot.betweenness()
/// for entry in scores.ranking().prefix(5) {
///   print(entry.rank, graph.profile(entry.actor).name, entry.value)
/// }
/// ```
public struct Scores: Hashable, Sendable {
  /// What was measured, and how.
  public let header: MeasureHeader
  /// The actors that were measured, in the graph's order.
  public let actors: [ActorID]
  /// Their values, in step with `actors`; NaN where the measure is undefined for an actor.
  public let values: [Double]
  /// Why values are undefined, where some are.
  public let undefinedReason: String?

  init(header: MeasureHeader, actors: [ActorID], values: [Double], undefinedReason: String? = nil) {
    self.header = header
    self.actors = actors
    self.values = values
    self.undefinedReason = undefinedReason
  }

  /// The value of an actor; nil where it was not measured or its value is undefined.
  ///
  /// - Complexity: O(log *n*).
  public subscript(actor: ActorID) -> Double? {
    var low = 0
    var high = actors.count
    while low < high {
      let middle = (low + high) / 2
      if actors[middle] < actor { low = middle + 1 } else { high = middle }
    }
    guard low < actors.count, actors[low] == actor, !values[low].isNaN else { return nil }
    return values[low]
  }
}
