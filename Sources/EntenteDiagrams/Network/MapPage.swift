internal import Entente

/// The map as one period's picture shows it.
struct MapPage: Sendable {
  /// The boxes of the period's actors, from the upper left corner of the map.
  let frames: [ActorID: Rectangle]
  let width: Double
  let height: Double
}
