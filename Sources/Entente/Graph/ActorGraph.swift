/// Actors, the dated and sourced ties between them, and the eras they are read in: the whole.
///
/// An immutable value; copies share their storage. Build one with `ActorGraph.Builder`, or read one from a dataset.
///
/// ```swift
/// var builder = ActorGraph.Builder(title: "Two powers")
/// let france = try builder.addActor(.init(id: "FRA", name: "France"))
/// let russia = try builder.addActor(.init(id: "RUS", name: "Russia"))
/// try builder.addTie("alliance", from: france, to: russia, details: .init(when: EDTF("1894-01-04/1917")))
/// ```
public struct ActorGraph: Sendable {
  let storage: Storage

  /// What copies share; nothing in it ever changes.
  final class Storage: Sendable {
    let header: GraphHeader
    let actors: [ActorProfile]
    let lineages: [ActorID]
    let kinds: [TieKind]
    let sources: [Source]
    let eras: [Era]
    let observed: Spell?
    let declaresObserved: Bool
    let columns: TieColumns
    let ledger: TieLedger
    let actorIDs: NamedActors
    let kindIDs: [String: KindID]
    let tieIDs: [String: TieIndex]

    init(
      header: GraphHeader, actors: [ActorProfile], lineages: [ActorID], kinds: [TieKind], sources: [Source],
      eras: [Era], observed: Spell?, declaresObserved: Bool, columns: TieColumns, ledger: TieLedger,
      actorIDs: NamedActors, kindIDs: [String: KindID], tieIDs: [String: TieIndex]
    ) {
      self.header = header
      self.actors = actors
      self.lineages = lineages
      self.kinds = kinds
      self.sources = sources
      self.eras = eras
      self.observed = observed
      self.declaresObserved = declaresObserved
      self.columns = columns
      self.ledger = ledger
      self.actorIDs = actorIDs
      self.kindIDs = kindIDs
      self.tieIDs = tieIDs
    }
  }

  /// Its ties in columns, and what is said of them beside.
  package var tieStorage: (columns: TieColumns, ledger: TieLedger) { (storage.columns, storage.ledger) }

  /// What the graph is called and whom to credit.
  public var header: GraphHeader { storage.header }

  /// The actors, in the order in which they were added.
  ///
  /// - Complexity: O(1).
  public var actors: [ActorProfile] { storage.actors }

  /// The kinds of tie it declares.
  ///
  /// - Complexity: O(1).
  public var kinds: [TieKind] { storage.kinds }

  /// The works its ties cite.
  ///
  /// - Complexity: O(1).
  public var sources: [Source] { storage.sources }

  /// The eras it declares, in their own order; they may overlap.
  ///
  /// - Complexity: O(1).
  public var eras: [Era] { storage.eras }

  /// The days on which absence of a tie means absence.
  ///
  /// As the data declare it; else from the first to the last finite day of dated ties and eras; nil where there is
  /// none. Open ends are cut at its end, so it never depends on today.
  ///
  /// - Complexity: O(1).
  public var observed: Spell? { storage.observed }

  /// Whether the data declare what was observed; else it reaches as far as their dates do, and the last of them is no
  /// word on the days after it.
  ///
  /// - Complexity: O(1).
  public var declaresObserved: Bool { storage.declaresObserved }

  /// The number of ties.
  ///
  /// - Complexity: O(1).
  public var tieCount: Int { storage.columns.count }

  /// The ids of its actors, in order: `actorIDs[3]` is that of `actors[3]`.
  ///
  /// - Complexity: O(1).
  public var actorIDs: DenseIDs<ActorID> {
    DenseIDs(count: actors.count) { ActorID(index: $0) }
  }

  /// The ids of its kinds, in order: `kindIDs[3]` is that of `kinds[3]`.
  ///
  /// - Complexity: O(1).
  public var kindIDs: DenseIDs<KindID> {
    DenseIDs(count: kinds.count) { KindID(UInt16($0)) }
  }

  /// The places of its ties, in order, by their number in the columns.
  ///
  /// - Complexity: O(1).
  public var tieIndices: DenseIDs<TieIndex> {
    DenseIDs(count: tieCount) { TieIndex(index: $0) }
  }

  /// The actor of that id, or nil.
  ///
  /// - Complexity: O(1).
  public func actor(_ id: String) -> ActorID? { storage.actorIDs[id] }

  /// Who an actor is.
  ///
  /// - Complexity: O(1).
  public func profile(_ actor: ActorID) -> ActorProfile { storage.actors[actor.index] }

  /// The kind of that id, or nil.
  ///
  /// - Complexity: O(1).
  public func kind(_ id: String) -> KindID? { storage.kindIDs[id] }

  /// What a kind is.
  ///
  /// - Complexity: O(1).
  public func kind(_ kind: KindID) -> TieKind { storage.kinds[kind.index] }

  /// The tie of that id, or nil.
  ///
  /// - Complexity: O(1).
  public func tie(_ id: String) -> TieIndex? { storage.tieIDs[id] }

  /// A tie with all that is said of it.
  ///
  /// - Complexity: O(*its citations*).
  public func tie(_ index: TieIndex) -> Tie {
    let columns = storage.columns
    let place = index.index
    let kindID = KindID(columns.kind[place])
    let kind = storage.kinds[kindID.index]
    let attributes = columns.attributes(place)
    let isDated = storage.ledger.isDated(place)
    let extent = columns.extent(place)
    var details = storage.ledger.details(place)
    if isDated, details.when == nil { details.when = extent.writtenDay }
    return Tie(
      index: index, id: storage.ledger.id(place), source: ActorID(columns.source[place]),
      target: ActorID(columns.target[place]), kind: kindID, isDirected: attributes.isDirected ?? kind.isDirected,
      sign: attributes.sign ?? kind.sign, ownSign: attributes.sign, status: attributes.status,
      isIntermittent: attributes.isIntermittent, isDated: isDated, extent: extent,
      strength: columns.strength(place),
      details: details, citations: storage.ledger.citations(place))
  }

  /// The source a citation names.
  ///
  /// - Complexity: O(1).
  public func source(_ citation: Citation) -> Source { storage.sources[citation.sourceIndex] }
}
