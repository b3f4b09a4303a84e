internal import ArgumentParser
internal import Entente

/// The words of a query on one line, as an SVG keeps them so that it can be drawn again.
extension PictureQuery {
  /// The words on one line, quoted where a shell would need it.
  static func line(_ words: [String]) -> String {
    words.map { word in
      let isPlain = !word.isEmpty && word.unicodeScalars.allSatisfy { PictureQuery.isPlain($0) }
      return isPlain ? word : "'" + word.replacing("'", with: #"'\''"#) + "'"
    }.joined(separator: " ")
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", ",", "/", ":", "+", "%": true
    default: false
    }
  }

  /// The words of such a line again; nil where a quote is left open.
  static func words(of line: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    var isEscaped = false
    for character in line {
      switch character {
      case _ where isEscaped:
        word = (word ?? "") + String(character)
        isEscaped = false
      case "'":
        isQuoted.toggle()
        word = word ?? ""
      case "\\" where !isQuoted: isEscaped = true
      case " " where !isQuoted:
        if let word { words.append(word) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    if isQuoted || isEscaped { return nil }
    return words + [word].compactMap(\.self)
  }
}

extension PictureScope {
  /// What was asked for, in a fixed order and as one would type it.
  var words: [String] { periods.queryWords + ties.queryWords + ego.queryWords + groups.queryWords }
}

extension PeriodSelection {
  /// Eras keep their places whichever of them are drawn, so `--era` says nothing where eras are what is drawn.
  fileprivate var queryWords: [String] {
    var words: [String] = []
    switch by {
    case nil: break
    case .eras: break
    case .changes: words = ["--by", "change"]
    case .windows(let length): words = ["--by", length.description]
    }
    if !words.isEmpty { words += era.flatMap { ["--era", $0] } }
    if let from { words += ["--from", from.text] }
    if let to { words += ["--to", to.text] }
    return words + (partial ? ["--partial"] : [])
  }
}

extension TieSelection {
  fileprivate var queryWords: [String] {
    var words: [String] = []
    for (option, names) in [("--sign", sign), ("--kind", kind), ("--actor", actor), ("--status", status)] {
      if let names = names.all { words += [option, names.joined(separator: ",")] }
    }
    if rule != .any { words += ["--rule", rule.rawValue] }
    return words + (certain ? ["--certain"] : []) + (allActors ? ["--all-actors"] : [])
  }
}
