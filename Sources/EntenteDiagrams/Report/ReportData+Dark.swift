internal import Entente

extension ReportData {
  /// How the pictures' colours become those of the dark palette.
  ///
  /// Colours that the data give their kinds are in neither palette: the page finds counterparts for them itself.
  var dark: InertJSON {
    let light = report.options.palette
    let dark = Palette.dark
    var pairs = [
      (light.ground, dark.ground), (light.text, dark.text), (light.quietText, dark.quietText),
      (light.boxBorder, dark.boxBorder), (light.rule, dark.rule),
    ]
    for (bright, dim) in zip(light.tints, dark.tints) {
      pairs += [(bright.fill, dim.fill), (bright.border, dim.border)]
    }
    pairs += KindFamily.allCases.map { family in
      let kind = TieKind(id: "", family: family)
      return (light.color(of: kind), dark.color(of: kind))
    }
    return .object([
      "ground": .text(dark.ground),
      // Boxes may be white on white, so that their fill cannot be told by its colour alone.
      "box": .text(dark.boxFill),
      "colors": .list(pairs.map { .list([.text($0.0), .text($0.1)]) }),
    ])
  }
}
