import Entente

/// The columns of `sources.csv`.
enum SourceColumn: Int, TableColumn {
  case id, title, author, year, url

  static let required: [SourceColumn] = [.id]

  /// What the column says of a source.
  func cell(_ source: Source) -> String {
    switch self {
    case .id: source.id
    case .title: source.title
    case .author: source.author
    case .year: source.year
    case .url: source.url
    }
  }
}

/// What ties rest on: `sources.csv`.
extension Table where Column == SourceColumn {
  /// Adds every source to a builder.
  mutating func readSources(into builder: inout ActorGraph.Builder) throws(ModelFault) {
    var declared = DeclaredLines()
    while next() {
      guard let id = declaredID(.id, "source", among: &declared) else { continue }
      for column in [SourceColumn.title, .author, .year, .url] { isShort(column) }
      try builder.addSource(
        Source(id: id, title: text(.title), author: text(.author), year: text(.year), url: text(.url)))
    }
  }
}
