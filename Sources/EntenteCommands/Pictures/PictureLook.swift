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

  @Option(
    help: ArgumentHelp(
      "Make the page so wide, with no letter under 6 points: 88mm, 180mm, 7in, 1200px.", valueName: "length"))
  var width: PageWidth?

  @Option(help: "Keep the letters of an SVG as text, or as shapes that need no fonts.")
  var text: TextForm = .text

  func validate() throws {
    if dyad != nil, form != .timeline { throw ValidationError("--dyad is for --form timeline; give both") }
  }

  /// How fine a PNG is.
  var dotsPerInch: Int { width?.dotsPerInch ?? PictureFormat.usualDotsPerInch }

  var queryWords: [String] {
    var words: [String] = []
    if form != .network { words += ["--form", form.rawValue] }
    if let dyad { words += ["--dyad", dyad.names.joined(separator: ",")] }
    words += colors.queryWords
    if let width { words += ["--width", width.text] }
    if text != .text { words += ["--text", text.rawValue] }
    return words
  }
}
