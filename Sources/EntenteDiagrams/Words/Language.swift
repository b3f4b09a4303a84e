public import Entente

/// A language that pictures can speak.
public enum Language: String, CaseIterable, Hashable, Sendable, CustomStringConvertible {
  case english = "en"
  case german = "de"
  case french = "fr"
  case spanish = "es"
  case russian = "ru"
  case persian = "fa"

  /// The language of a tag, or the one it is a form of (`de` for `de-at`); nil where pictures do not speak it.
  public init?(_ tag: LanguageTag) {
    guard let language = tag.ranges.lazy.compactMap({ Language(rawValue: $0.text) }).first else { return nil }
    self = language
  }

  /// Its language tag.
  public var description: String { rawValue }

  /// Whether it is written from right to left: heads, legends and captions then begin at the right edge.
  public var isRightToLeft: Bool { self == .persian }

  /// Its phrases; English ones are the code's own.
  var phrasebook: Phrasebook {
    switch self {
    case .english: .english
    case .german: .german
    case .french: .french
    case .spanish: .spanish
    case .russian: .russian
    case .persian: .persian
    }
  }

  /// Which of a noun's forms goes with a count (Unicode's plural rules for whole numbers).
  func pluralForm(of count: Int) -> Int {
    switch self {
    case .english, .german, .spanish: return count == 1 ? 0 : 1
    case .french: return count == 0 || count == 1 ? 0 : 1
    case .persian: return 0
    case .russian:
      let (ones, tens) = (count.magnitude % 10, count.magnitude / 10 % 10)
      if tens == 1 || ones == 0 || ones > 4 { return 2 }
      return ones == 1 ? 0 : 1
    }
  }
}
