/// What can be asked of a snapshot: one value in an open set.
///
/// A measure of your own is a value like those that come with Entente, and works wherever they do:
///
/// ```swift
/// let reach = Measure("reach", title: "Neighbours", of: .actors) { input throws(MeasureError) in
///   .actors(input.withArcs { offsets, _, _ in (0..<input.actorCount).map { Double(offsets[$0 + 1] - offsets[$0]) } })
/// }
/// let ranking = try await snapshot.ranking(by: reach)
/// ```
public struct Measure: Sendable {
  /// What has a number.
  public enum Subject: Hashable, Sendable {
    /// Each actor.
    case actors
    /// Each tied pair of actors.
    case dyads
    /// The graph as a whole.
    case graph
  }

  /// The name in files and at the command line: lower-case letters, digits and hyphens.
  public let name: String
  /// What people call it.
  public let title: String
  /// What has a number.
  public let subject: Subject
  /// Which choices matter to it, and what they are where nobody makes them.
  public let traits: MeasureTraits

  let compute: @Sendable (MeasureInput) async throws(MeasureError) -> MeasureValues

  /// A measure that computes its values by a closure.
  ///
  /// - Parameter compute: gives numbers for the actors, the pairs or the whole, as `subject` says.
  public init(
    _ name: String, title: String, of subject: Subject, traits: MeasureTraits = .init(),
    compute: @escaping @Sendable (MeasureInput) async throws(MeasureError) -> MeasureValues
  ) {
    self.name = name
    self.title = title
    self.subject = subject
    self.traits = traits
    self.compute = compute
  }
}
