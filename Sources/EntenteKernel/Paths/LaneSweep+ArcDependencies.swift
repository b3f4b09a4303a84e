extension LaneSweep {
  /// Adds to each arc's score what all sources depend on it.
  ///
  /// Links do not say which arc they are, but those of an entry are in the order of its node's arcs.
  ///
  /// - Precondition: the search looked ahead only.
  mutating func addArcDependencies(_ rows: ArcRows, to scores: inout [Double]) {
    for depth in (0..<levels.count - 1).reversed() {
      let firstGroup = levels[depth].firstGroup
      var link = firstGroup == 0 ? 0 : Int(linkEnds[firstGroup - 1])
      for entry in levels[depth].first..<levels[depth + 1].first {
        var arc = rows.range(of: Int(nodes[entry])).lowerBound
        let end = Int(linkEnds[firstGroup + entry - levels[depth].first])
        var owed = Lanes.zero
        while link < end {
          let head = Int(links[link])
          while rows.heads[arc] != nodes[head] { arc += 1 }
          owed += values[head]
          scores[arc] += (values[entry] * values[head]).sum()
          link += 1
        }
        values[entry] = Self.share(values[entry], owed, ones[masks[entry]])
      }
    }
  }
}
