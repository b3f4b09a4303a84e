extension DistanceSweep {
  /// Counts the shortest paths from the source to every node that was settled.
  mutating func countPaths(from source: Int) {
    for node in settled { sigma[Int(node)] = 0 }
    sigma[source] = 1
    Self.countPaths(settled, states, slack, notes, noteEnds, &sigma, &links, &linkEnds)
  }

  private static func countPaths(
    _ settled: [UInt32], _ states: [State], _ slack: Double, _ notes: [Note], _ noteEnds: [UInt32],
    _ sigma: inout [Double], _ links: inout [UInt32], _ linkEnds: inout [UInt32]
  ) {
    let (settled, states, notes, noteEnds) = (settled.span, states.span, notes.span, noteEnds.span)
    var sigma = sigma.mutableSpan
    var links = links.mutableSpan
    var linkEnds = linkEnds.mutableSpan
    var (note, link) = (0, 0)
    for rank in settled.indices {
      let paths = sigma[Int(settled[rank])]
      let end = Int(noteEnds[rank])
      while note < end {
        let head = notes[note].head
        if notes[note].length <= states[Int(head)].distance * slack {
          sigma[Int(head)] += paths
          links[link] = head
          link &+= 1
        }
        note &+= 1
      }
      linkEnds[rank] = UInt32(link)
    }
  }

  /// Adds to each node's score what the source depends on it, on the way to all other nodes.
  mutating func addDependencies(to scores: inout [Double]) {
    Self.addDependencies(settled, links, linkEnds, &sigma, &scores)
  }

  private static func addDependencies(
    _ settled: [UInt32], _ links: [UInt32], _ linkEnds: [UInt32], _ sigma: inout [Double], _ scores: inout [Double]
  ) {
    let (settled, links, linkEnds) = (settled.span, links.span, linkEnds.span)
    var sigma = sigma.mutableSpan
    var scores = scores.mutableSpan
    for rank in (1..<max(settled.count, 1)).reversed() {
      let node = Int(settled[rank])
      var owed = 0.0
      for link in Int(linkEnds[rank - 1])..<Int(linkEnds[rank]) { owed += sigma[Int(links[link])] }
      let paths = sigma[node]
      scores[node] += paths * owed
      sigma[node] = owed + 1 / paths
    }
  }

  /// Adds to each arc's score what the source depends on it.
  ///
  /// Links do not say which arc they are, but those of a node are in the order of its arcs.
  mutating func addArcDependencies(_ rows: DistanceRows, to scores: inout [Double]) {
    for rank in settled.indices.reversed() {
      let node = Int(settled[rank])
      var arc = rows.range(of: node).lowerBound
      var owed = 0.0
      for link in (rank == 0 ? 0 : Int(linkEnds[rank - 1]))..<Int(linkEnds[rank]) {
        while rows.arcs[arc].head != links[link] { arc += 1 }
        let share = sigma[Int(links[link])]
        owed += share
        scores[arc] += sigma[node] * share
      }
      sigma[node] = owed + 1 / sigma[node]
    }
  }
}
