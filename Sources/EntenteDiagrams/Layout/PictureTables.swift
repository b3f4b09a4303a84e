/// What the cost of a picture needs to know of it, wherever its boxes stand.
struct PictureTables {
  let legibility: LegibilityTables
  /// The work of trying a place for each box, roughly: the number of boxes times that of boxes and lines.
  let work: Int
  /// The distance each two boxes should have, row by row; 0 for pairs without a path.
  private let lengths: [Double]
  private let count: Int

  /// - Complexity: O(*n m*) for *n* boxes and *m* links.
  init(_ problem: PlacementProblem) {
    count = problem.sizes.count
    work = count * (count + problem.links.count)
    legibility = LegibilityTables(problem, StressLayout(problem))
    lengths = PictureTables.lengths(problem)
  }

  /// How far wrong the distances of a box at a place are, as the sum of squared relative errors on a page squeezed by
  /// `StressLayout.aspect`.
  func strain(of box: Int, at place: Point, among positions: [Point]) -> Double {
    var sum = 0.0
    for other in 0..<count {
      let length = lengths[box * count + other]
      if length == 0 { continue }
      let x = (place.x - positions[other].x) / StressLayout.aspect
      let y = place.y - positions[other].y
      let error = (x * x + y * y).squareRoot() / length - 1
      sum += error * error
    }
    return sum
  }

  /// Steps in the graph, each as long as a link should be on average.
  private static func lengths(_ problem: PlacementProblem) -> [Double] {
    let count = problem.sizes.count
    var lengths = [Double](repeating: 0, count: count * count)
    let links = problem.links.filter { $0.first != $0.second }
    guard !links.isEmpty else { return lengths }
    let step = links.reduce(0) { $0 + problem.idealLength(of: $1) } / Double(links.count)
    var neighbours = [[Int]](repeating: [], count: count)
    for link in links {
      neighbours[link.first].append(link.second)
      neighbours[link.second].append(link.first)
    }
    for start in 0..<count {
      var queue = [start]
      var next = 0
      while next < queue.count {
        let box = queue[next]
        next += 1
        for other in neighbours[box] where other != start && lengths[start * count + other] == 0 {
          lengths[start * count + other] = lengths[start * count + box] + step
          queue.append(other)
        }
      }
    }
    return lengths
  }
}
