/// Sums over an actor's own ties, as degree and strength make them: parallel ties count each, each tie with its sign.
struct TieCounting {
  let input: MeasureInput

  /// The number of ties of each actor on the side that was chosen.
  ///
  /// - Complexity: O(*ties* + *actors*).
  func counts() -> [Double] { sums { _ in 1 } }

  /// The strength of each actor's ties on the side that was chosen.
  ///
  /// - Complexity: O(*ties* + *actors*); with days O(*t* log *t*) for *t* ties.
  func strengths() -> [Double] {
    switch input.weight {
    case .unweighted, .count: return counts()
    case .days: return daySums()
    case .strength:
      let columns = input.snapshot.graph.storage.columns
      return sums { columns.strength($0.index)?.value ?? 1 }
    }
  }

  private func sums(of value: (TieIndex) -> Double) -> [Double] {
    let graph = input.snapshot.graph
    if input.isDirected, input.sign == .all, input.snapshot.allGoOneWay { return oneWaySums(of: value) }
    let arcs = input.arcColumns()
    return sums(tails: arcs.tails, heads: arcs.heads) { arc in
      let tie = arcs.ties[arc]
      return input.sign.factor(of: graph.sign(tie)) * value(tie)
    }
  }

  /// The same sums where each tie is one arc and counts in full: read from the columns as they are.
  private func oneWaySums(of value: (TieIndex) -> Double) -> [Double] {
    var sums = [Double](repeating: 0, count: input.actorCount)
    input.snapshot.graph.withEndpoints { source, target in
      let (places, ties) = (input.snapshot.places.span, input.snapshot.ties.span)
      var sums = sums.mutableSpan
      for place in ties.indices {
        let tie = ties[place]
        let value = value(tie)
        if input.direction != .in { sums[Int(places[Int(source[tie.index])])] += value }
        if input.direction != .out { sums[Int(places[Int(target[tie.index])])] += value }
      }
    }
    return sums
  }

  /// Days on which two actors have a tie count once, however many ties they have on them; of a net value, amity and
  /// enmity each count theirs.
  private func daySums() -> [Double] {
    let readings: [(SignReading, Double)] =
      input.sign == .net ? [(.positive, 1), (.negative, -1)] : [(input.sign, 1)]
    let graph = input.snapshot.graph
    var total = [Double](repeating: 0, count: input.actorCount)
    for (reading, factor) in readings {
      let arcs = input.dayArcs { reading.reads($0, in: graph) }
      let part = sums(tails: arcs.tails, heads: arcs.heads) { arcs.days[$0] }
      for actor in part.indices { total[actor] += factor * part[actor] }
    }
    return total
  }

  private func sums(tails: [UInt32], heads: [UInt32], value: (Int) -> Double) -> [Double] {
    var sums = [Double](repeating: 0, count: input.actorCount)
    for arc in tails.indices {
      let value = value(arc)
      let (tail, head) = (Int(tails[arc]), Int(heads[arc]))
      if !input.isDirected {
        // The way back is an arc of its own, but for a tie to oneself, which has two ends at one actor.
        sums[tail] += tail == head ? 2 * value : value
        continue
      }
      if input.direction != .in { sums[tail] += value }
      if input.direction != .out { sums[head] += value }
    }
    return sums
  }
}
