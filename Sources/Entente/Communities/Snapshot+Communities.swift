internal import EntenteKernel

extension Snapshot {
  /// Groups of actors who have more ties with each other than chance would give them, found by modularity.
  ///
  /// Modularity is Σ over groups of *L/m − γ(K/2m)²*, for *L* the weight of ties within the group, *K* the weight of its
  /// members' ties, *m* that of all ties and *γ* the resolution. Louvain's method raises it step by step and is run on
  /// from its own result until that brings nothing; groups that do not hold together are parted.
  ///
  /// Only positive ties are read where ties are signed: who fights each other a lot is no community. Directions are
  /// ignored, and the two ways of a pair weigh what they weigh together. Self-ties are left out; parallel ties are
  /// folded by `options`. Actors in different parts of the graph are never in one group.
  ///
  /// The groups found are good, not surely the best: that is NP-hard. The same data give the same groups everywhere,
  /// since actors are visited in the graph's order and of equal gains the first counts. Small groups in a large graph
  /// run together below a size of about √(2*m*) (the resolution limit of Fortunato & Barthélemy 2007); raise `resolution`
  /// to part them.
  ///
  /// - Convention: modularity is networkx's `community.modularity` and igraph's `modularity` of the graph without
  ///   directions; the groups need not be those their own runs find.
  /// - Parameter resolution: γ, 0 or more; above 1 groups are smaller.
  /// - Throws: `unfitStrength` where a strength is negative, `notOffered` where the resolution is.
  /// - Complexity: O(*m*) a sweep, a few sweeps in practice; O(*n* + *m*) memory.
  /// - Reference: V. D. Blondel, J.-L. Guillaume, R. Lambiotte, E. Lefebvre (2008), *Fast unfolding of communities in
  ///   large networks*, J. Stat. Mech. P10008, doi:10.1088/1742-5468/2008/10/P10008; M. E. J. Newman, M. Girvan (2004),
  ///   *Finding and evaluating community structure in networks*, Phys. Rev. E 69, doi:10.1103/PhysRevE.69.026113.
  public func communities(
    _ options: MeasureOptions = .init(), resolution: Double = 1
  ) throws(MeasureError) -> Communities {
    var traits = MeasureTraits()
    traits.weight = { _ in .unweighted }
    let input = try MeasureInput(self, traits, options)
    let found: Louvain
    do {
      found = try Louvain(undirected: input.undirected(input.weightedArcs()), resolution: resolution)
    } catch { throw MeasureError(error) }
    var groups = [[ActorID]](repeating: [], count: found.communityCount)
    for (place, actor) in input.snapshot.actors.enumerated() { groups[Int(found.communities[place])].append(actor) }
    return Communities(
      header: input.header("communities", traits).adding(rule: "resolution=\(MeasureInput.plain(resolution))"),
      groups: groups, modularity: found.modularity)
  }
}
