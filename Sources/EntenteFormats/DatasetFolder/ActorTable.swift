import Entente

/// Who is in the dataset: `actors.csv`.
extension Table where Column == ActorColumn {
  /// Adds every actor to a builder, those with faults too, so that ties do not report them as missing.
  mutating func readActors(into builder: inout ActorGraph.Builder) throws(ModelFault) {
    var declared = DeclaredLines()
    var successions: [Succession] = []
    while next() {
      guard let id = declaredID(.id, "actor", among: &declared) else { continue }
      isShort(.name)
      warnOfFormula(.name)
      let predecessor = isBlank(.predecessor) ? nil : text(.predecessor)
      if let predecessor {
        successions.append(Succession(actor: id, predecessor: predecessor, range: range(.predecessor)))
      }
      try builder.addActor(
        ActorProfile(
          id: id, name: isBlank(.name) ? nil : text(.name),
          kind: isBlank(.kind) ? .state : ActorKind(rawValue: text(.kind)), lifetime: date(.lifetime),
          predecessor: predecessor, iso3: text(.iso3), cow: text(.cow), gw: text(.gw), bloc: text(.bloc),
          coordinates: coordinates(), note: text(.note), names: translated(.name)))
    }
    Succession.check(successions, among: builder.actors.map(\.id), &findings)
  }

  private mutating func coordinates() -> ActorProfile.Coordinates? {
    let latitude = angle(.latitude, limit: 90)
    let longitude = angle(.longitude, limit: 180)
    if isBlank(.latitude) != isBlank(.longitude) {
      let blank = isBlank(.latitude) ? ActorColumn.latitude : .longitude
      findings.error(
        range(blank), "a place needs a latitude and a longitude", fix: "give the \(blank.name), or neither")
    }
    guard let latitude, let longitude else { return nil }
    return ActorProfile.Coordinates(latitude: latitude, longitude: longitude)
  }

  private mutating func angle(_ column: ActorColumn, limit: Double) -> Double? {
    guard let degrees = number(column, "the \(column.name)") else { return nil }
    guard abs(degrees) <= limit else {
      findings.error(
        range(column), "the \(column.name) \(text(column)) is out of range",
        fix: "give degrees from \(Int(-limit)) to \(Int(limit)), north and east positive")
      return nil
    }
    return degrees
  }
}
