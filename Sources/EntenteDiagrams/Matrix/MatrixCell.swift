internal import Entente

/// The ties from the actor of a row to that of a column.
struct MatrixCell: Hashable, Sendable {
  let row: ActorID
  let column: ActorID
  /// In the graph's order; those without direction stand in two cells.
  let ties: [Tie]
  let sign: CellSign
  /// Whether one tie at least surely held in the period and is asserted.
  let isSure: Bool

  /// The sign, and how many ties where there is more than one.
  var text: String { ties.count > 1 ? "\(sign.mark)\(ties.count)" : sign.mark }

  /// The cells of a scene that hold a tie, row by row in the graph's order.
  ///
  /// - Complexity: O(*t* log *t*) for *t* ties.
  static func cells(of scene: PeriodScene, _ palette: Palette) -> [MatrixCell] {
    struct Place: Hashable {
      let row: ActorID
      let column: ActorID
    }
    var ties: [Place: [Tie]] = [:]
    for tie in scene.ties {
      ties[Place(row: tie.source, column: tie.target), default: []].append(tie)
      if !tie.isDirected, tie.source != tie.target {
        ties[Place(row: tie.target, column: tie.source), default: []].append(tie)
      }
    }
    let graph = scene.snapshot.graph
    let places = ties.keys.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    return places.compactMap { place in
      guard let held = ties[place] else { return nil }
      let isSure = held.contains { tie in
        let isCertain = scene.snapshot.isCertain(tie.index)
        return TieLook(tie, graph.kind(tie.kind), isCertain: isCertain, palette: palette).marks.isEmpty
      }
      return MatrixCell(
        row: place.row, column: place.column, ties: held, sign: CellSign(Set(held.map(\.sign))), isSure: isSure)
    }
  }
}
