import Entente

/// The columns of `eras.csv`.
enum EraColumn: Int, TableColumn {
  case id, name, when, basis, note

  static let required: [EraColumn] = [.id, .when]
  static let translated: [EraColumn] = [.name]

  /// What the column says of an era.
  func cell(_ era: Era) -> String {
    switch self {
    case .id: era.id
    case .name: era.name
    case .when: era.when.text
    case .basis: era.basis
    case .note: era.note
    }
  }
}

/// How the dataset cuts time: `eras.csv`.
extension Table where Column == EraColumn {
  /// Adds every era that has no fault to a builder.
  mutating func readEras(into builder: inout ActorGraph.Builder) throws(ModelFault) {
    var declared = DeclaredLines()
    while next() {
      let id = declaredID(.id, "era", among: &declared)
      isShort(.name)
      warnOfFormula(.name)
      let names = translated(.name)
      if has(.when), isBlank(.when) {
        findings.error(range(.when), "this era has no date", fix: "give its first and last day: 1987-07/1991-12-25")
      }
      guard let id, let when = date(.when) else { continue }
      let era: Era
      do {
        era = try Era(
          id: id, name: isBlank(.name) ? id : text(.name), when: when, basis: text(.basis), note: text(.note),
          names: names)
      } catch {
        // Its date has days, or it would have been refused above.
        findings.error(range(.id), "\(Excerpt.shown(id)) cannot be the id of an era", fix: error.remedy)
        continue
      }
      try builder.addEra(era)
    }
  }
}
