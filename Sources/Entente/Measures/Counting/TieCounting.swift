/// Sums over an actor's own ties, as degree and strength make them: parallel ties count each, each tie with its sign.
struct TieCounting {
  let input: MeasureInput

  /// The number of ties of each actor on the side that was chosen.
  ///
  /// - Complexity: O(*ties* + *actors*).
  func counts() -> [Double] { sums(of: Column()) }

  /// The strength of each actor's ties on the side that was chosen.
  ///
  /// - Complexity: O(*ties* + *actors*); with days O(*t* log *t*) for *t* ties.
  func strengths() -> [Double] {
    switch input.weight {
    case .unweighted, .count: counts()
    case .days: daySums()
    case .strength: sums(of: input.snapshot.graph.storage.columns.strength)
    }
  }

  /// - Parameter values: of each tie of the graph, NaN where it is 1; none where each is.
  private func sums(of values: Column<Double>) -> [Double] {
    values.withSpan { values in
      if input.isDirected, input.sign == .all, input.snapshot.allGoOneWay { return oneWaySums(of: values) }
      let arcs = input.arcColumns()
      let factors = input.sign.factors(of: arcs.ties, in: input.snapshot.graph)
      return sums(tails: arcs.tails, heads: arcs.heads) { arc in
        let tie = arcs.ties[arc].index
        return factors[arc] * (values.isEmpty || values[tie].isNaN ? 1 : values[tie])
      }
    }
  }

  /// The same sums where each tie is one arc and counts in full: read from the columns as they are.
  private func oneWaySums(of values: Span<Double>) -> [Double] {
    let snapshot = input.snapshot
    let (countsSources, countsTargets) = (input.direction != .in, input.direction != .out)
    var sums = [Double](repeating: 0, count: input.actorCount)
    snapshot.graph.withEndpoints { source, target in
      let (places, ties) = (snapshot.places.span, snapshot.ties.span)
      // Ties that stand side by side are read without a look at their numbers.
      let first = TieIndex.stretch(of: snapshot.ties)?.lowerBound
      var sums = sums.mutableSpan
      for place in ties.indices {
        let tie = first.map { $0 &+ place } ?? ties[place].index
        let value = values.isEmpty || values[tie].isNaN ? 1 : values[tie]
        if countsSources { sums[Int(places[Int(source[tie])])] += value }
        if countsTargets { sums[Int(places[Int(target[tie])])] += value }
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
