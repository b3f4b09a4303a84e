/// How the lines of a plot are told apart: by hue on screens, by markers and names in grey.
enum PlotColors {
  /// Dark enough to be read as text, and apart with each of the common colour vision deficiencies.
  static let hues = [
    "#0e47f2", "#9f6704", "#038459", "#b735b2", "#941a1c", "#2e3438", "#550ea5", "#4b0a5e",
  ]
  /// Lines without a colour of their own.
  static let others = "#b4bcc6"
  /// Every other band.
  static let band = "#f2f4f7"
  /// The strip with a band's name.
  static let strip = "#e4e8ee"
  static let secondStrip = "#d6dce4"

  /// The marker of the line with a number; some are hollow.
  static func marker(_ number: Int) -> (shape: Drawing.Glyph.Shape, isHollow: Bool) {
    let shapes: [Drawing.Glyph.Shape] = [.circle, .square, .triangle, .diamond, .invertedTriangle]
    return (shapes[number % shapes.count], number / shapes.count % 2 == 1)
  }
}
