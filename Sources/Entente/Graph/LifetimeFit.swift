/// How a tie's days lie in the lifetimes of its two actors.
package enum LifetimeFit: Hashable, Sendable {
  /// All its days are days of both.
  case within
  /// Some possible days are cut off, and no certain one.
  case clipped(Extent, by: ActorID)
  /// Days on which it surely held are cut off.
  case shortened(Extent, by: ActorID)
  case outside(ActorID)
  case neverAlive

  /// Lays an extent into the days both actors exist.
  package init(_ extent: Extent, source: ActorID, _ sourceLife: Spell, target: ActorID, _ targetLife: Spell) {
    if sourceLife.encloses(extent.possible), targetLife.encloses(extent.possible) {
      self = .within
      return
    }
    guard let together = sourceLife.intersection(targetLife) else {
      self = .neverAlive
      return
    }
    guard let rest = extent.clipped(to: together) else {
      self = .outside(sourceLife.overlaps(extent.possible) ? target : source)
      return
    }
    let cutter = sourceLife.encloses(extent.possible) ? target : source
    self = rest.certain == extent.certain ? .clipped(rest, by: cutter) : .shortened(rest, by: cutter)
  }
}
