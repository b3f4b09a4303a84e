public import Entente

/// What a diagram shows and how.
public struct DiagramOptions: Hashable, Sendable {
  /// Which ties are drawn.
  public var ties: SnapshotOptions
  /// The colours.
  public var palette: Palette
  /// Which actors share a hull.
  public var groups = Grouping.automatic
  /// What drew the picture, for its source line: a name and a version.
  public var credit: String
  /// The language of all words that are not the data's; `ActorGraph.named(in:)` is for those that are.
  public var language: Language
  /// Show only what is around these actors and those of their lines; nobody for everything.
  public var around: Set<ActorID> = []
  /// How many ties may lie between them and those shown.
  public var steps = 1

  /// How wide the page has to be, in points; nil for as wide as its form wants to be.
  public var pageWidth: Double?

  /// Every tie that may hold and is not hypothetical, in the light palette and in English, unless told otherwise.
  public init(
    ties: SnapshotOptions = .init(), palette: Palette = .light, credit: String = "Entente",
    language: Language = .english
  ) {
    self.ties = ties
    self.palette = palette
    self.credit = credit
    self.language = language
  }

  /// What pictures say, in the language.
  var words: Words { Words(language: language) }
}
