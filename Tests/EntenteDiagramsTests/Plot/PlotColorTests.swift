import Testing

@testable import EntenteDiagrams

struct PlotColorTests {
  @Test(arguments: [Theme.light, .dark], Sight.allCases)
  func `lines are told apart, whatever the reader's sight`(theme: Theme, sight: Sight) {
    let hues = theme.palette.plot.hues
    for (number, color) in hues.enumerated() {
      for other in hues.dropFirst(number + 1) {
        let difference = Seen(color, by: sight).difference(from: Seen(other, by: sight))
        #expect(difference >= 13, "\(color) and \(other)")
      }
    }
  }

  @Test(arguments: Theme.allCases)
  func `names can be read on the ground, and in grey each line has a marker of its own`(theme: Theme) {
    let hues = theme.palette.plot.hues
    for ground in [theme.palette.ground, theme.palette.plot.band] {
      for color in hues { #expect(Seen(color).contrast(to: Seen(ground)) >= 4.5, "\(color) on \(ground)") }
    }
    let markers = hues.indices.map { number in
      let marker = PlotColors.marker(number)
      return "\(marker.shape) \(marker.isHollow)"
    }
    #expect(Set(markers).count == hues.count && hues.count == TimePlot.mostColors)
  }
}
