extension Drawing {
  /// The drawing with its texts marked as running from right to left where its language does.
  ///
  /// A sentence of a right-to-left language ends with its full stop at the left, whatever it begins with: a writer has to
  /// be told, as it takes the page to run from left to right.
  var inReadingDirection: Drawing {
    guard language.isRightToLeft else { return self }
    var drawing = self
    drawing.backdrop = backdrop.map { mark in
      guard case .text(var text) = mark else { return mark }
      text.string = Drawing.embedded(text.string)
      return .text(text)
    }
    for index in drawing.boxes.indices {
      drawing.boxes[index].lines = boxes[index].lines.map(Drawing.embedded)
      drawing.boxes[index].title = Drawing.embeddedLines(boxes[index].title)
    }
    for index in drawing.glyphs.indices {
      drawing.glyphs[index].lines = glyphs[index].lines.map(Drawing.embedded)
      drawing.glyphs[index].title = Drawing.embeddedLines(glyphs[index].title)
    }
    for index in drawing.lines.indices {
      drawing.lines[index].label?.text = Drawing.embedded(lines[index].label?.text ?? "")
      drawing.lines[index].title = Drawing.embeddedLines(lines[index].title)
    }
    return drawing
  }

  private static func embeddedLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { embedded(String($0)) }.joined(separator: "\n")
  }

  /// The text between U+202B and U+202C where a letter in it runs from right to left, or an arrow tells who is whose.
  private static func embedded(_ text: String) -> String {
    let isDirected = text.unicodeScalars.contains {
      (0x0590...0x08FF).contains($0.value) || "→←".unicodeScalars.contains($0)
    }
    return isDirected ? "\u{202B}\(text)\u{202C}" : text
  }
}
