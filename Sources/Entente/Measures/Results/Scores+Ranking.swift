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
  public func ranking() -> [Entry] { ranking(of: values.indices.filter { !values[$0].isNaN }) }

  /// The first of the actors by value: the same as the first of all, without ranking the others.
  ///
  /// - Complexity: O(*n* + *c* log *c*), with *c* a few more than `count`: those of one value with the last of them.
  public func ranking(first count: Int) -> [Entry] {
    guard count > 0 else { return [] }
    guard count <= 512, let last = value(ranked: count) else { return Array(ranking().prefix(count)) }
    // Whoever shares the last one's rank may stand before it: values that are one go by the graph's order.
    let least = last - 2 * (Scores.tolerance * abs(last) + 1e-15)
    return Array(ranking(of: values.indices.filter { values[$0] >= least }).prefix(count))
  }

  /// The value with so many values above it or at it, itself counted; nil where there are not so many.
  ///
  /// - Complexity: O(*n* + *r* log *count*), *r* the number of values that were among the first when they came up.
  private func value(ranked count: Int) -> Double? {
    var highest: [Double] = []
    highest.reserveCapacity(count)
    for value in values where !value.isNaN {
      if highest.count == count, let least = highest.last, value <= least { continue }
      if highest.count == count { highest.removeLast() }
      var (low, high) = (0, highest.count)
      while low < high {
        let middle = (low + high) / 2
        if highest[middle] >= value { low = middle + 1 } else { high = middle }
      }
      highest.insert(value, at: low)
    }
    return highest.count == count ? highest.last : nil
  }

  /// Some of the actors by value; whoever shares a value with one of them is among them.
  private func ranking(of places: [Int]) -> [Entry] {
    var places = places
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
