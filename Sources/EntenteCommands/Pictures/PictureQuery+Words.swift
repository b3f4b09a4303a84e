internal import ArgumentParser
internal import Entente

extension PictureScope {
  /// What was asked for, in a fixed order and as one would type it; each option one word, whatever its value begins with.
  ///
  /// - Parameter namingEras: whether a picture depends on which eras are drawn with it.
  func words(namingEras: Bool) -> [String] {
    periods.queryWords(namingEras: namingEras) + ties.queryWords + ego.queryWords + groups.queryWords + lang.queryWords
  }
}

extension PeriodSelection {
  /// Actors keep their places whichever eras are drawn, so `--era` says nothing where each has a picture of its own.
  fileprivate func queryWords(namingEras: Bool) -> [String] {
    var words: [String] = []
    switch by {
    case nil: break
    case .eras: break
    case .changes: words = ["--by=change"]
    case .windows(let length): words = ["--by=\(length)"]
    }
    if !words.isEmpty || namingEras { words += era.map { "--era=\($0)" } }
    if let from { words.append("--from=\(from.text)") }
    if let to { words.append("--to=\(to.text)") }
    return words + (partial ? ["--partial"] : [])
  }
}

extension TieSelection {
  var queryWords: [String] {
    var words: [String] = []
    for (option, names) in [("--sign", sign), ("--kind", kind), ("--actor", actor), ("--status", status)] {
      if let names = names.all { words.append("\(option)=\(NameList.text(of: names))") }
    }
    if rule != .any { words.append("--rule=\(rule.rawValue)") }
    return words + (certain ? ["--certain"] : []) + (allActors ? ["--all-actors"] : [])
  }
}
