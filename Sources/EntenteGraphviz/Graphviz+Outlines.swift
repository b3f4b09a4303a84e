internal import Synchronization

extension Graphviz {
  /// One line of text to be turned into a shape.
  public struct TextRun: Hashable, Sendable {
    /// Which end of the text stands at the place it is given, by SVG's names.
    public enum Anchor: String, Sendable { case start, middle, end }

    /// What it says.
    public let text: String
    /// Families and weight as Pango reads them, such as `Helvetica,Arial,sans-serif bold`.
    public let fontName: String
    /// The end of the text that stands at 0.
    public let anchor: Anchor

    /// A text in a font.
    public init(_ text: String, fontName: String, anchor: Anchor = .start) {
      self.text = text
      self.fontName = fontName
      self.anchor = anchor
    }
  }

  /// The outlines of texts in this machine's fonts, right-to-left and shaped scripts included.
  ///
  /// As in SVG, a line runs from left to right unless its letters run the other way, whichever letter comes first.
  ///
  /// - Parameters:
  ///   - texts: what to outline; no text depends on another.
  ///   - onWarning: told of each text with a letter that no font has, whose code stands in its place, or that a font has
  ///     only as a picture in colours, which is left out.
  /// - Returns: path data of SVG for each text, in thousandths of the font's size, `y` downwards, the anchor on the
  ///   baseline at 0,0. Empty for a text of spaces.
  /// - Throws: ``GraphvizFault``, above all `missingPlugin` where Graphviz has no cairo.
  /// - Complexity: O(*letters*).
  public static func outlines(
    of texts: [TextRun], onWarning: (String) -> Void = { _ in }
  ) throws(GraphvizFault) -> [String] {
    let question = OutlineQuestion(texts)
    let drawn = turn.withLock { _ in drawWithoutLock(question.dot, format: OutlineQuestion.format) }
    guard let bytes = drawn.bytes else { throw GraphvizFault(of: drawn, format: OutlineQuestion.format) }
    for message in drawn.messages { onWarning(message.text) }
    let answer = OutlineAnswer(svg: bytes, emSize: question.emSize, count: texts.count)
    guard answer.isWhole else { throw .failed(message: "its cairo writes outlines in a form not known here") }
    for number in answer.lacking.sorted() {
      onWarning(
        """
        no font on this machine has outlines for all letters of '\(texts[number].text)', so some are not drawn; \
        install one that has them (apt-get install fonts-noto fonts-noto-cjk, or from fonts.google.com/noto)
        """)
    }
    return answer.paths
  }
}
