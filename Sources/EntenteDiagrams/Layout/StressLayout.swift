/// Places boxes so that distances on the page are in proportion to distances in the graph.
///
/// Stress majorisation with weights d⁻²: each step moves every box to the weighted mean of where others would have it.
/// Of up to `fullCount` boxes every pair counts; of more, each box minds those it has a link to and a few landmarks, each
/// of which stands for the boxes of its region. Deterministic: it starts from a fixed figure and uses no function that
/// differs between machines.
///
/// - Complexity: O(*k* (*n* + *l*) log *n*) for the distances and O(*k n* + *l*) a step, for *k* landmarks; a landmark
///   is every box where all pairs count.
/// - References: E. Gansner, Y. Koren & S. North (2004), *Graph drawing by stress majorization*, Graph Drawing,
///   doi:10.1007/978-3-540-31843-9_25. M. Ortmann, M. Klimenta & U. Brandes (2017), *A sparse stress model*, J. Graph
///   Algorithms Appl. 21(5), doi:10.7155/jgaa.00440.
struct StressLayout: Sendable {
  /// The page is read wide: a point across counts for less than a point down.
  static let aspect = 1.35
  /// Up to how many boxes every pair counts.
  static let fullCount = 160

  /// How much a distance between two without a way counts, where one between others counts 1.
  private static let apartShare = 0.05

  let count: Int
  /// The landmarks; every box where all pairs count.
  let landmarks: Landmarks
  /// Where each box's terms begin; one more than there are boxes.
  private let rows: [Int]
  private let terms: [Term]
  /// Links with more than one line, and how much each matters beyond the first.
  private let fans: [(first: Int, second: Int, excess: Double)]

  /// A distance that a box should have from another, measured on a page squeezed by `aspect`.
  private struct Term: Sendable {
    let other: Int
    let ideal: Double
    /// How much it matters: the more lines the pair has, and the more boxes the other stands for, the more.
    let weight: Double
    /// The weight over the square of the distance.
    let pull: Double

    init(_ other: Int, _ ideal: Double, _ weight: Double) {
      self.other = other
      self.ideal = ideal
      self.weight = weight
      pull = weight / (ideal * ideal)
    }
  }

  /// - Parameter landmarkCount: how many landmarks to take; as many as suit the number of boxes if nil.
  init(_ problem: PlacementProblem, landmarkCount: Int? = nil) {
    count = problem.sizes.count
    let links = LinkDistances(problem)
    landmarks = Landmarks(landmarkCount ?? StressLayout.landmarkCount(for: count), of: links, boxCount: count)
    fans = problem.links.filter { $0.lines > 1 && $0.first != $0.second }
      .map { ($0.first, $0.second, Double($0.lines - 1) * 1.2) }
    (rows, terms) = StressLayout.terms(links, landmarks, StressLayout.lines(of: problem))
  }

  private static func landmarkCount(for count: Int) -> Int {
    count <= fullCount ? count : max(40, fullCount * fullCount / count / 2)
  }

  /// How many lines each link has, box by box in the order of the boxes' links.
  private static func lines(of problem: PlacementProblem) -> [[Double]] {
    var lines = [[Double]](repeating: [], count: problem.sizes.count)
    for link in problem.links where link.first != link.second {
      lines[link.first].append(Double(link.lines))
      lines[link.second].append(Double(link.lines))
    }
    return lines
  }

  private static func terms(
    _ links: LinkDistances, _ landmarks: Landmarks, _ lines: [[Double]]
  ) -> (rows: [Int], terms: [Term]) {
    let regions = landmarks.regionDistances
    var rows = [0]
    var terms: [Term] = []
    terms.reserveCapacity(lines.count * landmarks.boxes.count + lines.reduce(0) { $0 + $1.count })
    // For which box another was last seen to have a link.
    var linkedFor = [Int](repeating: -1, count: lines.count)
    for box in lines.indices {
      linkedFor[box] = box
      for (link, lines) in zip(links.links(of: box), lines[box]) {
        linkedFor[link.box] = box
        terms.append(Term(link.box, link.length, 1 + lines * 1.2))
      }
      for (number, landmark) in landmarks.boxes.enumerated() where linkedFor[landmark] != box {
        let distance = landmarks.distances[number][box]
        // A landmark speaks for those of its region that are nearer to it than halfway here.
        let spokenFor = StressLayout.count(of: regions[number], upTo: distance / 2)
        terms.append(Term(landmark, distance, Double(max(1, spokenFor))))
      }
      rows.append(terms.count)
    }
    return (rows, terms)
  }

  /// How many of some ascending numbers are no greater than a limit.
  private static func count(of sorted: [Double], upTo limit: Double) -> Int {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] <= limit { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Positions after some steps from a start, turned so that what matters most lies level, and then stretched to the page.
  func relaxed(_ start: [Point], steps: Int) -> [Point] {
    var positions = start
    for _ in 0..<steps {
      for box in 0..<count {
        let here = positions[box]
        var (x, y, total) = (0.0, 0.0, 0.0)
        for index in rows[box]..<rows[box + 1] {
          let term = terms[index]
          let other = positions[term.other]
          let away = Point(here.x - other.x, here.y - other.y)
          let length = (away.x * away.x + away.y * away.y).squareRoot()
          let share = length > 1e-9 ? term.ideal / length : 0
          x += (other.x + away.x * share) * term.pull
          y += (other.y + away.y * share) * term.pull
          total += term.pull
        }
        if total > 0 { positions[box] = Point(x / total, y / total) }
      }
    }
    return levelled(positions).map { Point($0.x * StressLayout.aspect, $0.y) }
  }

  /// The positions turned round their middle so that pairs with many lines, whose labels are level, lie level too; where
  /// no pair has more than one, so that the whole lies wide rather than high.
  private func levelled(_ positions: [Point]) -> [Point] {
    let middle = positions.reduce(Point(0, 0), +) * (1 / Double(max(1, count)))
    var (xx, xy, yy) = (0.0, 0.0, 0.0)
    for position in positions {
      let away = position - middle
      // The sum over all pairs is this sum over boxes, times their number.
      let excess = 0.001 * Double(count)
      xx += away.x * away.x * excess
      xy += away.x * away.y * excess
      yy += away.y * away.y * excess
    }
    for fan in fans {
      let way = positions[fan.second] - positions[fan.first]
      xx += way.x * way.x * fan.excess
      xy += way.x * way.y * fan.excess
      yy += way.y * way.y * fan.excess
    }
    // The main axis of the scatter: the eigenvector of its larger eigenvalue.
    let axis = Point(xx - yy + ((xx - yy) * (xx - yy) + 4 * xy * xy).squareRoot(), 2 * xy).unit
    return positions.map { Point($0.dot(axis), axis.cross($0)) }
  }

  /// Calls with each other box that a box minds, the distance it should have from it, and how much that matters.
  ///
  /// That boxes without a way between them stand so far apart is only for want of a better place, and matters little: of
  /// forty such, each would else hold the others in the way of lines.
  func forEachWish(of box: Int, _ body: (_ other: Int, _ length: Double, _ weight: Double) -> Void) {
    for term in terms[rows[box]..<rows[box + 1]] {
      body(term.other, term.ideal, term.ideal == landmarks.apart ? term.weight * StressLayout.apartShare : term.weight)
    }
  }

  /// How far the distances are from what they should be: the sum of squared relative errors.
  func stress(_ positions: [Point]) -> Double {
    positions.indices.reduce(0) { $0 + stress(of: $1, at: positions[$1], among: positions) } / 2
  }

  /// One box's share of the stress, were it at a position.
  func stress(of box: Int, at position: Point, among positions: [Point]) -> Double {
    var sum = 0.0
    for index in rows[box]..<rows[box + 1] {
      let term = terms[index]
      let x = (position.x - positions[term.other].x) / StressLayout.aspect
      let y = position.y - positions[term.other].y
      let error = ((x * x + y * y).squareRoot() - term.ideal) / term.ideal
      sum += error * error * term.weight
    }
    return sum
  }
}
