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

  /// Whether each of its ties goes from source to target only.
  let allGoOneWay: Bool

  /// Actors that are not in it even where it has every actor alive.
  private let excluded: Set<ActorID>

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
    allGoOneWay = columns.allGoOneWay(ties, storage.kinds)

    var isPresent = Self.ends(of: ties, in: columns, actorCount: storage.actors.count)
    if options.includesActorsWithoutTies, let observed {
      for (index, actor) in storage.actors.enumerated() where actor.existence.overlaps(observed) {
        isPresent[index] = true
      }
    }
    for actor in excluded { isPresent[actor.index] = false }
    (actors, places) = Self.numbered(isPresent)
  }

  /// Of each actor of the graph, whether one of some ties touches it.
  private static func ends(of ties: [TieIndex], in columns: TieColumns, actorCount: Int) -> [Bool] {
    var isPresent = [Bool](repeating: false, count: actorCount)
    for column in [columns.source, columns.target] {
      column.withSpan { ends in
        var present = isPresent.mutableSpan
        if let stretch = TieIndex.stretch(of: ties) {
          let ends = ends.extracting(stretch)
          for place in ends.indices { present[Int(ends[place])] = true }
        } else {
          let ties = ties.span
          for place in ties.indices { present[Int(ends[ties[place].index])] = true }
        }
      }
    }
    return isPresent
  }

  /// The actors that are present, and of each actor of the graph its place among them.
  private static func numbered(_ isPresent: [Bool]) -> (actors: [ActorID], places: [UInt32]) {
    var actors: [ActorID] = []
    actors.reserveCapacity(isPresent.count)
    var places = [UInt32](repeating: .max, count: isPresent.count)
    for actor in isPresent.indices where isPresent[actor] {
      places[actor] = UInt32(actors.count)
      actors.append(ActorID(index: actor))
    }
    return (actors, places)
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
  func keeping(_ isKept: (TieIndex) -> Bool) -> Snapshot { keeping(ties.filter(isKept)) }

  /// The same spell with some of its ties.
  ///
  /// - Complexity: O(*ties* + *actors*).
  func keeping(_ kept: [TieIndex]) -> Snapshot {
    Snapshot(graph, of: spell, observed: observedSpell, options, ties: kept, without: excluded)
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
