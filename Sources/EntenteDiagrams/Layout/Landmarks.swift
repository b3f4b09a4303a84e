/// A few boxes that stand for all others in a layout of many: each speaks for the region that is nearest to it.
///
/// - Reference: M. Ortmann, M. Klimenta & U. Brandes (2017), *A sparse stress model*, J. Graph Algorithms Appl. 21(5),
///   doi:10.7155/jgaa.00440.
struct Landmarks: Sendable {
  /// Which boxes they are.
  let boxes: [Int]
  /// From each landmark, in their order, the distance to every box; finite.
  let distances: [[Double]]
  /// The distance given to those between whom there is no way.
  let apart: Double
  /// For each box the number of the landmark nearest to it.
  private let regions: [Int]

  /// Chooses landmarks far from one another: first the box with most links, then always the box farthest from all chosen.
  ///
  /// - Complexity: O(*k* (*n* + *l*) log *n*) for *k* landmarks.
  init(_ count: Int, of links: LinkDistances, boxCount: Int) {
    var boxes: [Int] = []
    var distances: [[Double]] = []
    var nearest = [Double](repeating: .infinity, count: boxCount)
    var regions = [Int](repeating: 0, count: boxCount)
    let degrees = (0..<boxCount).map { links.degree(of: $0) }
    var next = degrees.indices.max { (degrees[$0], $1) < (degrees[$1], $0) }
    while let box = next, boxes.count < count {
      let row = links.distances(from: box)
      for other in row.indices where row[other] < nearest[other] {
        nearest[other] = row[other]
        regions[other] = boxes.count
      }
      boxes.append(box)
      distances.append(row)
      next = nearest.indices.max { (nearest[$0], $1) < (nearest[$1], $0) }
      if let box = next, nearest[box] == 0 { break }
    }
    let farthest = distances.lazy.joined().filter(\.isFinite).max() ?? 0
    let apart = max(200, farthest * 0.6)
    self.boxes = boxes
    self.apart = apart
    self.distances = distances.map { $0.map { $0.isFinite ? $0 : apart } }
    self.regions = regions
  }

  /// For each landmark the distances from it to the boxes of its region, the nearest first.
  var regionDistances: [[Double]] {
    var sorted = [[Double]](repeating: [], count: boxes.count)
    for (box, region) in regions.enumerated() { sorted[region].append(distances[region][box]) }
    return sorted.map { $0.sorted() }
  }
}
