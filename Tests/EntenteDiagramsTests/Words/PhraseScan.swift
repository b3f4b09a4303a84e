import EntenteTestSupport

@testable import EntenteDiagrams

/// The English phrases that the sources look up, or should.
struct PhraseScan {
  /// The rooms whose literals are shown to readers.
  private static let rooms = [
    "Network", "Matrix", "Timeline", "Sheet", "Difference", "Groups", "Plot", "Page", "Style", "Words",
  ]
  /// What has two words and is shown to nobody.
  private static let silent: Set<String> = ["Helvetica,Arial,sans-serif bold"]

  private(set) var phrases: Set<String> = []
  private(set) var nouns: Set<String> = []

  init() throws {
    for room in PhraseScan.rooms {
      for (name, bytes) in try PackageFiles.files(in: "Sources/EntenteDiagrams/\(room)")
      where name.hasSuffix(".swift") && !name.hasPrefix("Phrasebook") {
        scan(String(decoding: bytes, as: UTF8.self))
      }
    }
    phrases.formUnion(DateText.months)
    phrases.subtract(PhraseScan.silent)
  }

  private mutating func scan(_ text: String) {
    let code = text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
    for match in code.matches(of: /(?:words|self)\[\s*"((?:[^"\\]|\\.)*)"/) { phrases.insert(String(match.1)) }
    for match in code.matches(of: /counted\([^"\n]*"([a-z ]+)"\)/) { nouns.insert(String(match.1)) }
    // A literal of several words is a sentence, wherever it is looked up.
    for match in code.matches(of: /"((?:[^"\\\n]|\\.)*)"/) {
      let literal = String(match.1)
      let words = literal.split(separator: " ").filter { $0.contains { $0.isLetter } }
      // No sentence has `=` in it; what a program reads has.
      if words.count > 1, !literal.contains("\\("), !literal.contains("=") { phrases.insert(literal) }
    }
  }
}
