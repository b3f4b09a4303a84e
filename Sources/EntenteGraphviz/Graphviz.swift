internal import CGraphvizShim
internal import Synchronization

/// Turns DOT text into pictures through libgraphviz in this process.
///
/// libgraphviz keeps its state in globals, so pictures are drawn one at a time, whatever the number of threads that ask.
/// A call blocks its thread while it waits and draws; drawing cannot be cancelled.
///
/// ``render(_:as:dotsPerInch:onWarning:)`` draws the DOT text as it stands: every node has its `pos`, every edge its curve (layout engine `nop2`). SVG is drawn
/// without the machine's fonts, so that it is the same bytes wherever the same Graphviz runs; PNG and PDF need Graphviz's
/// cairo plugin and take the fonts they find.
///
/// An attribute that would have a file read (`image`, `imagepath`, `shapefile`, `fontpath`, `stylesheet`) is refused. An
/// `<IMG>` inside an HTML-like label is not, and Graphviz 2.42 ends the process on a `T` before any `F` in `_background`:
/// draw only DOT text that you wrote. While it draws, Graphviz sets the number format of the whole process to the C locale's.
public enum Graphviz {
  /// The form of a picture.
  public enum Format: String, CaseIterable, Sendable {
    case svg, png, pdf
  }

  /// Holds back all callers but one; libgraphviz stands no two threads, even with a context each.
  static let turn = Mutex(())

  /// Draws one picture.
  ///
  /// - Parameters:
  ///   - dot: one graph as DOT text in UTF-8, with a position for every node.
  ///   - format: the form of the picture.
  ///   - dotsPerInch: how fine a PNG is drawn: 72 makes a point a pixel, none is 96. SVG and PDF have no dots.
  ///   - onWarning: told of each warning after the picture is drawn. None is printed.
  /// - Returns: the picture's bytes: the same for the same text, Graphviz and (PNG, PDF) fonts.
  /// - Throws: ``GraphvizFault``. The next call is not affected.
  /// - Complexity: about linear in the length of the text: some 0.02 ms a node or edge for SVG.
  public static func render(
    _ dot: String, as format: Format, dotsPerInch: Int? = nil, onWarning: (String) -> Void = { _ in }
  ) throws(GraphvizFault) -> [UInt8] {
    try refuseNUL(in: dot)
    let resolution = format == .png ? dotsPerInch ?? 0 : 0
    let drawn = turn.withLock { _ in drawWithoutLock(dot, format: format.rawValue, dotsPerInch: resolution) }
    guard var bytes = drawn.bytes else { throw GraphvizFault(of: drawn, format: format.rawValue) }
    for message in drawn.messages { onWarning(message.text) }
    if format == .pdf { fixCreationDate(inPDF: &bytes) }
    return bytes
  }

  /// The version of the libgraphviz that is loaded, such as `2.43.0`.
  public static var version: String {
    turn.withLock { _ in unsafe String(cString: entente_graphviz_version()) }
  }

  /// Call it while holding `turn`.
  static func drawWithoutLock(_ dot: String, format: String, dotsPerInch: Int = 0) -> Drawn {
    unsafe Drawn(taking: entente_picture_draw(dot, format, Int32(clamping: dotsPerInch)))
  }

  /// C would take a NUL for the end of the text.
  static func refuseNUL(in dot: String) throws(GraphvizFault) {
    guard let nul = dot.utf8.firstIndex(of: 0) else { return }
    let line = dot.utf8[..<nul].reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    throw .unparsable(line: line, message: "a NUL byte")
  }
}
