public import Entente

/// Ties on the calendar: each pair of actors a lane, each tie a bar from its first day to its last.
///
/// Days on which a tie may hold and does not surely are pale, an end nobody knows breaks up, and one that is open goes on
/// with an arrow. The Soviet Union's ties and Russia's share a lane. Of one pair it draws the history: each tie a line
/// of its own, with its dates and its note.
///
/// ```swift
/// let all = TimelineDiagram(graph, periods: graph.eras.map { Period($0) }).drawing()
/// let pair = TimelineDiagram(graph, dyad: Dyad(russia, iran)).drawing()
/// ```
public struct TimelineDiagram: Sendable {
  let graph: ActorGraph
  let options: DiagramOptions
  let periods: [Period]
  let spell: Spell?
  let dyad: Dyad?

  /// - Parameters:
  ///   - options: which ties are drawn, in which colours.
  ///   - periods: spells that readers know by name, drawn as bands behind the bars; they may overlap.
  ///   - spell: the days to show; all that were observed where it is nil.
  ///   - dyad: the one pair to show, with all of either's lineage.
  public init(
    _ graph: ActorGraph, options: DiagramOptions = .init(), periods: [Period] = [], spell: Spell? = nil,
    dyad: Dyad? = nil
  ) {
    self.graph = graph
    self.options = options
    self.periods = periods
    self.spell = spell
    self.dyad = dyad
  }

  /// The picture.
  ///
  /// - Complexity: O(*t* log *t* + *t r*) for *t* ties in at most *r* rows a lane.
  public func drawing() -> Drawing {
    TimelineSheet(self, options.words).drawing()
  }
}
