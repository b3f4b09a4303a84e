/// The graph of one spell, frozen for reading.
///
/// Its actors are those with a tie in the spell (and, where asked for, everyone alive on a day of it); its ties are
/// places in the graph's columns. Days outside the graph's observed spell are not in it: open ends are cut there.
public struct Snapshot: Sendable {
  /// The graph it is a part of.
  public let graph: ActorGraph
  /// The spell it was asked for.
  public let spell: Spell
  /// The part of that spell that is observed; nil where none of it is.
  public let observedSpell: Spell?
  /// The choices it was made with.
  public let options: SnapshotOptions
  /// The actors in it, in the graph's order.
  public let actors: [ActorID]
  /// The ties in it, in the graph's order.
  public let ties: [TieIndex]

  /// The place in `actors` of each actor of the graph; `UInt32.max` of those that are not in it.
  let places: [UInt32]

  /// Actors that are not in it even where it has every actor alive.
  private let excluded: Set<ActorID>

  init(_ graph: ActorGraph, of spell: Spell, _ options: SnapshotOptions) {
    let storage = graph.storage
    let observed = storage.observed.map { spell.intersection($0) } ?? spell
    let taken = observed.map { TieFilter(options, in: storage).ties(of: storage.columns, in: $0) } ?? []
    self.init(graph, of: spell, observed: observed, options, ties: taken.map(TieIndex.init), without: [])
  }

  /// The part of a spell that some ties make.
  ///
  /// - Parameter excluded: actors that are not in it even where it has every actor alive.
  init(
    _ graph: ActorGraph, of spell: Spell, observed: Spell?, _ options: SnapshotOptions, ties: [TieIndex],
    without excluded: Set<ActorID>
  ) {
    let storage = graph.storage
    let columns = storage.columns
    self.graph = graph
    self.spell = spell
    self.options = options
    observedSpell = observed
    self.ties = ties
    self.excluded = excluded

    var isPresent = [Bool](repeating: false, count: storage.actors.count)
    for tie in ties {
      isPresent[Int(columns.source[tie.index])] = true
      isPresent[Int(columns.target[tie.index])] = true
    }
    if options.includesActorsWithoutTies, let observed {
      for (index, actor) in storage.actors.enumerated() where actor.existence.overlaps(observed) {
        isPresent[index] = true
      }
    }
    for actor in excluded { isPresent[actor.index] = false }
    actors = isPresent.indices.filter { isPresent[$0] }.map(ActorID.init(index:))
    var places = [UInt32](repeating: .max, count: isPresent.count)
    for (place, actor) in actors.enumerated() { places[actor.index] = UInt32(place) }
    self.places = places
  }

  /// Whether an actor is in it.
  ///
  /// - Complexity: O(1).
  public func contains(_ actor: ActorID) -> Bool {
    actor.index < places.count && places[actor.index] != .max
  }

  /// The same spell with fewer ties.
  ///
  /// - Complexity: O(*ties* + *actors*).
  func keeping(_ isKept: (TieIndex) -> Bool) -> Snapshot {
    Snapshot(graph, of: spell, observed: observedSpell, options, ties: ties.filter(isKept), without: excluded)
  }

  /// The ties that touch an actor, whatever their direction, in order; none where it is not in the snapshot.
  ///
  /// - Complexity: O(*ties* of the snapshot): for one actor, not for a loop over all of them.
  public func ties(touching actor: ActorID) -> [TieIndex] {
    guard contains(actor) else { return [] }
    return graph.withEndpoints { source, target in
      ties.filter { source[$0.index] == actor.rawValue || target[$0.index] == actor.rawValue }
    }
  }
}
