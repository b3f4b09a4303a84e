/// The words of a query on one line, as an SVG keeps them so that it can be drawn again.
enum QueryLine {
  /// The words on one line, quoted where a shell would need it.
  static func text(of words: [String]) -> String {
    words.map { word in
      let isPlain = !word.isEmpty && word.unicodeScalars.allSatisfy { QueryLine.isPlain($0) }
      // Scalar by scalar: a quote with an accent upon it is a quote to a shell.
      let quoted = word.unicodeScalars.map { $0 == "'" ? #"'\''"# : String($0) }
      return isPlain ? word : "'" + quoted.joined() + "'"
    }.joined(separator: " ")
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", ",", "/", ":", "+", "%", "=": true
    default: false
    }
  }

  /// The words of such a line again; nil where a quote is left open.
  static func words(of line: String) -> [String]? {
    var words: [String] = []
    var word: String.UnicodeScalarView?
    var isQuoted = false
    var isEscaped = false
    for scalar in line.unicodeScalars {
      switch scalar {
      case _ where isEscaped:
        word = (word ?? .init()) + [scalar]
        isEscaped = false
      case "'":
        isQuoted.toggle()
        word = word ?? .init()
      case "\\" where !isQuoted: isEscaped = true
      case " " where !isQuoted:
        if let word { words.append(String(word)) }
        word = nil
      default: word = (word ?? .init()) + [scalar]
      }
    }
    if isQuoted || isEscaped { return nil }
    return words + [word].compactMap { $0.map { String($0) } }
  }
}
