extension DyadScores {
  /// The pairs by value, the highest first, each with its rank; those of one value by source and then by target, with
  /// one rank.
  ///
  /// - Complexity: O(*m* log *m*).
  public func ranking() -> [(pair: Entry, rank: Int)] {
    let sorted = entries.indices.sorted { (entries[$1].value, $0) < (entries[$0].value, $1) }
    var ranked: [(pair: Entry, rank: Int)] = []
    var start = 0
    while start < sorted.count {
      let highest = entries[sorted[start]].value
      var end = start + 1
      while end < sorted.count, Scores.areOne(highest, entries[sorted[end]].value) { end += 1 }
      for place in sorted[start..<end].sorted() { ranked.append((entries[place], start + 1)) }
      start = end
    }
    return ranked
  }
}
