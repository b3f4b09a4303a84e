internal import Entente

/// How a stretch of a tie's bar looks.
///
/// The hue is the family's. Filled is amity, hollow is enmity; a thin bar is neither, or of a sign nobody told. What may
/// hold and does not surely is pale; a broken border says that it came and went.
struct BarLook: Hashable, Sendable {
  let fill: String
  let border: Stroke
  /// What is written on it.
  let textColor: String
  let isThin: Bool

  /// - Parameter color: the kind's own, unless told otherwise.
  init(_ look: TieLook, isSure: Bool, isIntermittent: Bool, palette: Palette, color: String? = nil) {
    let color = color ?? look.color
    isThin = look.sign == .unsigned || look.sign == .unknown
    let isHollow = look.sign == .negative || look.sign == .unknown
    let pale = ScreenColor.mix(color, with: palette.ground, share: isHollow ? 0.55 : 0.3)
    if isHollow {
      fill = palette.ground
      border = Stroke(
        color: isSure || isIntermittent ? color : pale, width: isSure ? 1.3 : 1,
        pattern: isIntermittent ? .dashed : .solid)
      textColor = palette.text
    } else {
      fill = isSure ? color : pale
      border =
        isIntermittent
        ? Stroke(color: color, width: 1, pattern: .dashed) : Stroke(color: isSure ? color : pale, width: 0)
      textColor = isSure ? ScreenColor.clearer(of: palette.ground, and: palette.text, on: color) : palette.text
    }
  }
}
