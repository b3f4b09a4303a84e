internal import ArgumentParser
internal import EntenteDiagrams

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
    if let stability = scope.places.stability, stability < 1, look.form == .sheet || look.width != nil {
      throw ValidationError(
        "\(look.form == .sheet ? "a sheet" : "a page of a given width") has one map, on which nobody moves; leave out "
          + "--stability")
    }
    if ![.automatic, .none].contains(scope.groups.groups), look.form != .network {
      throw ValidationError("--groups shades parts of a network, and a \(look.form.rawValue) has none; leave it out")
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
