internal import Entente

/// How a tie is drawn in a period.
///
/// Each thing has one channel: hue is the family, line the sign, dots with a mark how sure it is, the head direction, the
/// width strength, and the short label the kind.
struct TieLook: Hashable, Sendable {
  /// The letters on lines.
  static let labelTypeface = Typeface(size: 8.5)

  let kind: TieKind
  let color: String
  /// The colour of the word on it.
  let labelColor: String
  let pattern: Stroke.Pattern
  let marks: [TieMark]
  let sign: Sign
  let isDirected: Bool
  private let words: Words

  init(_ tie: Tie, _ kind: TieKind, isCertain: Bool, palette: Palette, _ words: Words = .english) {
    self.init(tie, kind, isCertain: isCertain, ink: palette.ink(of: kind), words)
  }

  /// - Parameter ink: the colours of the kind, which whoever draws thousands of ties finds once for each kind.
  init(_ tie: Tie, _ kind: TieKind, isCertain: Bool, ink: KindInk, _ words: Words) {
    self.words = words
    self.kind = kind
    color = ink.line
    labelColor = ink.label
    sign = tie.sign
    isDirected = tie.isDirected
    var marks: [TieMark] = []
    switch tie.status {
    case .asserted: break
    case .inferred: marks.append(.inferred)
    case .contested: marks.append(.contested)
    case .hypothetical: marks.append(.hypothetical)
    }
    if !isCertain { marks.append(.possible) }
    self.marks = marks
    pattern = TieLook.isSure(marks) ? TieLook.pattern(kind.line, tie.sign) : .dotted
  }

  /// Whether the tie surely holds as it is told: a contested one is drawn as its sign is, with its mark.
  var isSure: Bool { TieLook.isSure(marks) }

  private static func isSure(_ marks: [TieMark]) -> Bool { marks.allSatisfy { $0 == .contested } }

  private static func pattern(_ line: LineStyle?, _ sign: Sign) -> Stroke.Pattern {
    switch (line, sign) {
    case (.solid, _): .solid
    case (.dashed, _): .dashed
    case (.dotted, _): .dotted
    case (.double, _): .double
    case (_, .positive), (_, .unknown): .solid
    case (_, .negative): .dashed
    case (.thin, .unsigned): .solid
    case (nil, .unsigned): .double
    }
  }

  /// The short word on the line, with its marks.
  var label: String {
    let word = TieLook.labelTypeface.shortened(kind.label, to: TieLook.greatestLabelWidth)
    return ([word] + marks.map { words[$0.rawValue] }).filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static let greatestLabelWidth = 110.0

  /// The stroke, for a strength between 0 and 1 among those in the data.
  func stroke(strength: Double?) -> Stroke {
    // Graphviz keeps dots and the two lines of a double one at fixed distances: much wider, and they run together.
    let (base, growth) =
      switch pattern {
      case .double: (0.9, 0.45)
      case .dotted: (1.7, 0.9)
      case .solid, .dashed: kind.line == .thin ? (0.8, 1.6) : (1.4, 2.8)
      }
    return Stroke(color: color, width: base + growth * (strength ?? 0), pattern: pattern)
  }
}
