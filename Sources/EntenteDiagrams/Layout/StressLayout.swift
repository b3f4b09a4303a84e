/// Places boxes so that distances on the page are in proportion to distances in the graph.
///
/// Stress majorisation with weights d⁻²: each step moves every box to the weighted mean of where the others would have
/// it. Deterministic: it starts from a fixed figure and uses no function that differs between machines.
///
/// - Complexity: O(*n³*) for the distances, O(*n²*) a step.
/// - Reference: E. Gansner, Y. Koren & S. North (2004), *Graph drawing by stress majorization*, Graph Drawing,
///   doi:10.1007/978-3-540-31843-9_25.
struct StressLayout {
  /// The page is read wide: a point across counts for less than a point down.
  static let aspect = 1.35

  let count: Int
  /// The distance each two boxes should have, row by row; measured on a page squeezed by `aspect`.
  let distances: [Double]
  /// How much each distance matters: the more lines a pair has, the more.
  private let weights: [Double]

  init(_ problem: PlacementProblem) {
    count = problem.sizes.count
    distances = StressLayout.distances(problem)
    var weights = [Double](repeating: 1, count: count * count)
    for link in problem.links {
      weights[link.first * count + link.second] = 1 + Double(link.lines) * 1.2
      weights[link.second * count + link.first] = 1 + Double(link.lines) * 1.2
    }
    self.weights = weights
  }

  /// Shortest paths over ideal lengths (Floyd & Warshall), but for pairs with lines, whose own length holds even where a
  /// way round is shorter; parts that do not hang together keep a fixed distance.
  private static func distances(_ problem: PlacementProblem) -> [Double] {
    let n = problem.sizes.count
    var distances = [Double](repeating: .infinity, count: n * n)
    for index in 0..<n { distances[index * n + index] = 0 }
    for link in problem.links where link.first != link.second {
      let length = problem.idealLength(of: link)
      distances[link.first * n + link.second] = length
      distances[link.second * n + link.first] = length
    }
    for middle in 0..<n {
      for row in 0..<n where distances[row * n + middle].isFinite {
        let first = distances[row * n + middle]
        for column in 0..<n {
          let path = first + distances[middle * n + column]
          if path < distances[row * n + column] { distances[row * n + column] = path }
        }
      }
    }
    for link in problem.links where link.first != link.second {
      let length = problem.idealLength(of: link)
      distances[link.first * n + link.second] = length
      distances[link.second * n + link.first] = length
    }
    let farthest = distances.lazy.filter(\.isFinite).max() ?? 0
    let apart = max(200, farthest * 0.6)
    return distances.map { $0.isFinite ? $0 : apart }
  }

  /// Positions after some steps from a start, turned so that what matters most lies level, and then stretched to the page.
  func relaxed(_ start: [Point], steps: Int) -> [Point] {
    var positions = start
    for _ in 0..<steps {
      for box in 0..<count {
        var pull = Point(0, 0)
        var total = 0.0
        for other in 0..<count where other != box {
          let ideal = distances[box * count + other]
          let weight = weights[box * count + other] / (ideal * ideal)
          let away = positions[box] - positions[other]
          pull = pull + (positions[other] + away.unit * ideal) * weight
          total += weight
        }
        if total > 0 { positions[box] = pull * (1 / total) }
      }
    }
    return levelled(positions).map { Point($0.x * StressLayout.aspect, $0.y) }
  }

  /// The positions turned round the origin so that pairs with many lines, whose labels are level, lie level too; where no
  /// pair has more than one, so that the whole lies wide rather than high.
  private func levelled(_ positions: [Point]) -> [Point] {
    var (xx, xy, yy) = (0.0, 0.0, 0.0)
    for first in 0..<count {
      for second in (first + 1)..<max(first + 1, count) {
        let way = positions[second] - positions[first]
        let excess = max(weights[first * count + second] - 2.2, 0.001)
        xx += way.x * way.x * excess
        xy += way.x * way.y * excess
        yy += way.y * way.y * excess
      }
    }
    // The main axis of the scatter: the eigenvector of its larger eigenvalue.
    let axis = Point(xx - yy + ((xx - yy) * (xx - yy) + 4 * xy * xy).squareRoot(), 2 * xy).unit
    return positions.map { Point($0.dot(axis), axis.cross($0)) }
  }

  /// How far the distances are from what they should be: the sum of squared relative errors.
  func stress(_ positions: [Point]) -> Double {
    var sum = 0.0
    for box in 0..<count { sum += stress(of: box, at: positions[box], among: positions, from: box + 1) }
    return sum
  }

  /// One box's share of the stress, against the boxes from `first` on.
  func stress(of box: Int, at position: Point, among positions: [Point], from first: Int = 0) -> Double {
    var sum = 0.0
    for other in first..<max(first, count) where other != box {
      let ideal = distances[box * count + other]
      let x = (position.x - positions[other].x) / StressLayout.aspect
      let y = position.y - positions[other].y
      let error = ((x * x + y * y).squareRoot() - ideal) / ideal
      sum += error * error * weights[box * count + other]
    }
    return sum
  }

  /// A figure to start from: boxes on a rough circle, each turned on by a fixed share, so that no two coincide.
  func start(_ seed: UInt64) -> [Point] {
    var generator = SplitMix64(seed: seed)
    let radius = (distances.max() ?? 0) / 2 + 1
    return (0..<count).map { _ in
      Point(generator.nextUnit() * 2 - 1, generator.nextUnit() * 2 - 1) * radius
    }
  }
}
