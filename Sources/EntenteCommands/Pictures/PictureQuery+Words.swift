internal import ArgumentParser
internal import Entente

extension PictureScope {
  /// What was asked for, in a fixed order and as one would type it.
  var words: [String] {
    periods.queryWords + ties.queryWords + ego.queryWords + groups.queryWords + lang.queryWords
  }
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
  var queryWords: [String] {
    var words: [String] = []
    for (option, names) in [("--sign", sign), ("--kind", kind), ("--actor", actor), ("--status", status)] {
      if let names = names.all { words += [option, names.joined(separator: ",")] }
    }
    if rule != .any { words += ["--rule", rule.rawValue] }
    return words + (certain ? ["--certain"] : []) + (allActors ? ["--all-actors"] : [])
  }
}
