internal import EntenteKernel

extension MeasureInput {
  /// The ties as arcs, each ordered dyad once, none from an actor to itself, each weighing 1.
  func arcs() -> ArcRows { folded(.unweighted) }

  /// The same arcs with the weights that were chosen; the kernel says no to weights it cannot take.
  func weightedArcs() -> ArcRows { folded(weight) }

  /// The same arcs with their lengths, infinite where strength is 0; without weights where paths count hops.
  ///
  /// - Throws: `unfitStrength` where the distance rule has no distance for a dyad's strength.
  func lengthArcs() throws(MeasureError) -> ArcRows {
    guard let distance else { return arcs() }
    let rows = folded(lengthWeight)
    var lengths = rows.weights
    for arc in lengths.indices {
      // A strength of 0 is the limit of ever weaker ones, and infinitely far.
      if lengths[arc] == 0 {
        lengths[arc] = .infinity
        continue
      }
      guard let strength = Strength(lengths[arc]), let length = distance.distance(of: strength) else {
        throw MeasureError(
          .unfitStrength,
          "the distance \(distance) takes strengths \(distance.domain), and one dyad's is \(Self.plain(lengths[arc]))")
      }
      lengths[arc] = length.value
    }
    return ArcRows(offsets: rows.offsets, heads: rows.heads, weights: lengths)
  }

  /// The strengths that lengths are made of: those of the data unless others were chosen.
  var lengthWeight: WeightRule { weight == .unweighted ? .strength : weight }

  private func folded(_ weight: WeightRule) -> ArcRows {
    if weight == .days {
      let arcs = dayArcs()
      return folded(arcs.tails, arcs.heads, arcs.days, by: .sum)
    }
    let arcs = arcColumns()
    let values = weight == .unweighted ? [] : weights(of: arcs.ties, weight)
    return folded(arcs.tails, arcs.heads, values, by: fold == .max && weight == .strength ? .max : .sum)
  }

  private func folded(
    _ tails: [UInt32], _ heads: [UInt32], _ weights: [Double], by fold: ArcRows.Fold
  ) -> ArcRows {
    ArcRows(folding: actorCount, tails: tails.span, heads: heads.span, weights: weights.span, by: fold)
  }

  private func weights(of ties: [TieIndex], _ weight: WeightRule) -> [Double] {
    let column = snapshot.graph.storage.columns.strength
    if weight == .count || fold == .count || column.isEmpty { return [Double](repeating: 1, count: ties.count) }
    var weights = [Double](repeating: 1, count: ties.count)
    column.withSpan { strengths in
      var weights = weights.mutableSpan
      let ties = ties.span
      for arc in ties.indices {
        let strength = strengths[ties[arc].index]
        if !strength.isNaN { weights[arc] = strength }
      }
    }
    return weights
  }

  /// Each tie as an arc from source to target; one without direction, or any where directions are ignored, also as one
  /// back.
  func arcColumns() -> (tails: [UInt32], heads: [UInt32], ties: [TieIndex]) {
    let columns = snapshot.graph.storage.columns
    let kinds = snapshot.graph.storage.kinds.map(\.isDirected)
    let own = snapshot.ties
    var tails = isWholeGraph ? columns.source.elements : places(of: own, in: columns.source)
    var heads = isWholeGraph ? columns.target.elements : places(of: own, in: columns.target)
    if isDirected, snapshot.allGoOneWay { return (tails, heads, own) }
    // Ways back come after all the ways there; folding sorts them.
    var ties = own
    for (arc, tie) in own.enumerated() where tails[arc] != heads[arc] {
      if isDirected, columns.attributes(tie.index).isDirected ?? kinds[Int(columns.kind[tie.index])] { continue }
      tails.append(heads[arc])
      heads.append(tails[arc])
      ties.append(tie)
    }
    return (tails, heads, ties)
  }

  /// Whether places in the snapshot are those in the graph, of actors and of ties.
  var isWholeGraph: Bool {
    snapshot.ties.count == snapshot.graph.tieCount && actorCount == snapshot.graph.actors.count
  }

  /// The place in the snapshot of the actor at one end of each tie.
  private func places(of ties: [TieIndex], in column: Column<UInt32>) -> [UInt32] {
    var ends = [UInt32](repeating: 0, count: ties.count)
    column.withSpan { column in
      var ends = ends.mutableSpan
      let places = snapshot.places.span
      if let stretch = TieIndex.stretch(of: ties) {
        let column = column.extracting(stretch)
        for arc in column.indices { ends[arc] = places[Int(column[arc])] }
      } else {
        let ties = ties.span
        for arc in ties.indices { ends[arc] = places[Int(column[ties[arc].index])] }
      }
    }
    return ends
  }

  /// Each ordered dyad once, with the days on which one of its ties holds.
  func dayArcs(
    where isTaken: (TieIndex) -> Bool = { _ in true }
  ) -> (tails: [UInt32], heads: [UInt32], days: [Double]) {
    let arcs = arcColumns()
    // Every dyad's ties stand together once arcs are in order; days are then counted dyad by dyad.
    let order = arcs.tails.indices.filter { isTaken(arcs.ties[$0]) }.sorted {
      (arcs.tails[$0], arcs.heads[$0], $0) < (arcs.tails[$1], arcs.heads[$1], $1)
    }
    var tails: [UInt32] = []
    var heads: [UInt32] = []
    var days: [Double] = []
    var start = 0
    while start < order.count {
      let (tail, head) = (arcs.tails[order[start]], arcs.heads[order[start]])
      var end = start + 1
      while end < order.count, arcs.tails[order[end]] == tail, arcs.heads[order[end]] == head { end += 1 }
      tails.append(tail)
      heads.append(head)
      days.append(Double(snapshot.daysHeld(by: order[start..<end].map { arcs.ties[$0] })))
      start = end
    }
    return (tails, heads, days)
  }
}

extension MeasureInput {
  /// Reads the arcs, folded, with their weights.
  ///
  /// - Parameter body: receives where each actor's arcs begin in the other two (one more than there are actors), the
  ///   place in `snapshot.actors` of the actor each arc goes to, ascending for each actor, and what each weighs: empty
  ///   where each weighs 1. The spans are valid in the body only.
  /// - Complexity: O(*ties* + *actors*), and what the body does.
  public func withArcs<Result, Failure: Error>(
    _ body: (_ offsets: Span<UInt32>, _ heads: Span<UInt32>, _ weights: Span<Double>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let rows = folded(weight)
    return try body(rows.offsets.span, rows.heads.span, rows.weights.span)
  }
}
