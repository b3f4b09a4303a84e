import EntenteGraphviz
import Testing

/// The fonts are the machine's, so these tests hold for any.
@Suite struct `Outlines` {
  static let fontName = "Helvetica,Arial,sans-serif"

  static func outlines(
    _ texts: [String], anchor: Graphviz.TextRun.Anchor = .start, onWarning: (String) -> Void = { _ in }
  ) throws -> [String] {
    try Graphviz.outlines(
      of: texts.map { Graphviz.TextRun($0, fontName: fontName, anchor: anchor) }, onWarning: onWarning)
  }

  /// Where the parts of an outline begin.
  static func beginnings(_ outline: String) -> [(x: Int, y: Int)] {
    outline.split(separator: "M").compactMap { part in
      let place = part.prefix { !$0.isLetter }.replacing("-", with: " -").split(separator: " ").compactMap { Int($0) }
      return place.count == 2 ? (place[0], place[1]) : nil
    }
  }

  @Test func `letters stand on the baseline, in thousandths of an em`() throws {
    let places = Self.beginnings(try Self.outlines(["HHH"])[0])
    #expect(places.count == 3)
    #expect(places.allSatisfy { (-900...0).contains($0.y) })
    #expect(places.allSatisfy { (0...3000).contains($0.x) })
    #expect(abs(places[2].x + places[0].x - 2 * places[1].x) <= 2, "\(places)")
  }

  @Test func `the anchor is at nought`() throws {
    let first = try [Graphviz.TextRun.Anchor.start, .middle, .end].map {
      try #require(Self.beginnings(try Self.outlines(["HHHHH"], anchor: $0)[0]).first).x
    }
    #expect(first[0] >= 0)
    #expect(first[2] < -2500)
    #expect(abs(first[0] + first[2] - 2 * first[1]) <= 2, "\(first)")
  }

  @Test func `a heavier font has other outlines`() throws {
    let runs = ["", " bold"].map { Graphviz.TextRun("Iran", fontName: Self.fontName + $0) }
    let outlines = try Graphviz.outlines(of: runs)
    #expect(outlines[0] != outlines[1])
    #expect(!outlines.contains(""))
  }

  @Test func `no text disturbs its neighbour`() throws {
    let hostile = [
      "", " ", "\\", "\"", "a\\", "\\\"", "\\N", "&amp;", "<b>", "]]>", "one\ntwo", "\u{1}", "\u{FFFF}", "%d",
      "T 1 1 1",
      "a\u{301}", "ﷺ", "🚀", "\u{10FFFD}", "\u{200F}", "-", String(repeating: "long ", count: 40),
    ]
    let outlines = try Self.outlines(hostile.flatMap { ["Left", $0] } + ["Left"])
    #expect(Set(stride(from: 0, to: outlines.count, by: 2).map { outlines[$0] }).count == 1)
    for (number, text) in hostile.enumerated() {
      #expect(try outlines[2 * number + 1] == Self.outlines([text])[0], "\(text.debugDescription)")
    }
  }

  @Test func `a text of spaces is empty, and nobody is warned`() throws {
    var warnings: [String] = []
    #expect(
      try Self.outlines(["", " ", "\u{A0}\u{A0}", "\u{200B}", "\u{301}"]) { warnings.append($0) } == [
        "", "", "", "", "",
      ])
    #expect(try Self.outlines([]).isEmpty)
    #expect(warnings == [])
  }

  @Test func `a line runs from left to right though it begins with a letter that does not`() throws {
    let outlines = try Self.outlines(["א", "אH"])
    #expect(outlines[1].hasPrefix(outlines[0]), "the letter that comes first is the leftmost")
    #expect(outlines[1].count > outlines[0].count)
  }

  @Test func `letters of a word that runs from right to left are set in that order, and joined`() throws {
    let outlines = try Self.outlines(["אב", "בא", "ب", "بب"])
    #expect(outlines[0] != outlines[1])
    #expect(!outlines[3].hasPrefix(outlines[2]), "a letter within a word is not the letter alone")
  }

  @Test func `a letter that no font has is told of, with its text only`() throws {
    var warnings: [String] = []
    let outlines = try Self.outlines(["Iran", "no \u{10FFFD} here", "Russia"]) { warnings.append($0) }
    #expect(warnings.count == 1)
    #expect(warnings.first?.contains("'no \u{10FFFD} here'") == true)
    #expect(warnings.first?.contains("apt-get install fonts-noto") == true)
    #expect(!outlines.contains(""))
  }

  @Test func `a text longer than Pango's longest line has an outline`() throws {
    let outlines = try Self.outlines([String(repeating: "H", count: 5000)])
    let places = Self.beginnings(outlines[0])
    #expect(places.count == 5000)
    #expect((2_000_000...6_000_000).contains(try #require(places.last).x))
  }

  @Test func `outlines are the same every time`() throws {
    let texts = ["Россия", "ایران", "ישראל", "中国", "Iran"]
    #expect(try Self.outlines(texts) == Self.outlines(texts))
  }
}
