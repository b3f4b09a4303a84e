/// What a column of a single CSV can mean.
enum TieListColumn: Int, TableColumn {
  case id, source, target, kind, sign, directed, issue, when, start, end, date, basis, intermittent, strength, unit
  case status, recorded, note

  static let required: [TieListColumn] = [.source, .target]

  /// The names such a column goes by, the likeliest first; capitals, spaces and underscores do not matter.
  private var usualNames: [String] {
    switch self {
    case .source: ["source", "from", "sender", "tail", "sourcename"]
    case .target: ["target", "to", "receiver", "head", "targetname"]
    case .kind: ["kind", "type", "relation", "layer", "eventcode", "cameocode"]
    case .start: ["start", "begin", "onset", "startdate", "datestart", "begindate", "since"]
    case .end: ["end", "terminus", "enddate", "dateend", "until"]
    case .date: ["date", "eventdate", "sqldate", "year"]
    case .strength: ["strength", "weight", "value"]
    case .note: ["note", "notes"]
    default: [name]
    }
  }

  /// A name without what does not matter.
  static func plain(_ name: String) -> String {
    name.lowercased().replacing(" ", with: "").replacing("_", with: "")
  }

  /// What the columns of a header mean.
  ///
  /// Of two that would mean the same, the one that was chosen does, else the one with the likelier name, and of those the first. Where
  /// there is a `when`, the other dates mean nothing; where there is a `start`, a `date` or `year` means nothing; dates that were chosen
  /// go before those that were not.
  static func meaning(_ names: [String], choosing chosen: [TieListColumn: Int] = [:]) -> [TieListColumn: Int] {
    let plain = names.map(plain)
    let dates: [TieListColumn] = [.when, .start, .end, .date]
    let areDatesChosen = dates.contains { chosen[$0] != nil }
    var found: [TieListColumn: Int] = [:]
    for column in allCases where !(areDatesChosen && dates.contains(column)) {
      found[column] = column.usualNames.lazy.compactMap { plain.firstIndex(of: $0) }.first
    }
    // One column means one thing.
    found = found.filter { !chosen.values.contains($0.value) }.merging(chosen) { $1 }
    if found[.when] != nil {
      for column in [TieListColumn.start, .end, .date] { found[column] = nil }
    }
    if found[.start] != nil { found[.date] = nil }
    return found
  }
}
