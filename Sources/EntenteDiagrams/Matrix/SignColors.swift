/// The colours of cells: a fill and what is written on it, readable on each other.
struct SignColors: Hashable, Sendable {
  let fill: String
  let border: Stroke
  let text: String

  /// - Parameter isSure: others are pale with a broken border.
  init(_ sign: CellSign, isSure: Bool, palette: Palette) {
    let hue = SignColors.hue(of: sign, palette)
    let isQuiet = sign == .neither || sign == .untold
    if isSure {
      fill = isQuiet ? palette.ground : hue
      border = Stroke(color: hue, width: isQuiet ? 0.9 : 0)
      text = isQuiet ? palette.text : palette.ground
    } else {
      fill = isQuiet ? palette.ground : ScreenColor.mix(hue, with: palette.ground, share: 0.18)
      border = Stroke(color: hue, width: 0.9, pattern: .dashed)
      text = palette.text
    }
  }

  private static func hue(of sign: CellSign, _ palette: Palette) -> String {
    switch sign {
    case .amity: palette.amity
    case .enmity: palette.enmity
    case .both: palette.text
    case .neither, .untold: palette.quietText
    }
  }
}
