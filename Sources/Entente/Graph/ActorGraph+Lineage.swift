extension ActorGraph {
  /// The first actor of the line this one stands in: itself where it succeeds nobody.
  ///
  /// The Soviet Union and Russia are two actors of one lineage: they share a place in pictures and a line in plots.
  /// Complexity: O(1).
  public func lineage(of actor: ActorID) -> ActorID { storage.lineages[actor.index] }

  /// The lineage of each actor, by following predecessors to their first.
  ///
  /// - Throws: `ModelFault.unknownPredecessor`, `ModelFault.successionCycle`.
  /// - Complexity: O(*actors*).
  static func lineages(
    of actors: [ActorProfile], ids: NamedActors
  ) throws(ModelFault) -> [ActorID] {
    var roots = [ActorID?](repeating: nil, count: actors.count)
    for index in actors.indices {
      var line: [ActorID] = []
      var actor = ActorID(index: index)
      while roots[actor.index] == nil {
        line.append(actor)
        guard let predecessor = actors[actor.index].predecessor else { break }
        guard let previous = ids[predecessor] else {
          throw .unknownPredecessor(actor: actors[actor.index].id, predecessor: predecessor)
        }
        actor = previous
        // More steps than actors: whoever we stand at has been met before.
        if line.count > actors.count { throw .successionCycle(actor: actors[actor.index].id) }
      }
      let root = roots[actor.index] ?? actor
      for member in line { roots[member.index] = root }
    }
    return roots.enumerated().map { $1 ?? ActorID(index: $0) }
  }
}
