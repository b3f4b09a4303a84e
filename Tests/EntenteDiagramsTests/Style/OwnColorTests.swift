import Entente
import Testing

@testable import EntenteDiagrams

struct OwnColorTests {
  private func kind(_ color: String) -> TieKind { .init(id: "k", family: .security, color: color) }

  @Test func `the data's colour stands in place of the family's`() {
    #expect(Palette.light.color(of: kind("#c03a2b")) == "#c03a2b")
    #expect(Palette.light.labelColor(of: kind("#c03a2b")) == "#c03a2b")
  }

  @Test(arguments: [(Theme.light, "#f5d76e"), (.dark, "#2b2b60"), (.print, "#f5d76e")])
  func `words on a line too pale to be read bear the colour of text`(theme: Theme, color: String) {
    let palette = theme.palette
    #expect(Seen(palette.color(of: kind(color))).contrast(to: Seen(palette.ground)) < 4.5)
    #expect(palette.labelColor(of: kind(color)) == palette.text)
    #expect(theme == .print || palette.color(of: kind(color)) == color)
  }

  @Test func `in print the data's colour becomes the grey that is as light`() {
    for color in ["#c03a2b", "#12ab9f", "#000000", "#ffffff", "#7f7f7f"] {
      let gray = Seen(Palette.print.color(of: kind(color))).lab.lightness
      #expect(abs(gray - Seen(color).lab.lightness) < 0.5, "\(color)")
    }
  }

  @Test(arguments: ["", "red", "#abc", "#12345g", "#+12345", "#1234567", "\"><script>"])
  func `what is no colour is not taken for one`(text: String) {
    #expect(ScreenColor(text) == nil)
    #expect(Palette.light.color(of: kind(text)) == Palette.light.color(of: kind("")))
  }

  @Test func `words on lines of a drawing can be read whatever the data's colour`() throws {
    var builder = ActorGraph.Builder()
    try builder.addKind(.init(id: "pale", sign: .positive, color: "#fff7c0"))
    let actors = try builder.add("a", "b")
    try builder.addTie("pale", from: actors[0], to: actors[1])
    let drawing = try SampleGraphs.drawing(of: builder.build())
    #expect(drawing.lines[0].stroke.color == "#fff7c0")
    #expect(drawing.lines[0].label?.color == Palette.light.text)
  }

  @Test func `our measure of contrast is the guidelines'`() throws {
    for (one, other) in [
      ("#777777", "#ffffff"), ("#900b23", "#ecf2fd"), ("#000000", "#ffffff"), ("#102030", "#040404"),
    ] {
      let own = try #require(ScreenColor(one)).contrast(to: try #require(ScreenColor(other)))
      #expect(abs(own - Seen(one).contrast(to: Seen(other))) < 1e-6)
    }
  }
}
