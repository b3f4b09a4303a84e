/// How the lines of a plot are told apart: by hue on screens, by markers and names in grey.
struct PlotColors: Hashable, Sendable {
  /// Readable as text, and apart with each of the common colour vision deficiencies; as many in every theme.
  let hues: [String]
  /// Lines without a colour of their own.
  let others: String
  /// Every other band.
  let band: String
  /// The strip with a band's name.
  let strip: String
  let secondStrip: String

  static let light = PlotColors(
    hues: ["#105eff", "#996108", "#2a765a", "#62017b", "#900b23", "#0d0e11", "#7b6189", "#0105db"],
    others: "#b4bcc6", band: "#f2f4f7", strip: "#e4e8ee", secondStrip: "#d6dce4")

  static let dark = PlotColors(
    hues: ["#6a8efa", "#f4b111", "#a8e8a1", "#eabdf8", "#ee6661", "#e5e8e6", "#b277a9", "#3fc1a3"],
    others: "#4d5863", band: "#161c23", strip: "#232c36", secondStrip: "#2d3843")

  static let print = PlotColors(
    hues: ["#000000", "#4d4d4d", "#1c1c1c", "#606060", "#333333", "#666666", "#0e0e0e", "#414141"],
    others: "#b9b9b9", band: "#f4f4f4", strip: "#e8e8e8", secondStrip: "#dadada")

  /// The colour of the line with a number, or of one without.
  func color(_ number: Int?) -> String { number.map { hues[$0 % hues.count] } ?? others }

  /// The marker of the line with a number; some are hollow.
  static func marker(_ number: Int) -> (shape: Drawing.Glyph.Shape, isHollow: Bool) {
    let shapes: [Drawing.Glyph.Shape] = [.circle, .square, .triangle, .diamond, .invertedTriangle]
    return (shapes[number % shapes.count], number / shapes.count % 2 == 1)
  }
}
