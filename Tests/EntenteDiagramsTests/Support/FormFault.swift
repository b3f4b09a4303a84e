@testable import EntenteDiagrams

extension Drawing {
  /// Shapes over shapes and words over shapes, in pictures made of glyphs.
  ///
  /// What lies in the backdrop lies behind every shape, so no word of it may be where one is.
  func formFaults() -> Set<String> {
    var faults = Set(plotFaults().map(\.description))
    let shapes = glyphs.filter { $0.shape != .none }
    for (number, glyph) in shapes.enumerated() {
      for other in shapes.dropFirst(number + 1) where glyph.frame.grown(by: -0.05).overlaps(other.frame) {
        faults.insert("\(glyph.id) over \(other.id)")
      }
      for text in plotTexts where glyph.frame.grown(by: -0.3).overlaps(text.bounds) {
        faults.insert("\(glyph.id) over \(text.string)")
      }
      let width = glyph.lines.map { glyph.typeface.width(of: $0) }.max() ?? 0
      if width > glyph.frame.width { faults.insert("\(glyph.id) is narrower than \(glyph.lines)") }
    }
    return faults
  }
}
