import Entente

extension Table where Column == TieColumn {
  /// Whether a tie can hold on a day on which both actors live; says what is cut off where it cannot on all of them.
  ///
  /// A tie without a date is simply as long as its actors live together.
  mutating func holds(
    _ when: EDTF?, _ source: ActorID, _ target: ActorID, _ builder: ActorGraph.Builder
  ) -> Bool {
    let extent = when?.extent ?? Extent(.always)
    switch builder.lifetimeFit(extent, source, target) {
    case .within: return true
    case .clipped(_, let actor):
      guard when != nil else { return true }
      findings.note(range(.when), "days on which this tie may have held are cut off: \(lifetime(actor, builder))")
      return true
    case .shortened(_, let actor):
      guard when != nil else { return true }
      findings.warning(
        range(.when), "days on which this tie holds are cut off: \(lifetime(actor, builder))",
        fix: "give it dates within the lifetimes of both actors")
      return true
    case .outside(let actor):
      findings.error(
        range(.when), "this tie lies outside its actors' lifetimes: \(lifetime(actor, builder))",
        fix: outsideRemedy(actor, builder))
      return false
    case .neverAlive:
      findings.error(
        rowRange,
        "these two actors were never alive on the same day: \(lifetime(source, builder)), "
          + lifetime(target, builder),
        fix: "name the actors of those days, or correct a lifetime in actors.csv")
      return false
    }
  }

  /// `SUN lived 1922-12-30/1991-12-25`.
  private func lifetime(_ actor: ActorID, _ builder: ActorGraph.Builder) -> String {
    let profile = builder.actors[actor.index]
    return "\(Excerpt.shown(profile.id)) lived \(profile.lifetime?.text ?? "always")"
  }

  private func outsideRemedy(_ actor: ActorID, _ builder: ActorGraph.Builder) -> String {
    let id = builder.actors[actor.index].id
    let successor = builder.actors.first { $0.predecessor == id }
    let other = successor.map { "name its successor \(Excerpt.shown($0.id)), or " } ?? ""
    return "correct the dates, \(other)correct the lifetime in actors.csv"
  }
}
