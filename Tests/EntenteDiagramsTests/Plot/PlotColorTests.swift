import Testing

@testable import EntenteDiagrams

struct PlotColorTests {
  @Test(arguments: Sight.allCases)
  func `lines are told apart, whatever the reader's sight`(sight: Sight) {
    for (number, color) in PlotColors.hues.enumerated() {
      for other in PlotColors.hues.dropFirst(number + 1) {
        #expect(Seen(color, by: sight).difference(from: Seen(other, by: sight)) >= 20, "\(color) and \(other)")
      }
    }
  }

  @Test func `names can be read on the ground, and in grey each line has a marker of its own`() {
    let ground = Seen(Palette.light.ground, by: .everybody)
    for color in PlotColors.hues { #expect(Seen(color, by: .everybody).contrast(to: ground) >= 4.5, "\(color)") }
    let markers = PlotColors.hues.indices.map { number in
      let marker = PlotColors.marker(number)
      return "\(marker.shape) \(marker.isHollow)"
    }
    #expect(Set(markers).count == PlotColors.hues.count)
  }
}
