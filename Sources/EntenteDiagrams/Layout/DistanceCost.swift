/// What it costs that boxes stand nearer to each other or farther apart than they should, on a page squeezed by
/// `StressLayout.aspect`.
///
/// A wish that a distance *d* be a length *L* costs *w* (*d* / *L* − 1)². Wishes for one pair add up to a parabola,
/// *a d*² − 2 *b d* + *c*, so that what twelve pictures ask of a pair is as quickly answered as what one asks.
struct DistanceCost: Sendable {
  /// Where each box's terms begin; one more than there are boxes.
  private let rows: [Int]
  private let terms: [Term]

  fileprivate struct Term: Sendable {
    let other: Int
    var square = 0.0
    var slope = 0.0
    var constant = 0.0

    mutating func add(_ length: Double, _ weight: Double) {
      square += weight / (length * length)
      slope += weight / length
      constant += weight
    }
  }

  /// What a distance twice as long as a layout's costs, where a crossing costs 1.6.
  static let stressWeight = 14.0

  /// The distances that a layout would have.
  init(_ stress: StressLayout) {
    var rows = [0]
    var terms: [Term] = []
    for box in 0..<stress.count {
      stress.forEachWish(of: box) { other, length, weight in
        var term = Term(other: other)
        term.add(length, weight * DistanceCost.stressWeight)
        terms.append(term)
      }
      rows.append(terms.count)
    }
    self.rows = rows
    self.terms = terms
  }

  /// The wishes of several.
  init(_ wishes: DistanceWishes) {
    var rows = [0]
    var terms: [Term] = []
    for row in wishes.rows {
      terms += row.filter { $0.square > 0 }
      rows.append(terms.count)
    }
    self.rows = rows
    self.terms = terms
  }

  /// What a picture asks, on its own.
  init(picture problem: PlacementProblem, scale: Double = 1) {
    var wishes = DistanceWishes(count: problem.sizes.count)
    wishes.add(problem, Array(problem.sizes.indices), say: 1, scale: scale)
    self.init(wishes)
  }

  /// What a box's distances would cost if it stood at a place.
  ///
  /// - Complexity: O(*n*) for the *n* boxes it minds.
  func cost(of box: Int, at place: Point, among positions: [Point]) -> Double {
    var sum = 0.0
    for index in rows[box]..<rows[box + 1] {
      let term = terms[index]
      let x = (place.x - positions[term.other].x) / StressLayout.aspect
      let y = place.y - positions[term.other].y
      let square = x * x + y * y
      sum += term.square * square - 2 * term.slope * square.squareRoot() + term.constant
    }
    return sum
  }
}

/// What several pictures ask of the distances between boxes, added up pair by pair.
struct DistanceWishes {
  fileprivate var rows: [[DistanceCost.Term]]

  /// What a distance twice as many steps long as it should be costs, where a crossing costs 1.6.
  private static let stepWeight = 150.0

  init(count: Int) { rows = Array(repeating: (0..<count).map { DistanceCost.Term(other: $0) }, count: count) }

  /// Adds what a picture asks: the distances of its layout, and that they be in proportion to steps in its graph.
  ///
  /// The second counts every pair of actors alike, however many lines it has: else the pairs at war in one year would
  /// shape the pictures of the years of peace.
  ///
  /// - Parameters:
  ///   - boxes: for each box of the picture its number here.
  ///   - say: how much the picture counts.
  ///   - scale: how long distances should be, as a share of what its layout would have.
  /// - Complexity: O(*n m*) for *n* boxes and *m* links.
  mutating func add(_ problem: PlacementProblem, _ boxes: [Int], say: Double, scale: Double = 1) {
    let stress = StressLayout(problem)
    let lengths = LinkSteps(problem)
    for (box, row) in boxes.enumerated() {
      stress.forEachWish(of: box) { other, length, weight in
        rows[row][boxes[other]].add(length * scale, weight * DistanceCost.stressWeight * say)
      }
      for (other, length) in lengths.lengths(from: box).enumerated() where length > 0 {
        rows[row][boxes[other]].add(length * scale, DistanceWishes.stepWeight * say)
      }
    }
  }
}
