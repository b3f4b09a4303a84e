internal import ArgumentParser

/// How pictures fit to print: how wide their pages are, and how their letters are kept.
struct PageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Make the page so wide, with no letter under 6 points: 88mm, 180mm, 7in, 1200px.", valueName: "length"))
  var width: PageWidth?

  @Option(help: "Keep the letters of an SVG as text, or as shapes that need no fonts.")
  var text: TextForm = .text

  /// How fine a PNG is.
  var dotsPerInch: Int { width?.dotsPerInch ?? PictureFormat.usualDotsPerInch }

  /// Refuses letters as shapes where no file has any.
  func check(_ formats: [PictureFormat]) throws {
    if text == .outlines, !formats.contains(.svg) {
      throw ValidationError("--text outlines is for SVG; a PNG is pixels, and a PDF holds its fonts; leave it out")
    }
  }

  /// What was asked for, as one would type it.
  var queryWords: [String] {
    (width.map { ["--width=\($0.text)"] } ?? []) + (text == .text ? [] : ["--text=\(text.rawValue)"])
  }
}
