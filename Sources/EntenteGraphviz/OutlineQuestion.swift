/// The picture whose glyphs are the outlines of some texts.
///
/// Cairo's SVG draws each glyph as a path but forgets what text it belongs to. So a mark stands before each text: a letter
/// in a colour of its own, at the same place as the text, which also tells where that place is (how far a baseline lies
/// below the point given is the renderer's affair).
struct OutlineQuestion {
  static let format = "svg:cairo"
  /// The colour of the marks.
  static let markColor = "#ff0000"

  /// The size of the text in points.
  ///
  /// Pango sets glyphs on whole pixels, so the larger the better; but its lines may not be longer than 2³¹/1024 pixels.
  let emSize: Double
  let dot: String

  init(_ texts: [Graphviz.TextRun]) {
    let longest = texts.reduce(1) { max($0, $1.text.unicodeScalars.count) }
    emSize = Double(min(1000, max(1, 500_000 / longest)))
    let (width, height) = (8_000_000, 4_000)
    func text(_ text: String, _ anchor: Graphviz.TextRun.Anchor) -> String {
      OutlineQuestion.word("T \(width / 2) \(height / 2) \(anchor.justification) 1", text)
    }
    var operations: [String] = []
    var fontName: String?
    for run in texts {
      if run.fontName != fontName {
        operations.append(OutlineQuestion.word("F \(emSize)", OutlineQuestion.writable(run.fontName)))
        fontName = run.fontName
      }
      operations += [
        OutlineQuestion.word("c", OutlineQuestion.markColor), text("x", .start), OutlineQuestion.word("c", "#000000"),
      ]
      // U+200E makes the line run from left to right, as in SVG; Pango would ask the first letter.
      operations.append(text("\u{200E}" + OutlineQuestion.writable(run.text), run.anchor))
    }
    dot = """
      digraph {
      graph [layout=nop2, notranslate=true, pad=0, margin=0, bgcolor=transparent, charset="UTF-8",
        viewport="\(width),\(height),1,\(width / 2),\(height / 2)",
        _background="\(operations.joined(separator: " ").replacing("\"", with: "\\\""))"];
      }
      """
  }

  /// An operation of xdot with a text, which it wants counted in bytes.
  private static func word(_ operation: String, _ text: String) -> String { "\(operation) \(text.utf8.count) -\(text)" }

  /// The text on one line, without what XML forbids.
  ///
  /// DOT has no way to write a backslash beside a quote or at the end, so
  /// a space without width stands behind each. Graphviz has no layout for a text of no width, and Pango complains: a text
  /// without a letter is a space.
  private static func writable(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy({ $0.isBlank }) { return " " }
    return text.unicodeScalars.reduce(into: "") { writable, scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: writable += " "
      // U+FFFC stands for what is not text; fonts draw it without width.
      case ..<0x20, 0x7F, 0xFFFC, 0xFFFE, 0xFFFF: writable += "\u{FFFD}"
      case 0x5C: writable += "\\\u{200B}"
      default: writable.unicodeScalars.append(scalar)
      }
    }
  }
}

extension Graphviz.TextRun.Anchor {
  /// What xdot writes for it.
  fileprivate var justification: Int {
    switch self {
    case .start: -1
    case .middle: 0
    case .end: 1
    }
  }
}

extension Unicode.Scalar {
  /// Whether it draws nothing where it stands alone.
  fileprivate var isBlank: Bool {
    properties.isWhitespace || properties.isDefaultIgnorableCodePoint || properties.generalCategory == .nonspacingMark
  }
}
