/// Folds a map into a page narrower than it: distances across shrink, boxes do not, and those that come to stand on each
/// other make room downwards.
///
/// Who stood left of whom or above whom mostly still does.
enum NarrowPlacement {
  /// The least room between two boxes: below one another, a line and its label have to find a way.
  private static let gap = 30.0
  /// How much of what a map loses across it gains downwards.
  private static let gain = 0.45

  /// How much higher than the folded map its page may become for boxes to make way for lines.
  private static let growth = 1.5

  /// Places of a map's boxes between 0 and `width` across: folded, and then moved to where all pictures read best.
  static func positions(for map: MapProblem, _ positions: [Point], width: Double) -> [Point] {
    let folded = self.positions(positions, map.whole.sizes, width: width)
    let page = Path(positions).bounds
    let height = map.whole.room(at: folded).maxY
    let area = Rectangle(minX: 0, minY: 0, maxX: width, maxY: height * growth)
    let scale = min(1, max(0.9, (width / max(1, page.width)).squareRoot()))
    return SharedPlacement.positions(for: map, from: folded, in: area, scale: scale)
  }

  /// Centres whose boxes lie between 0 and `width` across.
  ///
  /// - Complexity: O(*n²*).
  static func positions(
    _ positions: [Point], _ sizes: [PlacementProblem.Size], width: Double
  ) -> [Point] {
    guard positions.count > 1 else { return positions.map { Point(width / 2, $0.y) } }
    let page = Path(positions).bounds
    let widest = sizes.map(\.width).max() ?? 0
    let stretch = 1 + max(0, (page.width + widest) / width - 1) * gain
    let centers = zip(positions, sizes).map { position, size in
      let share = page.width > 0 ? (position.x - page.minX) / page.width : 0.5
      return Point(size.width / 2 + share * max(0, width - size.width), (position.y - page.minY) * stretch)
    }
    return parted(centers, sizes)
  }

  /// Centres of boxes none of which stands on another: whoever is in the way of one above moves down.
  ///
  /// - Complexity: O(*n²*).
  static func parted(_ positions: [Point], _ sizes: [PlacementProblem.Size]) -> [Point] {
    var centers = positions
    let order = centers.indices.sorted { (centers[$0].y, centers[$0].x, $0) < (centers[$1].y, centers[$1].x, $1) }
    for (place, box) in order.enumerated() {
      for other in order.prefix(place) {
        let across = (sizes[box].width + sizes[other].width) / 2 + gap
        guard abs(centers[box].x - centers[other].x) < across else { continue }
        let down = (sizes[box].height + sizes[other].height) / 2 + gap
        if centers[box].y - centers[other].y < down { centers[box].y = centers[other].y + down }
      }
    }
    return centers
  }
}
