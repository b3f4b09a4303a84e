internal import Entente

/// Actors of a picture that share a hull.
struct ActorGroup: Hashable, Sendable {
  /// What stands at the hull.
  let name: String
  /// Which tint it has: the same in all periods, where it can be.
  let number: Int
  /// Two at least, in the graph's order.
  let members: [ActorID]
}
