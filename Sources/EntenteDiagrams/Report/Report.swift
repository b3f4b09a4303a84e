public import Entente

/// One page that holds the pictures of all periods, what they were drawn from, and the means to explore them offline.
///
/// The page asks for nothing from outside and its content security policy forbids it to. The pictures in it are the
/// files that were handed in, byte for byte, as inert text until the reader turns to them.
///
/// ```swift
/// let report = Report(graph, pictures: pictures, options: options)
/// let page = report.html(digest: SHA256.digest)
/// ```
public struct Report: Sendable {
  /// The picture of a period, and numbers that stand beside it.
  public struct Picture: Sendable {
    /// The period it shows.
    public let period: Period
    /// What was drawn.
    public let drawing: Drawing
    /// The SVG file of the drawing.
    public let svg: [UInt8]
    /// Measures of the period's actors; one that is undefined in the period is left out.
    public let scores: [Scores]

    /// A picture with its numbers.
    public init(period: Period, drawing: Drawing, svg: [UInt8], scores: [Scores] = []) {
      self.period = period
      self.drawing = drawing
      self.svg = svg
      self.scores = scores
    }
  }

  let graph: ActorGraph
  let pictures: [Picture]
  let measures: [Measure]
  let options: DiagramOptions
  let names: NameLanguage

  /// A page about a graph.
  ///
  /// - Parameters:
  ///   - pictures: one for each period, in the order in which a reader should meet them.
  ///   - measures: those whose scores the pictures bring, in the order in which they are told.
  ///   - options: what the pictures were drawn with.
  ///   - language: the one that the graph was asked for its names in, by `ActorGraph.named(in:)`; nil where it was not.
  public init(
    _ graph: ActorGraph, pictures: [Picture], measures: [Measure] = [], options: DiagramOptions = .init(),
    namedIn language: LanguageTag? = nil
  ) {
    self.graph = graph
    self.pictures = pictures
    self.measures = measures
    self.options = options
    names = NameLanguage(asked: language)
  }

  /// The page, in UTF-8; the same bytes for the same report.
  ///
  /// - Parameter digest: the SHA-256 digest of bytes, by which the page's policy allows its own script and no other.
  /// - Complexity: O(*bytes of the pictures* + *ties* · *periods*).
  public func html(digest: ([UInt8]) -> [UInt8]) -> [UInt8] {
    let header = graph.header
    let page = ReportPage(
      title: title, titleLanguage: names.language(of: header.title, among: header.titles),
      data: ReportData(self).json.bytes)
    return page.html(digest: digest)
  }

  /// What a content security policy calls a script or a style that stands in a page: `sha256-…`.
  ///
  /// - Parameter digest: the SHA-256 digest of bytes.
  public static func policySource(of text: [UInt8], digest: ([UInt8]) -> [UInt8]) -> String {
    "sha256-\(Base64.text(digest(text)))"
  }

  private var title: String { graph.header.title.isEmpty ? "Ties between actors" : graph.header.title }
}
