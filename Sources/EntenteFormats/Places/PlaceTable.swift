import Entente

/// The columns of a file of places.
enum PlaceColumn: Int, TableColumn {
  case actor, x, y

  static let required: [PlaceColumn] = [.actor, .x, .y]
}

/// Where actors stood on an earlier map.
extension Table where Column == PlaceColumn {
  /// The place of every actor that is in a graph, by lineage.
  mutating func readPlaces(of graph: ActorGraph) -> [ActorID: ActorPlace] {
    var places: [ActorID: ActorPlace] = [:]
    var declared: [ActorID: (id: String, line: Int)] = [:]
    var nearMiss = NearMiss(graph.actors.map(\.id))
    while next() {
      let x = coordinate(.x)
      let y = coordinate(.y)
      let id = text(.actor)
      guard let actor = graph.actor(id) else {
        refuse(id, &nearMiss)
        continue
      }
      let lineage = graph.lineage(of: actor)
      if let other = declared[lineage] {
        let both =
          other.id == id
          ? Excerpt.shown(id) : "\(Excerpt.shown(other.id)), of which \(Excerpt.shown(id)) is the same lineage,"
        findings.error(
          range(.actor), "\(both) already has a place, on line \(other.line)", fix: "delete one of the two rows")
        continue
      }
      declared[lineage] = (id, line)
      if let x, let y { places[lineage] = ActorPlace(actor: lineage, x: x, y: y) }
    }
    return places
  }

  /// Actors come and go between editions, so one that is not in the data is no fault.
  private mutating func refuse(_ id: String, _ nearMiss: inout NearMiss) {
    guard !id.isEmpty else {
      findings.error(range(.actor), "this place is nobody's", fix: "give the id of an actor, or delete the row")
      return
    }
    let near = nearMiss.names(near: id).map { Excerpt.shown($0) }
    findings.note(
      range(.actor), "there is no actor \(Excerpt.shown(id)) in the data, so this place is not used",
      fix: near.isEmpty ? "" : "did you mean \(near.joined(separator: " or "))?")
  }

  private mutating func coordinate(_ column: PlaceColumn) -> Double? {
    if has(column), isBlank(column) {
      findings.error(
        range(column), "this place has no \(column.name)",
        fix: "write a number of points, or delete the row and let the actor find a place")
      return nil
    }
    guard let points = number(column, "the \(column.name)") else { return nil }
    guard ActorPlace.range.contains(points) else {
      findings.error(
        range(column), "the \(column.name) \(Excerpt.shown(text(column))) lies beyond every page",
        fix: "write points (1/72 inch), at most 100000")
      return nil
    }
    return points
  }
}
