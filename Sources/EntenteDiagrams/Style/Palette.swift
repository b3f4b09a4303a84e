public import Entente

/// The colours of a picture: one hue for each family of kinds, dark enough to be read as text on the ground.
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
  private var hues: [KindFamily: String]

  /// Dark lines on white.
  ///
  /// They can be read as text and are told apart with the common colour vision deficiencies; in grey the words on the
  /// lines tell the kinds apart.
  public static let light = Palette(
    ground: "#ffffff", text: "#16202b", quietText: "#56616d", boxFill: "#f3f5f8", boxBorder: "#2b3846",
    rule: "#d4dae1",
    hues: [
      .conflict: "#941a1c", .rivalry: "#9f6704", .security: "#0e47f2", .economic: "#038459",
      .diplomatic: "#b735b2", .membership: "#677484", .unclassified: "#2e3438",
    ])

  /// The colour of a kind's lines: its own where the data give one, else its family's.
  public func color(of kind: TieKind) -> String {
    Palette.isColor(kind.color) ? kind.color : hues[kind.family] ?? text
  }

  /// Whether a text is `#rrggbb`; a kind made in code can say anything, and nothing else may reach the file.
  private static func isColor(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    return scalars.count == 7 && scalars.first == "#" && scalars.dropFirst().allSatisfy(\.properties.isASCIIHexDigit)
  }
}
