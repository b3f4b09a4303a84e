internal import ArgumentParser

/// Everything that decides what pictures show, but for the data.
struct PictureQuery: ParsableArguments {
  @OptionGroup var scope: PictureScope
  @OptionGroup(title: "Look") var look: PictureLook

  /// What was asked for, in a fixed order and as one would type it.
  var words: [String] { scope.words + look.queryWords }
}

/// What pictures are of, and where their actors stand, whatever becomes of them: files or a page.
struct PictureScope: ParsableArguments {
  @OptionGroup(title: "Periods") var periods: PeriodSelection
  @OptionGroup(title: "Ties") var ties: TieSelection
}
