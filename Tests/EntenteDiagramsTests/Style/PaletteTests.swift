import Entente
import Testing

@testable import EntenteDiagrams

struct PaletteTests {
  /// What two colours must differ by.
  ///
  /// It is twice what small marks side by side need to be told apart, since lines are thin and lie apart: M. Stone,
  /// D. A. Szafir, V. Setlur (2014), *An engineering model for color difference as a function of size*, find about 6.
  private static let leastDifference = 14.0

  private func colors(_ theme: Theme) -> [String] {
    KindFamily.allCases.map { theme.palette.color(of: .init(id: "k", family: $0)) }
  }

  @Test(arguments: Theme.allCases)
  func `every text can be read on the ground, on boxes and on hulls`(theme: Theme) {
    let palette = theme.palette
    for ground in [palette.ground, palette.boxFill] + palette.tints.map(\.fill) {
      for ink in colors(theme) + [palette.text, palette.quietText] {
        #expect(Seen(ink).contrast(to: Seen(ground)) >= 4.5, "\(ink) on \(ground)")
      }
    }
  }

  @Test(arguments: [Theme.light, .dark], Sight.allCases)
  func `families are told apart, whatever the reader's sight`(theme: Theme, sight: Sight) {
    for (one, other) in pairs(colors(theme)) {
      let difference = Seen(one, by: sight).difference(from: Seen(other, by: sight))
      #expect(difference >= PaletteTests.leastDifference, "\(one) and \(other)")
    }
  }

  @Test func `in print families are even steps of lightness, the gravest darkest, as far as text can be read`() {
    let steps = colors(.print).map { Seen($0).lab.lightness }
    for (darker, lighter) in zip(steps, steps.dropFirst()) { #expect(lighter - darker >= 6.4) }
    // No room is left: a step more, and the lightest could not be read on the darkest hull.
    #expect((steps.last ?? 0) > 42)
  }

  @Test func `a print has no hue`() {
    let palette = Palette.print
    let marks = [palette.ground, palette.text, palette.quietText, palette.boxFill, palette.boxBorder, palette.rule]
    let plot = palette.plot.hues + [palette.plot.others, palette.plot.band, palette.plot.strip]
    let own = [palette.color(of: .init(id: "k", color: "#12ab9f"))]
    for color in colors(.print) + marks + plot + own + palette.tints.flatMap({ [$0.fill, $0.border] }) {
      let light = ScreenColor(color)
      #expect(light?.red == light?.green && light?.green == light?.blue, "\(color)")
    }
  }

  @Test(arguments: Theme.allCases)
  func `hulls are paler than their edges and differ from the ground`(theme: Theme) {
    let ground = Seen(theme.palette.ground)
    for tint in theme.palette.tints {
      #expect(Seen(tint.fill).difference(from: ground) >= 2.9, "\(tint.fill)")
      #expect(Seen(tint.border).contrast(to: ground) >= 2, "\(tint.border)")
    }
    for (one, other) in pairs(theme.palette.tints) {
      #expect(Seen(one.border).difference(from: Seen(other.border)) >= 9, "\(one) and \(other)")
    }
  }

  private func pairs<Element>(_ items: [Element]) -> [(Element, Element)] {
    items.indices.flatMap { first in items[(first + 1)...].map { (items[first], $0) } }
  }
}
