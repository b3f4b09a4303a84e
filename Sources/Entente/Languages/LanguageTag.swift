/// The name of a language as BCP 47 has it: `ru`, `fa`, `pt-br`; in lower case.
///
/// Of a tag only its form is checked, as names may be given in any language there is.
public struct LanguageTag: Hashable, Sendable, CustomStringConvertible {
  /// The tag, in lower case, its parts joined by hyphens.
  public let text: String

  /// The tag a text spells, capitals or not; nil where it has not the form of one.
  ///
  /// A language of two or three letters, then a hyphen and up to eight letters or digits for each further part.
  public init?(_ text: String) {
    let folded = text.lowercased()
    let parts = folded.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.count), language.allSatisfy(LanguageTag.isLetter),
      parts.dropFirst().allSatisfy({ part in
        (1...8).contains(part.count) && part.allSatisfy { LanguageTag.isLetter($0) || LanguageTag.isDigit($0) }
      })
    else { return nil }
    self.text = folded
  }

  /// The tag, and then the same with less and less said: `pt-br`, `pt` (RFC 4647, lookup).
  public var ranges: [LanguageTag] {
    var ranges = [self]
    var parts = text.split(separator: "-")
    while parts.count > 1 {
      parts.removeLast()
      // A single letter only says what the part behind it is.
      if parts.count > 1, parts.last?.count == 1 { parts.removeLast() }
      ranges.append(LanguageTag(known: parts.joined(separator: "-")))
    }
    return ranges
  }

  /// What is said in this language, or in a wider one it belongs to; nil where nothing is.
  ///
  /// - Complexity: O(1).
  public func text(among texts: [String: String]) -> String? {
    if texts.isEmpty { return nil }
    return ranges.lazy.compactMap { texts[$0.text] }.first
  }

  /// The tag's text.
  public var description: String { text }

  private init(known text: String) { self.text = text }

  private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
