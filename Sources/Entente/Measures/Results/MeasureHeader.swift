/// What must stand beside a number for anyone to check it.
public struct MeasureHeader: Hashable, Sendable {
  /// The measure's name in files and at the command line.
  public let measure: String
  /// Whose numbers they are.
  public let convention: Convention
  /// The signs of the ties that were read: `all`, `positive`, `negative`, `net`, or more than one joined by `+`.
  public let sign: String
  /// The other choices, each as `word=value`, with spaces between them.
  public let rule: String
  /// How many actors the graph had that was measured.
  public let actorCount: Int

  /// The same with one more choice told.
  package func adding(rule word: String) -> MeasureHeader {
    MeasureHeader(
      measure: measure, convention: convention, sign: sign, rule: "\(rule) \(word)", actorCount: actorCount)
  }
}
