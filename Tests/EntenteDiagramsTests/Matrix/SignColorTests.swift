import Entente
import Testing

@testable import EntenteDiagrams

struct SignColorTests {
  private func contrast(_ one: String, _ other: String) throws -> Double {
    try #require(ScreenColor(one)).contrast(to: try #require(ScreenColor(other)))
  }

  @Test(arguments: Theme.allCases)
  func `the sign in every cell can be read`(theme: Theme) throws {
    for sign in CellSign.allCases {
      for isSure in [true, false] {
        let colors = SignColors(sign, isSure: isSure, palette: theme.palette)
        #expect(try contrast(colors.text, colors.fill) >= 4.5, "\(sign), \(isSure)")
      }
    }
  }

  @Test(arguments: Theme.allCases)
  func `the word on every bar can be read, whatever the kind's colour`(theme: Theme) throws {
    let kinds =
      KindFamily.allCases.map { TieKind(id: "k", family: $0) }
      + ["#ffff00", "#00007f", "#7f7f7f"].map { TieKind(id: "k", color: $0) }
    for kind in kinds {
      for sign in [Sign.positive, .negative] {
        for isSure in [true, false] {
          var builder = ActorGraph.Builder(kinds: [kind])
          let actors = try builder.add("a", "b")
          let tie = try builder.addTie("k", from: actors[0], to: actors[1], sign: sign)
          let graph = try builder.build()
          let look = TieLook(graph.tie(tie), kind, isCertain: true, palette: theme.palette)
          let bar = BarLook(look, isSure: isSure, isIntermittent: false, palette: theme.palette)
          // A grey in the middle gives no colour 4.5 : 1 on both a white and a nearly black ground.
          let least = kind.color == "#7f7f7f" && isSure ? 3.9 : 4.5
          #expect(try contrast(bar.textColor, bar.fill) >= least, "\(kind.family) \(kind.color), \(sign), \(isSure)")
        }
      }
    }
  }

  @Test(arguments: [Theme.light, .dark], Sight.allCases)
  func `friends' and foes' cells are told apart, whatever the reader's sight`(theme: Theme, sight: Sight) {
    let (amity, enmity) = (Seen(theme.palette.amity, by: sight), Seen(theme.palette.enmity, by: sight))
    #expect(amity.difference(from: enmity) >= 30)
  }

  @Test func `on paper foes' cells are lighter than friends'`() throws {
    #expect(try contrast(Palette.print.amity, Palette.print.enmity) >= 3)
  }
}
