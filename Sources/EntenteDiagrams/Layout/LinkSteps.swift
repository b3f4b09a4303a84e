/// Distances in steps along links, each step as long as a link should be on average.
struct LinkSteps {
  private let neighbours: [[Int]]
  private let step: Double

  init(_ problem: PlacementProblem) {
    let links = problem.links.filter { $0.first != $0.second }
    var neighbours = [[Int]](repeating: [], count: problem.sizes.count)
    for link in links {
      neighbours[link.first].append(link.second)
      neighbours[link.second].append(link.first)
    }
    self.neighbours = neighbours
    step = links.reduce(0) { $0 + problem.idealLength(of: $1) } / Double(max(1, links.count))
  }

  /// The distance from one box to each; 0 to itself and where there is no way.
  ///
  /// - Complexity: O(*n* + *l*).
  func lengths(from start: Int) -> [Double] {
    var lengths = [Double](repeating: 0, count: neighbours.count)
    var queue = [start]
    var next = 0
    while next < queue.count {
      let box = queue[next]
      next += 1
      for other in neighbours[box] where other != start && lengths[other] == 0 {
        lengths[other] = lengths[box] + step
        queue.append(other)
      }
    }
    return lengths
  }
}
