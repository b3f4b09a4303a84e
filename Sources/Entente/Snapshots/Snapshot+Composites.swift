extension Snapshot {
  /// A composite actor that stands in a snapshot beside members of its own.
  public struct Composite: Hashable, Sendable {
    /// The composite.
    public let actor: ActorID
    /// Its members in the snapshot, in the graph's order.
    public let members: [ActorID]
  }

  /// The composites that stand beside their own members: what the members do is then counted twice.
  ///
  /// Who belongs to whom is told by the ties of kind `member-of` that hold in the spell, whatever kinds and signs the
  /// snapshot itself takes.
  ///
  /// - Complexity: O(*ties* of the graph).
  public func compositesBesideMembers() -> [Composite] {
    guard let observedSpell, let membership = graph.kind(TieKind.membershipID) else { return [] }
    var selection = options
    selection.kinds = [membership]
    selection.signs = nil
    selection.actors = nil
    let columns = graph.storage.columns
    var members: [ActorID: Set<ActorID>] = [:]
    for tie in TieFilter(selection, in: graph.storage).ties(of: columns, in: observedSpell) {
      let member = ActorID(columns.source[tie.index])
      let composite = ActorID(columns.target[tie.index])
      if contains(member), contains(composite), member != composite { members[composite, default: []].insert(member) }
    }
    return members.keys.sorted().map { Composite(actor: $0, members: members[$0, default: []].sorted()) }
  }

  /// The same spell without the composites that stand beside their own members, and without their ties.
  ///
  /// - Complexity: O(*ties* of the graph).
  func droppingComposites() -> Snapshot {
    let dropped = Set(compositesBesideMembers().map(\.actor))
    if dropped.isEmpty { return self }
    let columns = graph.storage.columns
    let kept = ties.filter { tie in
      !dropped.contains(ActorID(columns.source[tie.index])) && !dropped.contains(ActorID(columns.target[tie.index]))
    }
    return Snapshot(graph, of: spell, observed: observedSpell, options, ties: kept, without: dropped)
  }
}
