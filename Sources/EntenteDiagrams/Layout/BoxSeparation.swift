/// Pushes boxes apart that stand on each other: what the search for a readable placement weighs, this makes sure of.
enum BoxSeparation {
  /// The least room between two boxes.
  static let gap = 18.0
  private static let rounds = 60

  /// The centres of the boxes, each two of which are parted by `gap` in one direction at least.
  ///
  /// - Complexity: O(*n²*) where no two are too close, a small multiple of it else.
  static func separated(_ centers: [Point], _ sizes: [PlacementProblem.Size]) -> [Point] {
    var centers = centers
    while true {
      for _ in 0..<rounds where !push(&centers, sizes) { return centers }
      // A crowd that pushing does not part gets a larger page: distances grow and boxes do not.
      centers = centers.map { $0 * 1.2 }
    }
  }

  /// Parts each two boxes that are too close, along the shorter way; whether there were any.
  private static func push(_ centers: inout [Point], _ sizes: [PlacementProblem.Size]) -> Bool {
    var isPushed = false
    for first in centers.indices {
      for second in centers.indices.dropFirst(first + 1) {
        let away = centers[second] - centers[first]
        let across = (sizes[first].width + sizes[second].width) / 2 + gap - abs(away.x)
        let down = (sizes[first].height + sizes[second].height) / 2 + gap - abs(away.y)
        guard across > 1e-6, down > 1e-6 else { continue }
        let half = min(across, down) / 2 + 0.01
        let step = across < down ? Point(away.x < 0 ? -half : half, 0) : Point(0, away.y < 0 ? -half : half)
        centers[first] = centers[first] - step
        centers[second] = centers[second] + step
        isPushed = true
      }
    }
    return isPushed
  }
}
