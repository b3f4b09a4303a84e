internal import Entente

/// Boxes where their capitals are.
///
/// Equirectangular about the mean latitude: north is up and west is left everywhere, and distances near the middle are
/// in proportion. The map is cut at the meridian with the widest gap, so that neighbours across the antimeridian stay
/// neighbours. Capitals too close for their boxes are pushed apart.
enum GeographicPlacement {
  /// How much of the page, across and down, each box has to itself.
  private static let room = 260.0

  /// The centres of the boxes that have coordinates.
  static func positions(
    _ coordinates: [ActorProfile.Coordinates?], _ sizes: [PlacementProblem.Size]
  ) -> [Point?] {
    let known = coordinates.indices.filter { coordinates[$0] != nil }
    let centers = plane(known.compactMap { coordinates[$0] })
    let sizes = known.map { sizes[$0].airy }
    var positions = [Point?](repeating: nil, count: coordinates.count)
    for (box, center) in zip(known, BoxSeparation.separated(centers, sizes)) { positions[box] = center }
    return positions
  }

  /// Coordinates on the page, in points.
  private static func plane(_ coordinates: [ActorProfile.Coordinates]) -> [Point] {
    guard !coordinates.isEmpty else { return [] }
    let first = firstLongitude(coordinates.map(\.longitude))
    let latitude = coordinates.reduce(0) { $0 + $1.latitude } / Double(coordinates.count)
    // At a pole there is no east, and every meridian is as near.
    let narrowing = max(0.2, CircularFunctions.sineAndCosine(ofTurn: latitude / 360).cosine)
    let places = coordinates.map { place in
      let east = place.longitude - first
      return Point((east < 0 ? east + 360 : east) * narrowing, -place.latitude)
    }
    let (xs, ys) = (places.map(\.x), places.map(\.y))
    let width = (xs.max() ?? 0) - (xs.min() ?? 0)
    let height = (ys.max() ?? 0) - (ys.min() ?? 0)
    let side = Double(places.count).squareRoot() * room
    let scale = min(side * StressLayout.aspect / max(width, 1), side / max(height, 1))
    return places.map { $0 * scale }
  }

  /// The longitude east of the widest gap between two.
  private static func firstLongitude(_ longitudes: [Double]) -> Double {
    let sorted = longitudes.sorted()
    guard let west = sorted.first, let east = sorted.last else { return 0 }
    var best = (gap: west + 360 - east, first: west)
    for (one, next) in zip(sorted, sorted.dropFirst()) where next - one > best.gap { best = (next - one, next) }
    return best.first
  }
}
