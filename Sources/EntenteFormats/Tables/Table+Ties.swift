import Entente

/// What a table of ties checks, be it a folder's or a CSV of its own.
extension Table {
  /// Adds the actor a cell names, where actors come from the ties; nil, and reported, where the cell is blank or
  /// too long.
  ///
  /// - Parameter skipping: how to have such rows left out, where that is possible.
  mutating func takeActor(
    _ column: Column, into builder: inout ActorGraph.Builder, orSkippingBy skipping: String? = nil
  ) throws(ModelFault) -> ActorID? {
    guard has(column) else { return nil }
    let id = text(column)
    if let actor = builder.actor(id) { return actor }
    guard !id.isEmpty else {
      findings.error(
        range(column), "this tie has no \(column.name)",
        fix: skipping.map { "name an actor, delete the row, or \($0)" } ?? "name an actor, or delete the row")
      return nil
    }
    guard isShort(column) else { return nil }
    warnOfFormula(column)
    warnOfSpaces(column)
    return try builder.addActor(ActorProfile(id: id))
  }

  mutating func warnOfLoop(_ source: Column, _ target: Column, _ isLoop: Bool) {
    guard isLoop else { return }
    findings.warning(
      range(target), "this ties \(Excerpt.shown(text(source))) to itself",
      fix: "correct the source or the target, unless that is what is meant: the tie is kept")
  }

  /// Warns that no row was read, unless a fault says why.
  mutating func warnOfNoTies() {
    guard !findings.hasErrors else { return }
    findings.warning(nil, "there are no ties in it", fix: "add a row for each tie below the first line")
  }
}
