/// Pushes boxes apart that stand on each other: what the search for a readable placement weighs, this makes sure of.
enum BoxSeparation {
  /// The least room between two boxes.
  static let gap = 18.0
  private static let rounds = 60
  /// How much of the page boxes and their gaps may fill before any is pushed: beyond it pushing takes long to end.
  private static let greatestDensity = 0.75

  /// The centres of the boxes, each two of which are parted by `gap` in one direction at least.
  ///
  /// - Complexity: O(*n* log *n* + *p*) a round for *p* pairs that share a strip of the page one box wide.
  static func separated(_ centers: [Point], _ sizes: [PlacementProblem.Size]) -> [Point] {
    var centers = roomy(centers, sizes)
    var order = centers.indices.sorted { (centers[$0].x, $0) < (centers[$1].x, $1) }
    while true {
      for _ in 0..<rounds where !push(&centers, sizes, &order) { return centers }
      // A crowd that pushing does not part gets a larger page: distances grow and boxes do not.
      centers = centers.map { $0 * 1.2 }
    }
  }

  /// The centres on a page that has room for all boxes.
  private static func roomy(_ centers: [Point], _ sizes: [PlacementProblem.Size]) -> [Point] {
    guard centers.count > 1 else { return centers }
    let page = Path(centers).bounds
    let needed = sizes.reduce(0) { $0 + ($1.width + gap) * ($1.height + gap) }
    let room = page.width * page.height * greatestDensity
    // Boxes on one spot or in one row are for pushing: no growth of the page would part them.
    guard room > 1, needed > room, needed < room * 400 else { return centers }
    let growth = (needed / room).squareRoot()
    return centers.map { $0 * growth }
  }

  /// Parts each two boxes that are too close, along the shorter way; whether there were any.
  ///
  /// - Parameter order: the boxes from left to right, as the last round left them.
  private static func push(_ centers: inout [Point], _ sizes: [PlacementProblem.Size], _ order: inout [Int]) -> Bool {
    var isPushed = false
    sort(&order, centers)
    let widest = sizes.lazy.map(\.width).max() ?? 0
    for (place, first) in order.enumerated() {
      let reach = (sizes[first].width + widest) / 2 + gap
      for later in (place + 1)..<max(place + 1, order.count) {
        let second = order[later]
        if centers[second].x - centers[first].x > reach { break }
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

  /// Sorts boxes from left to right; soon done where they nearly are, as from one round to the next.
  private static func sort(_ order: inout [Int], _ centers: [Point]) {
    for start in order.indices.dropFirst() {
      let box = order[start]
      var place = start
      while place > 0, (centers[box].x, box) < (centers[order[place - 1]].x, order[place - 1]) {
        order[place] = order[place - 1]
        place -= 1
      }
      order[place] = box
    }
  }
}
