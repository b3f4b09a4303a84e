internal import EntenteKernel

extension MeasureInput {
  /// For each actor the arcs that come to it, with the weights that were chosen: for sums over them and nothing else.
  ///
  /// Where weights add up, parallel ties may stand apart: a sum over them is the same as over folded ones but for its last
  /// bits, and one counting sort from the columns does, in place of the two passes of folding and their copies.
  func incomingWeightedArcs() -> ArcRows {
    let strengths = snapshot.graph.storage.columns.strength
    // Parallel strengths of either sign are judged by their sum.
    guard weight == .count || weight == .strength, fold != .max, !strengths.contains(where: { $0 < 0 }) else {
      let arcs = weightedArcs()
      return reversed(arcs)
    }
    let ends = TieEnds(self)
    if ends.allGoOneWay, isWholeGraph { return wholeGraphIncoming(ends.columns) }
    let offsets = incomingOffsets(ends)
    var heads = [UInt32](repeating: 0, count: Int(offsets[actorCount]))
    var weights = [Double](repeating: 1, count: heads.count)
    place(ends, offsets, &heads, &weights)
    return ArcRows(offsets: offsets, heads: heads, weights: weights)
  }

  /// Whether places in the snapshot are those in the graph, of actors and of ties.
  private var isWholeGraph: Bool {
    snapshot.ties.count == snapshot.graph.tieCount && actorCount == snapshot.graph.actors.count
  }

  /// The same, read straight from the columns where nothing is left out of them.
  private func wholeGraphIncoming(_ columns: TieColumns) -> ArcRows {
    let (source, target, strengths) = (columns.source.span, columns.target.span, columns.strength.span)
    let readsStrength = weight == .strength && fold == .sum && !strengths.isEmpty
    var offsets = [UInt32](repeating: 0, count: actorCount + 1)
    var counts = offsets.mutableSpan
    for tie in source.indices where source[tie] != target[tie] { counts[Int(target[tie]) + 1] += 1 }
    for actor in 1..<counts.count { counts[actor] += counts[actor - 1] }
    var free = offsets
    var heads = [UInt32](repeating: 0, count: Int(offsets[actorCount]))
    var weights = [Double](repeating: 1, count: readsStrength ? heads.count : 0)
    var next = free.mutableSpan
    var headSpan = heads.mutableSpan
    var weightSpan = weights.mutableSpan
    for tie in source.indices where source[tie] != target[tie] {
      let head = Int(target[tie])
      let place = Int(next[head])
      next[head] += 1
      headSpan[place] = source[tie]
      if readsStrength, !strengths[tie].isNaN { weightSpan[place] = strengths[tie] }
    }
    return ArcRows(offsets: offsets, heads: heads, weights: weights)
  }

  /// Where the arcs that come to each actor begin.
  private func incomingOffsets(_ ends: TieEnds) -> [UInt32] {
    var offsets = [UInt32](repeating: 0, count: actorCount + 1)
    let (ties, source, target) = (snapshot.ties.span, ends.columns.source.span, ends.columns.target.span)
    let places = snapshot.places.span
    var counts = offsets.mutableSpan
    for index in ties.indices {
      let tie = ties[index].index
      let (tail, head) = (places[Int(source[tie])], places[Int(target[tie])])
      if tail == head { continue }
      counts[Int(head) + 1] += 1
      if !ends.goesOneWay(tie) { counts[Int(tail) + 1] += 1 }
    }
    for actor in 1..<counts.count { counts[actor] += counts[actor - 1] }
    return offsets
  }

  private func place(_ ends: TieEnds, _ offsets: [UInt32], _ heads: inout [UInt32], _ weights: inout [Double]) {
    let (ties, source, target) = (snapshot.ties.span, ends.columns.source.span, ends.columns.target.span)
    let places = snapshot.places.span
    let strengths = ends.columns.strength.span
    let readsStrength = weight == .strength && fold == .sum && !strengths.isEmpty
    var free = offsets
    var next = free.mutableSpan
    var headSpan = heads.mutableSpan
    var weightSpan = weights.mutableSpan
    for index in ties.indices {
      let tie = ties[index].index
      let (tail, head) = (places[Int(source[tie])], places[Int(target[tie])])
      if tail == head { continue }
      let told = readsStrength ? strengths[tie] : 1
      let weight = told.isNaN ? 1 : told
      let place = Int(next[Int(head)])
      next[Int(head)] += 1
      headSpan[place] = tail
      weightSpan[place] = weight
      if ends.goesOneWay(tie) { continue }
      let back = Int(next[Int(tail)])
      next[Int(tail)] += 1
      headSpan[back] = head
      weightSpan[back] = weight
    }
  }
}

/// Whether ties go one way, told without looking where all do or none does.
private struct TieEnds {
  let columns: TieColumns
  private let kindsGoOneWay: [Bool]
  let allGoOneWay: Bool
  private let noneGoesOneWay: Bool

  init(_ input: MeasureInput) {
    columns = input.snapshot.graph.storage.columns
    kindsGoOneWay = input.snapshot.graph.storage.kinds.map(\.isDirected)
    noneGoesOneWay = !input.isDirected
    allGoOneWay = input.isDirected && columns.attributes.isEmpty && kindsGoOneWay.allSatisfy { $0 }
  }

  @inline(__always)
  func goesOneWay(_ tie: Int) -> Bool {
    if allGoOneWay { return true }
    if noneGoesOneWay { return false }
    return columns.attributes(tie).isDirected ?? kindsGoOneWay[Int(columns.kind[tie])]
  }
}
