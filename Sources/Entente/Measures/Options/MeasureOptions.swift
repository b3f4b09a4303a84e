/// The choices a measure is computed with.
///
/// What is left out is what the convention's program does by itself.
///
/// ```swift
/// var options = MeasureOptions()
/// options.convention = .igraph
/// options.distance = .inverse
/// let scores = try await snapshot.betweenness(options)
/// ```
public struct MeasureOptions: Hashable, Sendable {
  /// Whose numbers to give.
  public var convention = Convention.networkx
  /// Raw or divided; nil for what the convention's program does by itself.
  public var normalization: Normalization?
  /// Which signs to read; nil for positive ties where the graph's ties are signed, else all.
  ///
  /// Degree and strength read all by themselves.
  public var sign: SignReading?
  /// Which side of directed ties counts; nil for what the convention's program does by itself.
  public var direction: Direction?
  /// What an arc weighs in measures of strength; nil for what the convention's program does by itself.
  public var weight: WeightRule?
  /// How long an arc is in measures of paths; nil to count hops.
  public var distance: DistanceRule?
  /// How parallel ties become one arc.
  public var fold = FoldRule.sum
  /// Whether ties have a direction and a sign; nil to look at the snapshot's graph for it.
  ///
  /// Who measures many snapshots of one graph looks once.
  public var form: RunForm?

  /// Each choice as networkx 3.6 makes it by itself.
  public init() {}

  /// The choices of a convention's program.
  public init(_ convention: Convention) { self.convention = convention }
}
