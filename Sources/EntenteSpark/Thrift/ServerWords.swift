/// What a server says of a failure, fit to be shown.
enum ServerWords {
  /// Its first lines, without the stack they fell from and without control characters.
  static func shortened(_ text: String) -> String {
    var words = ""
    for line in text.split(whereSeparator: \.isNewline) {
      let line = line.trimmingPrefix(while: \.isWhitespace)
      if line.hasPrefix("at ") || line.hasPrefix("==") || words.utf8.count > 400 { break }
      if !words.isEmpty { words += " " }
      words += String(
        String.UnicodeScalarView(line.unicodeScalars.filter { $0.properties.generalCategory != .control }))
    }
    if words.unicodeScalars.count > 600 {
      words = String(String.UnicodeScalarView(words.unicodeScalars.prefix(600))) + " …"
    }
    return words.isEmpty ? "the server does not say why" : words
  }
}
