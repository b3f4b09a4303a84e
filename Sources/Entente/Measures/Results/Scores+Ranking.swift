extension Scores {
  /// An actor's place in a ranking.
  public struct Entry: Hashable, Sendable {
    /// Who.
    public let actor: ActorID
    /// Its value.
    public let value: Double
    /// One more than the number of actors above it: actors with the same value share a rank, and the next is left out
    /// (1, 2, 2, 4).
    public let rank: Int
  }

  /// Values nearer to each other than this, relative to the greater, are one value: sums made in another order differ
  /// in their last bits, and no two actors should part over them.
  static let tolerance = 1e-10

  /// The actors by value, the highest first; those of one value in the graph's order.
  ///
  /// Undefined values are left out.
  ///
  /// - Complexity: O(*n* log *n*).
  public func ranking() -> [Entry] {
    var places = values.indices.filter { !values[$0].isNaN }
    places.sort { (values[$1], $0) < (values[$0], $1) }
    var entries: [Entry] = []
    entries.reserveCapacity(places.count)
    var start = 0
    while start < places.count {
      let highest = values[places[start]]
      var end = start + 1
      while end < places.count, Scores.areOne(highest, values[places[end]]) { end += 1 }
      for place in places[start..<end].sorted() {
        entries.append(Entry(actor: actors[place], value: values[place], rank: start + 1))
      }
      start = end
    }
    return entries
  }

  /// Whether two values are one but for the order in which they were summed.
  package static func areOne(_ left: Double, _ right: Double) -> Bool {
    abs(left - right) <= tolerance * max(abs(left), abs(right)) || abs(left - right) <= 1e-15
  }
}
