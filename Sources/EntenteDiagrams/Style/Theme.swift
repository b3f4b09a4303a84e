/// The three sets of colours a picture can be had in.
public enum Theme: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  /// Dark lines on white.
  case light
  /// Light lines on near black.
  case dark
  /// Greys only, for paper.
  case print

  /// Its colours.
  public var palette: Palette {
    switch self {
    case .light: .light
    case .dark: .dark
    case .print: .print
    }
  }

  /// The word used at the command line.
  public var description: String { rawValue }
}
