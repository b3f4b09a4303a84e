/// What all snapshots of a run have in common, so that their numbers can be compared: whether ties have a direction,
/// and whether they are signed.
///
/// A graph is undirected where every tie that the options select is; else it is directed, and an undirected tie is two
/// arcs. It is signed where a selected tie is positive or negative. Days do not matter: a period without a directed
/// tie is measured as the others are.
public struct RunForm: Hashable, Sendable {
  /// Whether ties have a direction.
  public var isDirected: Bool
  /// Whether there is amity or enmity among the ties.
  public var isSigned: Bool

  /// A form of your choice.
  public init(isDirected: Bool, isSigned: Bool) {
    self.isDirected = isDirected
    self.isSigned = isSigned
  }

  /// The form of the ties that the options select, whatever their days.
  ///
  /// - Complexity: O(*ties*).
  public init(of graph: ActorGraph, _ options: SnapshotOptions = .init()) {
    self.init(isDirected: false, isSigned: false)
    let columns = graph.storage.columns
    let kinds = graph.storage.kinds
    let filter = TieFilter(options, in: graph.storage)
    // Ties of one kind that nothing else sets apart are as the first of them, unless actors are chosen.
    let areAlike = options.actors == nil
    var isSeen = [Bool](repeating: false, count: kinds.count << 8)
    for place in 0..<columns.count {
      let kind = Int(columns.kind[place])
      let attributes = columns.attributes(place)
      let form = kind << 8 | Int(attributes.rawValue)
      if isSeen[form] { continue }
      isSeen[form] = areAlike
      guard filter.takes(columns, place) else { continue }
      if attributes.isDirected ?? kinds[kind].isDirected { isDirected = true }
      let sign = attributes.sign ?? kinds[kind].sign
      if sign == .positive || sign == .negative { isSigned = true }
      if isDirected, isSigned { return }
    }
  }

  /// The same form with directions ignored.
  public var ignoringDirection: RunForm { RunForm(isDirected: false, isSigned: isSigned) }
}
