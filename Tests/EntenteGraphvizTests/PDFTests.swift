import EntenteGraphviz
import Testing

@Suite struct `A PDF` {
  /// Texts in several scripts, behind the picture and in it.
  static func pdf() throws -> String {
    let actors = ["Россия", "ایران", "ישראל", "Iran"].enumerated().map { number, name in
      #"n\#(number) [pos="200,\#(50 + 60 * number)", label="\#(name)"];"#
    }
    return String(
      utf8: try Graphviz.render(
        Samples.canvas(background: "F 12 26 -Helvetica,Arial,sans-serif T 200 280 0 60 5 -Title", actors.joined()),
        as: .pdf))
  }

  @Test func `the fonts are in it, and text can be searched`() throws {
    let pdf = try Self.pdf()
    // Cairo from 1.17.6 packs its objects, so that their names cannot be read here.
    let isPacked = pdf.contains("/ObjStm")
    #expect(isPacked || pdf.contains("/FontFile"))
    #expect(isPacked || pdf.contains("/ToUnicode"))
  }

  @Test func `it is drawn in vectors`() throws {
    let pdf = try Self.pdf()
    #expect(pdf.hasPrefix("%PDF-"))
    #expect(!pdf.contains("/Subtype /Image"))
  }
}
