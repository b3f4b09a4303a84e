/// The measures of the text that goes into pictures: widths by our own table, never by the machine's fonts.
public struct Typeface: Hashable, Sendable {
  /// The height of a capital's em in points.
  public let size: Double
  /// Whether the letters are heavy, and so wider.
  public let isBold: Bool

  /// A size in points, and a weight.
  public init(size: Double, isBold: Bool = false) {
    self.size = size
    self.isBold = isBold
  }

  /// The distance from one baseline to the next, in points.
  public var lineHeight: Double { size * 1.2 }

  /// How wide a line of text is, in points.
  ///
  /// - Complexity: O(*scalars*).
  public func width(of text: String) -> Double {
    var sixtyFourths = 0
    for scalar in text.unicodeScalars { sixtyFourths += Typeface.width(of: scalar) }
    return Double(sixtyFourths) / 64 * size * (isBold ? 1.12 : 1)
  }

  /// The width of a scalar in 64ths of an em.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    for block in GlyphWidths.blocks where scalar.value >= block.first {
      let place = Int(scalar.value - block.first)
      if place < block.widths.count { return Int(block.widths[place]) }
    }
    if scalar.properties.canonicalCombiningClass != .notReordered || scalar.properties.isVariationSelector {
      return 0
    }
    switch scalar.properties.generalCategory {
    case .format, .nonspacingMark, .enclosingMark: return 0
    // Writers put a sign an em wide in the place of a control character.
    case .control: return 64
    default: return scalar.value >= 0x1100 ? 64 : 45
    }
  }

  /// Breaks text at spaces into lines no wider than `width`, as evenly as that allows; a word wider than that has
  /// a line of its own.
  ///
  /// - Parameter fillingLines: whether the last line may be short, as in a paragraph, rather than as long as the others.
  /// - Complexity: O(*words* · *words in a line*).
  public func lines(of text: String, within width: Double, fillingLines: Bool = false) -> [String] {
    // The space is by far the commonest, and the look into the Unicode tables the dearest.
    let words = text.split { $0 == " " || !("!"..."~" ~= $0) && $0.isWhitespace }.map(String.init)
    guard words.count > 1 else { return words.isEmpty ? [""] : words }
    let widths = words.map { self.width(of: $0) }
    let space = self.width(of: " ")
    // Knuth & Plass in little: the break whose lines leave the least room squared.
    var best = [0.0] + Array(repeating: Double.infinity, count: words.count)
    var previous = [Int](repeating: 0, count: words.count + 1)
    for end in 1...words.count {
      var taken = -space
      for start in stride(from: end - 1, through: 0, by: -1) {
        taken += widths[start] + space
        let room = width - taken
        if room < 0, start < end - 1 { break }
        let isFree = fillingLines && end == words.count && room >= 0
        let cost = best[start] + (isFree ? 0 : room < 0 ? room * room * 10 : room * room)
        if cost < best[end] {
          best[end] = cost
          previous[end] = start
        }
      }
    }
    var lines: [String] = []
    var end = words.count
    while end > 0 {
      lines.append(words[previous[end]..<end].joined(separator: " "))
      end = previous[end]
    }
    return lines.reversed()
  }

  /// The text cut to a width, with an ellipsis where something was cut off.
  public func shortened(_ text: String, to width: Double) -> String {
    guard self.width(of: text) > width else { return text }
    var room = width - self.width(of: "…")
    var kept = ""
    for character in text {
      room -= self.width(of: String(character))
      if room < 0 { break }
      kept.append(character)
    }
    return kept + "…"
  }
}
