internal import ArgumentParser

/// Everything that decides what pictures show, but for the data.
struct PictureQuery: ParsableArguments {
  @OptionGroup var scope: PictureScope
  @OptionGroup(title: "Look") var look: PictureLook

  func validate() throws {
    if !scope.ego.around.isEmpty, look.form == .timeline {
      throw ValidationError("--around is for networks, matrices and sheets; a timeline takes --actor or --dyad")
    }
    if let option = scope.places.given, look.form == .matrix || look.form == .timeline {
      throw ValidationError("\(option) is about a map, and a \(look.form.rawValue) has none; leave out one of them")
    }
  }
}

/// What pictures are of, and where their actors stand, whatever becomes of them: files or a page.
struct PictureScope: ParsableArguments {
  @OptionGroup(title: "Periods") var periods: PeriodSelection
  @OptionGroup(title: "Ties") var ties: TieSelection
  @OptionGroup(title: "Actors") var ego: EgoOption
  @OptionGroup(title: "Actors") var groups: GroupOption
  @OptionGroup(title: "Places") var places: LayoutOptions
  @OptionGroup var lang: LanguageOption
}
