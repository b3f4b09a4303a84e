internal import Entente

extension Palette {
  /// Dark lines on white.
  ///
  /// They can be read as text and are told apart with the common colour vision deficiencies.
  public static let light = Palette(
    ground: "#ffffff", text: "#16202b", quietText: "#56616d", boxFill: "#ffffff", boxBorder: "#2b3846",
    rule: "#d4dae1", amity: "#0f5fd6", enmity: "#b84a00",
    tints: [
      GroupTint(fill: "#ecf2fd", border: "#8aa5dc"), GroupTint(fill: "#fbf3e2", border: "#cfab62"),
      GroupTint(fill: "#e6f7ee", border: "#77b896"), GroupTint(fill: "#f9eef8", border: "#c691c4"),
      GroupTint(fill: "#fdefec", border: "#d99889"), GroupTint(fill: "#f0f2f4", border: "#9aa5b1"),
    ],
    hues: [
      .conflict: "#900b23", .rivalry: "#996108", .security: "#105eff", .economic: "#2a765a",
      .diplomatic: "#62017b", .membership: "#67697e", .unclassified: "#0d0e11",
    ], plot: .light)

  /// Light lines on near black, for screens at night; told apart as those of `light` are.
  public static let dark = Palette(
    ground: "#11161c", text: "#e8edf2", quietText: "#a5b0bb", boxFill: "#1b232c", boxBorder: "#9aa7b5",
    rule: "#39434e", amity: "#6aa8ff", enmity: "#ff9a52",
    tints: [
      GroupTint(fill: "#1a2740", border: "#5673ad"), GroupTint(fill: "#32270c", border: "#8f7330"),
      GroupTint(fill: "#10302a", border: "#3d8570"), GroupTint(fill: "#352140", border: "#86589c"),
      GroupTint(fill: "#401f20", border: "#a05a55"), GroupTint(fill: "#262a2f", border: "#737d88"),
    ],
    hues: [
      .conflict: "#ee6661", .rivalry: "#f4b111", .security: "#6a8efa", .economic: "#a8e8a1",
      .diplomatic: "#eabdf8", .membership: "#9092a0", .unclassified: "#e5e8e6",
    ], plot: .dark)

  /// Greys only.
  ///
  /// The words on the lines tell kinds apart; families are steps of lightness, the gravest the darkest, as far apart as
  /// text on a shaded ground allows.
  public static let print = Palette(
    ground: "#ffffff", text: "#000000", quietText: "#505050", boxFill: "#ffffff", boxBorder: "#222222",
    rule: "#bdbdbd", amity: "#1a1a1a", enmity: "#6e6e6e",
    tints: [GroupTint(fill: "#efefef", border: "#8c8c8c"), GroupTint(fill: "#e2e2e2", border: "#6e6e6e")],
    isGray: true,
    hues: [
      .conflict: "#050505", .rivalry: "#181818", .security: "#262626", .economic: "#343434",
      .diplomatic: "#444444", .membership: "#535353", .unclassified: "#646464",
    ], plot: .print)
}
