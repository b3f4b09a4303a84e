/// Boxes on an oval: those of one bloc side by side, in an order in which few lines cross.
struct CircularPlacement {
  private let problem: PlacementProblem
  /// The boxes of each bloc; a box without one is a bloc of its own.
  private let groups: [[Int]]
  /// The room between two boxes.
  private static let gap = 46.0
  /// The least height of the oval beside its width, so that chords have room for their labels.
  private static let leastRadius = 210.0

  /// - Parameter blocs: the bloc of each box; empty for none.
  init(_ problem: PlacementProblem, blocs: [String]) {
    self.problem = problem
    var groups: [[Int]] = []
    var number: [String: Int] = [:]
    for (box, bloc) in blocs.enumerated() {
      if bloc.isEmpty {
        groups.append([box])
      } else if let known = number[bloc] {
        groups[known].append(box)
      } else {
        number[bloc] = groups.count
        groups.append([box])
      }
    }
    self.groups = groups
  }

  func positions() -> [Point] {
    guard !problem.sizes.isEmpty else { return [] }
    return BoxSeparation.separated(oval(order()), problem.sizes)
  }

  /// The boxes round the circle.
  func order() -> [Int] {
    let boxes = CircularOrder(count: problem.sizes.count, chords: chords(between: Array(problem.sizes.indices)))
    var rank = [Int](repeating: 0, count: problem.sizes.count)
    for (place, box) in boxes.walk.enumerated() { rank[box] = place }
    let ordered = orderOfGroups().map { number in groups[number].sorted { rank[$0] < rank[$1] } }
    var start = 0
    let ranges = ordered.map { group in
      defer { start += group.count }
      return start..<(start + group.count)
    }
    return boxes.sifted(ordered.flatMap(\.self), within: ranges)
  }

  /// Blocs round the circle, by the lines between them.
  private func orderOfGroups() -> [Int] {
    var group = [Int](repeating: 0, count: problem.sizes.count)
    for (number, boxes) in groups.enumerated() { for box in boxes { group[box] = number } }
    let blocs = CircularOrder(count: groups.count, chords: chords(between: group))
    return blocs.sifted(blocs.walk, within: [groups.indices])
  }

  /// The lines, as they run between what boxes belong to.
  private func chords(between things: [Int]) -> [CircularOrder.Chord] {
    problem.links.map { .init(first: things[$0.first], second: things[$0.second], periods: $0.periods) }
  }

  /// Centres on an oval, each box with as much of its way as its size asks for, the first at the top.
  private func oval(_ order: [Int]) -> [Point] {
    let rooms = order.map { (problem.sizes[$0].width + problem.sizes[$0].height) / 2 + CircularPlacement.gap }
    let way = rooms.reduce(0, +)
    let radius = max(CircularPlacement.leastRadius, way / (2 * Double.pi))
    var positions = [Point](repeating: Point(0, 0), count: order.count)
    var passed = -(rooms.first ?? 0) / 2
    for (box, room) in zip(order, rooms) {
      let (sine, cosine) = CircularFunctions.sineAndCosine(ofTurn: (passed + room / 2) / way)
      positions[box] = Point(sine * radius * StressLayout.aspect, -cosine * radius)
      passed += room
    }
    return positions
  }
}
