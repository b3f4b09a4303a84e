internal import Entente

/// What the ties of one cell say together.
enum CellSign: Int, CaseIterable, Hashable, Sendable {
  case amity, enmity, both, neither, untold

  /// Amity and enmity outweigh ties that are neither, and a sign that nobody told outweighs none at all.
  init(_ signs: Set<Sign>) {
    self =
      switch (signs.contains(.positive), signs.contains(.negative)) {
      case (true, true): .both
      case (true, false): .amity
      case (false, true): .enmity
      case (false, false): signs.contains(.unknown) ? .untold : .neither
      }
  }

  /// The sign in the cell: nobody has to tell hues apart.
  var mark: String {
    switch self {
    case .amity: "+"
    case .enmity: "−"
    case .both: "±"
    case .neither: "·"
    case .untold: "?"
    }
  }

  /// The class in SVG.
  var word: String {
    switch self {
    case .amity: "positive"
    case .enmity: "negative"
    case .both: "ambivalent"
    case .neither: "unsigned"
    case .untold: "unknown"
    }
  }

  /// The phrase of the legend.
  var phrase: String {
    switch self {
    case .amity: "amity"
    case .enmity: "enmity"
    case .both: "both"
    case .neither: "neither amity nor enmity"
    case .untold: "sign not told"
    }
  }
}
