/// What a column of a single CSV can mean.
enum TieListColumn: Int, TableColumn {
  case id, source, target, kind, sign, directed, issue, when, start, end, date, basis, intermittent, strength, unit
  case status, recorded, note

  static let required: [TieListColumn] = [.source, .target]

  /// The names such a column goes by, the likeliest first; capitals, spaces and underscores do not matter.
  private var usualNames: [String] {
    switch self {
    case .source: ["source", "from", "sender", "tail"]
    case .target: ["target", "to", "receiver", "head"]
    case .kind: ["kind", "type", "relation", "layer"]
    case .start: ["start", "begin", "onset", "startdate", "begindate", "since"]
    case .end: ["end", "terminus", "enddate", "until"]
    case .date: ["date", "year"]
    case .strength: ["strength", "weight", "value"]
    case .note: ["note", "notes"]
    default: [name]
    }
  }

  /// What the columns of a header mean.
  ///
  /// Of two that would mean the same, the one with the likelier name does, and of those the first. Where there is a
  /// `when`, the other dates mean nothing; where there is a `start`, a `date` or `year` means nothing.
  static func meaning(_ names: [String]) -> [TieListColumn: Int] {
    let plain = names.map { $0.lowercased().replacing(" ", with: "").replacing("_", with: "") }
    var found: [TieListColumn: Int] = [:]
    for column in allCases {
      found[column] = column.usualNames.lazy.compactMap { plain.firstIndex(of: $0) }.first
    }
    if found[.when] != nil {
      for column in [TieListColumn.start, .end, .date] { found[column] = nil }
    }
    if found[.start] != nil { found[.date] = nil }
    return found
  }
}
