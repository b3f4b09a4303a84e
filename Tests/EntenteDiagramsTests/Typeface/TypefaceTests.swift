import EntenteDiagrams
import EntenteTestSupport
import Testing

struct TypefaceTests {
  private let plain = Typeface(size: 10)
  private let bold = Typeface(size: 10, isBold: true)

  @Test func `more text is wider, larger text is wider, bold text is wider`() {
    var text = ""
    for character in "Iran–Iraq War, 1980: ЖФ λ ש م 中 🚀 ﷺ" {
      let before = plain.width(of: text)
      text.append(character)
      #expect(plain.width(of: text) > before, "\(text)")
    }
    #expect(bold.width(of: text) > plain.width(of: text))
    #expect(Typeface(size: 20).width(of: text) == 2 * plain.width(of: text))
    #expect(plain.width(of: "") == 0)
    #expect(plain.width(of: "iiii") < plain.width(of: "MMMM"))
  }

  @Test(arguments: [
    "\u{301}", "\u{323}", "\u{5B0}", "\u{64E}", "\u{94D}", "\u{20DD}", "\u{200B}", "\u{200D}", "\u{202E}", "\u{FE0F}",
  ])
  func `what stands on or under a letter takes no room`(mark: String) {
    #expect(plain.width(of: mark) == 0)
    #expect(plain.width(of: "e" + mark) == plain.width(of: "e"))
  }

  @Test(arguments: ["中", "の", "🚀", "한", "\u{7}"])
  func `ideographs, pictures and signs in place of control characters are an em wide`(text: String) {
    #expect(plain.width(of: text) == 10)
  }

  @Test(arguments: 1...20)
  func `breaking into lines keeps every word in order and no line too wide`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<40 {
      let words = (0..<Int.random(in: 0...30, using: &generator)).map { _ in
        String(
          repeating: "mi".randomElement(using: &generator) ?? "m", count: Int.random(in: 1...12, using: &generator))
      }
      let width = Double.random(in: 20...160, using: &generator)
      let gap = [" ", "  ", "\n", "\u{A0} "].randomElement(using: &generator) ?? " "
      let lines = plain.lines(of: words.joined(separator: gap), within: width)
      #expect(lines.flatMap { $0.split(separator: " ").map(String.init) } == words, "seed \(seed)")
      for line in lines where line.contains(" ") {
        #expect(plain.width(of: line) <= width + 1e-9, "seed \(seed): \(line)")
      }
    }
  }

  @Test func `no text has one empty line`() {
    #expect(plain.lines(of: "", within: 50) == [""])
    #expect(plain.lines(of: " \n ", within: 50) == [""])
  }

  @Test func `lines are even rather than full`() {
    let width = plain.width(of: "aaaa aaaa aaaa")
    #expect(plain.lines(of: "aaaa aaaa aaaa aaaa", within: width) == ["aaaa aaaa", "aaaa aaaa"])
  }

  @Test(arguments: ["Russia", "中华人民共和国", "🇮🇷👩‍👩‍👧‍👦🚀👩‍👩‍👧‍👦", "e\u{301}e\u{301}e\u{301}e\u{301}e\u{301}", "", "a"])
  func `shortened text fits, and what fits is not shortened`(text: String) {
    for width in stride(from: 10.0, through: 120, by: 7) {
      let short = plain.shortened(text, to: width)
      #expect(plain.width(of: short) <= width)
      if plain.width(of: text) <= width { #expect(short == text) } else { #expect(short.hasSuffix("…")) }
      #expect(text.hasPrefix(short.hasSuffix("…") ? String(short.dropLast()) : short))
    }
  }
}
