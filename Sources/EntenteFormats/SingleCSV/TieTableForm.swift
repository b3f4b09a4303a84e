import Entente

/// What is known of tables of ties besides what they say themselves.
public struct TieTableForm: Sendable {
  /// Whether ties go both ways where neither a `directed` cell nor a declared kind says so.
  public var isUndirected = false
  /// Which columns mean what, where their names do not tell.
  public var columns = ColumnChoice()
  /// Whether the first row names the columns; else they go by their numbers from 1.
  public var hasHeader = true
  /// Whether rows that lack an actor are left out; else they are errors.
  public var skipsNameless = false
  /// What the codes in the column of kinds stand for; where nil, a kind is what a cell says.
  public var kinds: CodedKinds?

  /// A header, and columns and kinds by their usual names.
  public init(isUndirected: Bool = false) { self.isUndirected = isUndirected }

  /// The kinds that are there before any row is read.
  var declaredKinds: [TieKind] {
    guard let kinds else { return [] }
    return kinds.kinds.map { kind in
      var kind = kind
      if isUndirected || !kinds.decideDirection { kind.isDirected = !isUndirected }
      return kind
    }
  }
}
