import Entente

/// The columns of `citations.csv`.
enum CitationColumn: Int, TableColumn {
  case tie, source, locator, note

  static let required: [CitationColumn] = [.tie, .source]
}

/// Which source vouches for which tie, and where in it: `citations.csv`.
extension Table where Column == CitationColumn {
  /// Adds every citation to a builder that has its ties and sources.
  ///
  /// - Parameter ties: what the table of ties has taught.
  mutating func readCitations(
    into builder: inout ActorGraph.Builder, of ties: TieReading
  ) throws(ModelFault) {
    // There may be many; they are put in order only where one is missing.
    var nearTies: NearMiss?
    var nearSources = NearMiss(builder.sources.map(\.id))
    while next() {
      let tieID = text(.tie)
      let tie = tieID.isEmpty ? nil : builder.tie(tieID)
      if tie == nil, !ties.faulty.contains(tieID) {
        var near = nearTies ?? NearMiss(ties.declared.sorted { $0.value < $1.value }.map(\.key))
        findings.error(
          range(.tie), "there is no tie \(Excerpt.shown(tieID))",
          fix: near.remedy(for: tieID, or: "give a row of ties.csv this id"))
        nearTies = near
      }
      let source = text(.source)
      guard builder.hasSource(source) else {
        findings.error(
          range(.source), "there is no source \(Excerpt.shown(source))",
          fix: nearSources.remedy(for: source, or: "add a row \(Excerpt.shown(source)) to sources.csv"))
        continue
      }
      if let tie { try builder.cite(source, for: tie, locator: text(.locator), note: text(.note)) }
    }
  }
}
