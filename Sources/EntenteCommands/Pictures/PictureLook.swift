internal import ArgumentParser
internal import EntenteDiagrams

/// How single pictures look, as files; a page to explore has looks of its own.
struct PictureLook: ParsableArguments {
  @Option(help: "Boxes and lines, a grid of actors, all periods on one page, or ties on the calendar.")
  var form: PictureForm = .network

  @Option(help: ArgumentHelp("Of a timeline, only the history of these two actors.", valueName: "A,B"))
  var dyad: NameList?

  @OptionGroup var colors: ThemeOption

  var theme: Theme { colors.theme }

  @OptionGroup var page: PageOptions

  var width: PageWidth? { page.width }
  var text: TextForm { page.text }

  func validate() throws {
    if dyad != nil, form != .timeline { throw ValidationError("--dyad is for --form timeline; give both") }
  }

  /// Whether a picture depends on which periods are drawn with it: they are on one page, or share its scale.
  var isOneOfASet: Bool { form == .sheet || form == .timeline || width != nil }

  /// How fine a PNG is.
  var dotsPerInch: Int { page.dotsPerInch }

  var queryWords: [String] {
    var words: [String] = []
    if form != .network { words.append("--form=\(form.rawValue)") }
    if let dyad { words.append("--dyad=\(NameList.text(of: dyad.names))") }
    return words + colors.queryWords + page.queryWords
  }
}
