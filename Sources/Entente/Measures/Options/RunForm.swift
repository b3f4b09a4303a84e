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
    let filter = TieFilter(options, in: graph.storage)
    if options.actors == nil {
      for form in columns.forms.all where filter.takes(form) { note(form, graph.storage.kinds) }
      return
    }
    for place in 0..<columns.count where filter.takes(columns, place) {
      note(TieForm(kind: columns.kind[place], attributes: columns.attributes(place)), graph.storage.kinds)
      if isDirected, isSigned { return }
    }
  }

  private mutating func note(_ form: TieForm, _ kinds: [TieKind]) {
    let kind = kinds[Int(form.kind)]
    if form.attributes.isDirected ?? kind.isDirected { isDirected = true }
    let sign = form.attributes.sign ?? kind.sign
    if sign == .positive || sign == .negative { isSigned = true }
  }

  /// The same form with directions ignored.
  public var ignoringDirection: RunForm { RunForm(isDirected: false, isSigned: isSigned) }
}
