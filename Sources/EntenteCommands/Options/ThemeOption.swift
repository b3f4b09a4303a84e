internal import ArgumentParser
internal import EntenteDiagrams

/// `--theme`: the colours of a picture.
struct ThemeOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("The colours: light, dark, or print, which is greys.", valueName: "theme"),
    transform: { try ThemeOption.theme($0) })
  var theme: Theme = .light

  /// What was asked for, as one would type it.
  var queryWords: [String] { theme == .light ? [] : ["--theme=\(theme.rawValue)"] }

  private static func theme(_ name: String) throws -> Theme {
    if let theme = Theme(rawValue: name) { return theme }
    throw ValidationError("the themes are \(Theme.allCases.map(\.rawValue).joined(separator: ", "))")
  }
}
