/// What a graph is called, and whom a picture of it credits.
public struct GraphHeader: Hashable, Sendable {
  /// What it is called.
  public var title: String
  /// The names of those who made it.
  public var contributors: [String]
  /// The licence's short name: `CC-BY-4.0`.
  public var licence: String
  /// The title in other languages, by a ``LanguageTag``'s text: `ru`, `fa`, `pt-br`.
  public var titles: [String: String]

  /// A header, of which everything may be left out.
  public init(
    title: String = "", contributors: [String] = [], licence: String = "", titles: [String: String] = [:]
  ) {
    self.title = title
    self.contributors = contributors
    self.licence = licence
    self.titles = titles
  }
}
