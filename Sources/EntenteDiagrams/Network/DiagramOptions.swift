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

  /// How the map of all periods comes about.
  public var layout: MapLayout
  /// How far a period's picture keeps to that map, from 0 to 1.
  ///
  /// At 1 every actor stands where it stands in all pictures, at 0 each period is laid out by itself; between them, an
  /// actor moves only where its picture gains by it. Only the stress layout moves actors.
  public var stability: Double
  /// Places that actors have from an earlier map, in points, by lineage (the first actor of its line).
  ///
  /// They are kept, and everybody else is put among them.
  public var places: [ActorID: Point]

  /// The stability at which pictures read about as well as if each were laid out by itself, and hardly anything moves.
  public static let usualStability = 0.9

  /// Every tie that may hold and is not hypothetical, in the light palette and in English, on a steady map by stress,
  /// unless told otherwise.
  public init(
    ties: SnapshotOptions = .init(), palette: Palette = .light, credit: String = "Entente",
    language: Language = .english, layout: MapLayout = .stress,
    stability: Double = DiagramOptions.usualStability, places: [ActorID: Point] = [:]
  ) {
    self.ties = ties
    self.palette = palette
    self.credit = credit
    self.language = language
    self.layout = layout
    self.stability = stability
    self.places = places
  }

  /// What pictures say, in the language.
  var words: Words { Words(language: language) }
}
