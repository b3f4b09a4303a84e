extension TieColumns {
  /// What sets each tie of a range apart from its kind, where that is one thing for all of them; nil where it is not, and
  /// where there is no tie.
  ///
  /// - Complexity: O(*ties in the range*), and less than anything else that looks at each.
  func attributesAlike(in range: Range<Int>) -> TieAttributes? {
    if attributes.isEmpty { return .asKind }
    guard let first = range.first.map({ attributes[$0] }) else { return nil }
    let column = attributes.span.extracting(range)
    var unlike: UInt8 = 0
    for place in column.indices { unlike |= column[place].rawValue ^ first.rawValue }
    return unlike == 0 ? first : nil
  }

  /// The same of some ties, in order.
  func attributesAlike(of ties: [TieIndex]) -> TieAttributes? {
    guard let first = ties.first, let last = ties.last else { return nil }
    if last.index - first.index == ties.count - 1 { return attributesAlike(in: first.index..<(last.index + 1)) }
    if attributes.isEmpty { return .asKind }
    let (column, common) = (attributes.span, attributes[first.index])
    return ties.allSatisfy { column[$0.index] == common } ? common : nil
  }
}

extension Snapshot {
  /// Whether each tie goes from source to target only.
  ///
  /// - Complexity: O(*ties*).
  var allGoOneWay: Bool {
    let (columns, kinds) = (graph.storage.columns, graph.storage.kinds)
    guard let common = columns.attributesAlike(of: ties) else { return false }
    if let isDirected = common.isDirected { return isDirected }
    if kinds.allSatisfy(\.isDirected) { return true }
    return graph.withKinds { kind in ties.allSatisfy { kinds[Int(kind[$0.index])].isDirected } }
  }
}
