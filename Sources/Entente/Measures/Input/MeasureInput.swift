/// A snapshot made ready for one measure: its ties of the signs that are read, with every choice made.
///
/// Actors are numbered by their place in `snapshot.actors`.
public struct MeasureInput: Sendable {
  /// The snapshot; of a measure that walks along ties, it has only ties of the signs that are read, and their actors.
  public let snapshot: Snapshot
  /// Whose numbers are wanted.
  public let convention: Convention
  /// Whether ties have a direction.
  public let isDirected: Bool
  /// Which signs are read.
  public let sign: SignReading
  /// Which side of directed ties counts; `both` where ties have no direction.
  public let direction: Direction
  /// What arcs weigh in measures of strength.
  public internal(set) var weight: WeightRule
  /// How long arcs are in measures of paths; nil for hops.
  public internal(set) var distance: DistanceRule?
  /// How parallel ties become one arc.
  public let fold: FoldRule
  /// Whether values are divided by the most they could be.
  public let normalization: Normalization

  /// The number of actors.
  ///
  /// - Complexity: O(1).
  public var actorCount: Int { snapshot.actors.count }

  init(_ snapshot: Snapshot, _ traits: MeasureTraits, _ options: MeasureOptions) throws(MeasureError) {
    let form = options.form ?? RunForm(of: snapshot.graph, snapshot.options)
    let sign = try Self.sign(of: snapshot, traits, options, form)
    self.init(traits.countsTies ? snapshot : snapshot.reading(sign), sign, form, traits, options)
  }

  /// Which signs a measure reads.
  static func sign(
    of snapshot: Snapshot, _ traits: MeasureTraits, _ options: MeasureOptions, _ form: RunForm
  ) throws(MeasureError) -> SignReading {
    let isChosen = snapshot.options.signs != nil
    let sign =
      traits.sign ?? options.sign ?? (traits.countsTies || isChosen || !form.isSigned ? .all : .positive)
    if sign == .net, !traits.countsTies {
      throw MeasureError(.notOffered, "what walks along ties has no net value; read positive or negative ties")
    }
    return sign
  }

  /// - Parameter part: of a measure that walks along ties, only those of the signs that are read.
  init(
    _ part: Snapshot, _ sign: SignReading, _ form: RunForm, _ traits: MeasureTraits, _ options: MeasureOptions
  ) {
    snapshot = part
    self.sign = sign
    convention = options.convention
    isDirected = form.isDirected
    let side = traits.fixedDirection ?? options.direction ?? traits.direction?(convention) ?? .both
    direction = form.isDirected ? side : .both
    weight = options.weight ?? traits.weight?(convention) ?? .unweighted
    distance = options.distance == .unit ? nil : options.distance
    fold = options.fold
    normalization = options.normalization ?? traits.normalization?(convention) ?? .raw
  }
}

extension Snapshot {
  /// The same spell with only the ties of some signs, and their actors.
  ///
  /// - Complexity: O(*ties* + *actors*).
  func reading(_ sign: SignReading) -> Snapshot {
    if sign == .all { return self }
    return keeping(sign.read(ties, in: graph))
  }
}
