/// Whether a tie is amity or enmity.
///
/// Trade, basing and membership are neither: they are `unsigned`, not positive. `unknown` says that the
/// tie has a sign and nobody has told it.
public enum Sign: UInt8, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  case positive
  case negative
  case unsigned
  case unknown

  /// The word used at the command line and in tables.
  public var description: String {
    switch self {
    case .positive: "positive"
    case .negative: "negative"
    case .unsigned: "unsigned"
    case .unknown: "unknown"
    }
  }

  /// The mark used in files: `+`, `-`, `0`, `?`.
  public var mark: String {
    switch self {
    case .positive: "+"
    case .negative: "-"
    case .unsigned: "0"
    case .unknown: "?"
    }
  }

  /// The sign a mark, a number or a word stands for, or nil.
  ///
  /// `+`, `1`, `positive`; `-`, `−`, `-1`, `negative`; `0`, `unsigned`, `neutral`; `?`, `unknown`.
  public init?(mark: String) {
    switch mark.lowercased() {
    case "+", "1", "+1", "positive", "pos": self = .positive
    case "-", "\u{2212}", "-1", "\u{2212}1", "negative", "neg": self = .negative
    case "0", "unsigned", "neutral", "none": self = .unsigned
    case "?", "unknown": self = .unknown
    default: return nil
    }
  }
}
