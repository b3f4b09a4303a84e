extension ActorGraph {
  /// Gathers actors, kinds, sources, eras and ties, and makes a graph of them.
  ///
  /// Each method checks what it is given and leaves the builder as it was when it throws. The built-in kinds are
  /// there from the start unless other kinds are given.
  public struct Builder: Sendable {
    /// What the graph will be called and whom to credit.
    public var header: GraphHeader
    /// The days on which absence means absence, where they are known.
    public var observed: Spell?
    /// The actors so far, in the order in which they were added.
    public private(set) var actors: [ActorProfile] = []
    /// The kinds so far.
    public private(set) var kinds: [TieKind] = []
    /// The sources so far.
    public private(set) var sources: [Source] = []
    /// The eras so far.
    public private(set) var eras: [Era] = []
    private var actorIDs = NamedActors()
    private var existences: [Spell] = []
    private var kindIDs: [String: KindID] = [:]
    private var sourceIDs: [String: Int] = [:]
    private var eraIDs: Set<String> = []
    private var tieIDs: [String: TieIndex] = [:]
    private var columns = TieColumns()
    private var ledger = TieLedger()
    private var citations: [(tie: UInt32, citation: Citation)] = []

    /// A builder that knows some kinds and nothing else.
    ///
    /// - Parameter kinds: in place of the built-in ones; of two with one id the first counts.
    public init(title: String = "", observed: Spell? = nil, kinds: [TieKind] = TieKind.builtIn) {
      header = GraphHeader(title: title)
      self.observed = observed
      for kind in kinds where kindIDs[kind.id] == nil && self.kinds.count <= Int(UInt16.max) {
        kindIDs[kind.id] = KindID(UInt16(self.kinds.count))
        self.kinds.append(kind)
      }
    }

    /// The number of ties so far.
    ///
    /// - Complexity: O(1).
    public var tieCount: Int { columns.count }

    /// The actor of that id, or nil.
    ///
    /// - Complexity: O(1).
    public func actor(_ id: String) -> ActorID? { actorIDs[id] }

    /// The kind of that id, or nil.
    ///
    /// - Complexity: O(1).
    public func kind(_ id: String) -> KindID? { kindIDs[id] }

    /// The tie of that id, or nil.
    ///
    /// - Complexity: O(1).
    public func tie(_ id: String) -> TieIndex? { tieIDs[id] }

    /// Whether there is a source of that id.
    ///
    /// - Complexity: O(1).
    public func hasSource(_ id: String) -> Bool { sourceIDs[id] != nil }

    /// Adds an actor.
    ///
    /// Predecessors may come later; `build()` looks them up.
    ///
    /// - Throws: `ModelFault.emptyID`, `.duplicateActor`, `.undatable`.
    @discardableResult
    public mutating func addActor(_ actor: ActorProfile) throws(ModelFault) -> ActorID {
      guard !actor.id.isEmpty else { throw .emptyID }
      let id = ActorID(index: actors.count)
      if let lifetime = actor.lifetime, lifetime.extent == nil, actorIDs[actor.id] == nil {
        throw .undatable(date: lifetime.text)
      }
      guard actorIDs.insert(id, id: actor.id) else { throw .duplicateActor(id: actor.id) }
      actors.append(actor)
      existences.append(actor.existence)
      return id
    }

    /// Makes room for actors that are coming.
    package mutating func reserveActors(_ count: Int) {
      actors.reserveCapacity(count)
      existences.reserveCapacity(count)
      actorIDs.reserveCapacity(count)
    }

    /// Declares a kind of tie.
    ///
    /// - Throws: `ModelFault.emptyID`, `.duplicateKind`, `.tooManyKinds` (beyond 65,536).
    @discardableResult
    public mutating func addKind(_ kind: TieKind) throws(ModelFault) -> KindID {
      guard !kind.id.isEmpty else { throw .emptyID }
      guard kindIDs[kind.id] == nil else { throw .duplicateKind(id: kind.id) }
      guard kinds.count <= Int(UInt16.max) else { throw .tooManyKinds(limit: Int(UInt16.max) + 1) }
      let id = KindID(UInt16(kinds.count))
      kindIDs[kind.id] = id
      kinds.append(kind)
      return id
    }

    /// Adds a work that ties may cite.
    ///
    /// - Throws: `ModelFault.emptyID`, `.duplicateSource`.
    public mutating func addSource(_ source: Source) throws(ModelFault) {
      guard !source.id.isEmpty else { throw .emptyID }
      guard sourceIDs[source.id] == nil else { throw .duplicateSource(id: source.id) }
      sourceIDs[source.id] = sources.count
      sources.append(source)
    }

    /// Adds an era.
    ///
    /// - Throws: `ModelFault.duplicateEra`.
    public mutating func addEra(_ era: Era) throws(ModelFault) {
      guard eraIDs.insert(era.id).inserted else { throw .duplicateEra(id: era.id) }
      eras.append(era)
    }

    /// Adds a tie of a kind known by its id.
    ///
    /// - Throws: `ModelFault.unknownKind`, and what the other `addTie` throws.
    @discardableResult
    public mutating func addTie(
      _ kind: String, from source: ActorID, to target: ActorID, id: String = "", sign: Sign? = nil,
      status: TieStatus = .asserted, isDirected: Bool? = nil, isIntermittent: Bool = false,
      days: Extent? = nil, strength: Strength? = nil, details: TieDetails = .init()
    ) throws(ModelFault) -> TieIndex {
      guard let kindID = kindIDs[kind] else { throw .unknownKind(id: kind) }
      return try addTie(
        kindID, from: source, to: target, id: id, sign: sign, status: status, isDirected: isDirected,
        isIntermittent: isIntermittent, days: days, strength: strength, details: details)
    }

    /// Adds a tie.
    ///
    /// Days beyond its actors' lifetimes are cut off; a tie that lies wholly outside them is refused.
    ///
    /// - Parameters:
    ///   - id: unique among ties, or empty.
    ///   - sign: where it is not its kind's.
    ///   - isDirected: where it is not as its kind's.
    ///   - days: the days it holds, where they are known as days rather than as a text: events need no more.
    ///   - details: its date as a text, which goes before `days`, and its words. Without either it holds always.
    /// - Precondition: actors and kind are this builder's.
    /// - Throws: `ModelFault.duplicateTie`, `.undatable`, `.outsideLifetime`, `.neverAlive`.
    /// - Complexity: O(1) amortised.
    @discardableResult
    public mutating func addTie(
      _ kind: KindID, from source: ActorID, to target: ActorID, id: String = "", sign: Sign? = nil,
      status: TieStatus = .asserted, isDirected: Bool? = nil, isIntermittent: Bool = false,
      days: Extent? = nil, strength: Strength? = nil, details: TieDetails = .init()
    ) throws(ModelFault) -> TieIndex {
      precondition(kind.index < kinds.count, "a kind of another graph")
      guard id.isEmpty || tieIDs[id] == nil else { throw .duplicateTie(id: id) }
      var extent = days ?? Extent(.always)
      if let when = details.when {
        guard let dated = when.extent else { throw .undatable(date: when.text) }
        extent = dated
      }
      extent = try fitted(extent, source, target)
      let index = TieIndex(index: columns.count)
      ledger.append(
        id: id, details: details.besidesDay(extent), isDated: days != nil || details.when != nil, after: columns.count)
      columns.append(
        source: source.rawValue, target: target.rawValue, kind: kind.rawValue, extent: extent, strength: strength,
        attributes: TieAttributes(
          sign: sign, status: status, isDirected: isDirected, isIntermittent: isIntermittent))
      if !id.isEmpty { tieIDs[id] = index }
      return index
    }

    /// Makes room for events that are coming.
    package mutating func reserve(_ count: Int) { columns.reserve(count) }

    /// Adds ties of which nothing is said in words, as there are millions in a table of events.
    ///
    /// - Parameters:
    ///   - places: of those that are added.
    ///   - areDated: whether each has a day; else each holds always.
    /// - Precondition: actors and kinds are this builder's, and no actor has a lifetime.
    /// - Complexity: O(*events*).
    package mutating func add(_ events: NewEvents, _ places: Range<Int>, areDated: Bool) {
      if areDated {
        ledger.appendNothing(places.count)
        columns.append(events, places)
        return
      }
      for place in places {
        ledger.appendNothing(isDated: false, after: columns.count)
        let strength = events.strengths[place]
        columns.append(
          source: events.sources[place], target: events.targets[place], kind: events.kinds[place],
          extent: Extent(.always), strength: strength.isNaN ? nil : Strength(strength),
          attributes: events.attributes[place])
      }
    }

    /// Takes the sign of each tie's strength for the tie's own, and leaves the strength without it.
    ///
    /// - Complexity: O(*ties*).
    package mutating func takeSignsFromStrengths() { columns.takeSignsFromStrengths() }

    /// Gives each tie that has no strength its kind's.
    ///
    /// - Parameter strength: of a kind, by its place among `kinds`; NaN where it has none.
    /// - Complexity: O(*ties*).
    package mutating func fillStrengths(_ strength: (Int) -> Double) {
      columns.fillStrengths(from: kinds.indices.map(strength))
    }

    /// Has a tie cite a source.
    ///
    /// - Precondition: the tie is one of this builder's.
    /// - Throws: `ModelFault.unknownSource`.
    public mutating func cite(
      _ source: String, for tie: TieIndex, locator: String = "", note: String = ""
    ) throws(ModelFault) {
      guard let index = sourceIDs[source] else { throw .unknownSource(id: source) }
      precondition(tie.index < columns.count, "a tie of another graph")
      citations.append((tie.rawValue, Citation(sourceIndex: index, locator: locator, note: note)))
    }

    /// How a tie's days would lie in its actors' lifetimes.
    ///
    /// - Complexity: O(1).
    package func lifetimeFit(_ extent: Extent, _ source: ActorID, _ target: ActorID) -> LifetimeFit {
      LifetimeFit(extent, source: source, existences[source.index], target: target, existences[target.index])
    }

    private func fitted(_ extent: Extent, _ source: ActorID, _ target: ActorID) throws(ModelFault) -> Extent {
      switch lifetimeFit(extent, source, target) {
      case .within: return extent
      case .clipped(let rest, _), .shortened(let rest, _): return rest
      case .outside(let actor):
        let profile = actors[actor.index]
        throw .outsideLifetime(actor: profile.id, lifetime: profile.lifetime?.text ?? "")
      case .neverAlive: throw .neverAlive(actor: actors[source.index].id, with: actors[target.index].id)
      }
    }

    /// Makes the graph.
    ///
    /// - Throws: `ModelFault.unknownPredecessor`, `.successionCycle`.
    /// - Complexity: O(*actors* + *ties* + *citations*).
    public func build() throws(ModelFault) -> ActorGraph {
      var ledger = ledger
      ledger.file(citations, tieCount: columns.count)
      let found = observed == nil ? ActorGraph.datedSpell(columns: columns, ledger: ledger, eras: eras) : nil
      return try graph(of: columns, ledger, tieIDs, datedSpell: found)
    }

    /// Makes the graph of ties that stand in columns already; those added before are left out.
    ///
    /// - Parameter datedSpell: from the first to the last day of the data, which are not looked at.
    package func build(
      _ columns: TieColumns, _ ledger: TieLedger, datedSpell: Spell?
    ) throws(ModelFault) -> ActorGraph {
      var tieIDs: [String: TieIndex] = [:]
      for (place, id) in ledger.ids.enumerated() where !id.isEmpty {
        if tieIDs.updateValue(TieIndex(index: place), forKey: id) != nil { throw .duplicateTie(id: id) }
      }
      return try graph(of: columns, ledger, tieIDs, datedSpell: datedSpell)
    }

    private func graph(
      of columns: TieColumns, _ ledger: TieLedger, _ tieIDs: [String: TieIndex], datedSpell: Spell?
    ) throws(ModelFault) -> ActorGraph {
      ActorGraph(
        storage: Storage(
          header: header, actors: actors, lineages: try ActorGraph.lineages(of: actors, ids: actorIDs), kinds: kinds,
          sources: sources, eras: eras, observed: observed ?? datedSpell,
          declaresObserved: observed != nil, columns: columns, ledger: ledger, actorIDs: actorIDs, kindIDs: kindIDs,
          tieIDs: tieIDs))
    }
  }
}
