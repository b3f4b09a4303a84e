public import Entente

/// The colours of a picture: one hue for each family of kinds, which can be read as text on the ground and on hulls.
public struct Palette: Hashable, Sendable {
  /// The paper, `#rrggbb` like all colours here.
  public var ground: String
  /// Names and headings.
  public var text: String
  /// For dates, captions and what is less than the matter itself.
  public var quietText: String
  /// What fills boxes.
  public var boxFill: String
  /// The border of boxes.
  public var boxBorder: String
  /// The rule above the legend.
  public var rule: String
  /// The cells of friends, dark enough for a sign in the colour of the ground.
  public var amity: String
  /// The cells of foes.
  public var enmity: String
  /// The hulls of groups, one after the other; where there are more groups, from the first again.
  public var tints: [GroupTint]
  /// Whether it has no hues, so that a kind's own colour becomes the grey of its lightness.
  public var isGray = false
  var hues: [KindFamily: String]
  var plot: PlotColors

  /// Contrast that small text needs (Web Content Accessibility Guidelines 2.2, criterion 1.4.3).
  static let leastTextContrast = 4.5

  /// The colour of a kind's lines: its own where the data give one, else its family's.
  public func color(of kind: TieKind) -> String {
    guard let own = ScreenColor(kind.color) else { return hues[kind.family] ?? text }
    return isGray ? own.gray.text : kind.color
  }

  /// The colour of words on a kind's lines: that of the lines, or that of text where theirs could not be read on the
  /// ground and on every hull.
  public func labelColor(of kind: TieKind) -> String {
    let color = color(of: kind)
    return isReadable(color) ? color : text
  }

  /// Both colours of a kind.
  func ink(of kind: TieKind) -> KindInk { KindInk(line: color(of: kind), label: labelColor(of: kind)) }

  /// The tint of the group with a number.
  func tint(_ number: Int) -> GroupTint {
    tints.isEmpty ? GroupTint(fill: boxFill, border: boxBorder) : tints[number % tints.count]
  }

  private func isReadable(_ color: String) -> Bool {
    guard let ink = ScreenColor(color) else { return false }
    return ([ground] + tints.map(\.fill)).compactMap(ScreenColor.init).allSatisfy {
      ink.contrast(to: $0) >= Palette.leastTextContrast
    }
  }
}
