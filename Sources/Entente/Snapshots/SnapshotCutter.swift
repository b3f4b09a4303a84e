/// Cuts many spells out of one graph by the same options: what they have in common is looked up once.
///
/// ```swift
/// let cutter = SnapshotCutter(graph, options)
/// let snapshots = periods.map { cutter.snapshot(of: $0.spell) }
/// ```
package struct SnapshotCutter: Sendable {
  /// The graph that is cut.
  package let graph: ActorGraph
  /// Which ties count, and when.
  package let options: SnapshotOptions
  private let filter: TieFilter
  /// The events by day, where they are not in order themselves.
  private let calendar: EventCalendar?

  /// - Parameter sortsEvents: whether there are spells enough that events out of order are worth a look at each, once.
  /// - Complexity: O(*events*) where they are to be sorted, else O(*kinds* + *actors*).
  package init(_ graph: ActorGraph, _ options: SnapshotOptions, sortsEvents: Bool = true) {
    let columns = graph.storage.columns
    self.graph = graph
    self.options = options
    filter = TieFilter(options, in: graph.storage)
    calendar = sortsEvents && columns.isEvents && !columns.isInOrder ? EventCalendar(columns) : nil
  }

  /// The graph of one spell: the same as `ActorGraph.snapshot(of:_:)` gives.
  ///
  /// - Complexity: O(*ties* + *actors*); of events O(log *events* + *events in the spell* + *actors*).
  package func snapshot(of spell: Spell) -> Snapshot {
    let observed = graph.observed.map { spell.intersection($0) } ?? spell
    let columns = graph.storage.columns
    let ties = observed.map { observed in
      calendar.map { filter.ties(of: columns, among: $0.events(in: observed), in: observed) }
        ?? filter.ties(of: columns, in: observed)
    }
    var snapshot = Snapshot(graph, of: spell, observed: observed, options, ties: ties ?? [], without: [])
    if !options.membershipsBringActors { snapshot = snapshot.droppingLoneMemberships() }
    return options.dropsComposites ? snapshot.droppingComposites() : snapshot
  }
}
