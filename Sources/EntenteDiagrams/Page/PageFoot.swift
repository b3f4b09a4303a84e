/// The foot of a page: paragraphs of small text.
struct PageFoot {
  static let typeface = Typeface(size: 9)

  private let lines: [String]
  private let palette: Palette
  /// From the left end of a baseline to its right end, where text begins there.
  private let indent: Double?

  /// - Parameter width: the room for a line of text.
  init(_ paragraphs: [String], palette: Palette, width: Double, language: Language = .english) {
    indent = language.isRightToLeft ? width : nil
    self.palette = palette
    lines = paragraphs.filter { !$0.isEmpty }.flatMap { paragraph in
      PageFoot.typeface.lines(of: String(paragraph.prefix(4_000)), within: width, fillingLines: true)
    }.map { PageFoot.typeface.shortened($0, to: width) }
  }

  /// From its first baseline to below its last.
  var height: Double { Double(lines.count) * PageFoot.typeface.lineHeight + 8 }

  /// - Parameter corner: the left end of its first baseline.
  func marks(at corner: Point) -> [Drawing.Mark] {
    lines.enumerated().map { row, line in
      .text(
        .init(
          string: line, position: corner + Point(indent ?? 0, Double(row) * PageFoot.typeface.lineHeight),
          anchor: indent == nil ? .start : .end, typeface: PageFoot.typeface, color: palette.quietText))
    }
  }
}
