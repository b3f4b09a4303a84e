/// What the cost of a placement needs to know of the problem, whatever the placement.
struct LegibilityTables: Sendable {
  /// The room a label needs between two boxes.
  static let labelRoom = 84.0

  let distances: DistanceCost
  /// Half the width and half the height of each box.
  let halves: [Point]
  /// The links between two different boxes.
  let links: [Link]
  /// How far each box's loops reach beyond it, upwards and to the right; none where no box has any.
  private let loops: [Double]
  private let rows: [Int]
  private let spokes: [Spoke]
  /// A bit for each pair of boxes with a link, row by row.
  private let linked: [UInt64]
  /// The periods in which each box has a line; all where it has none in any.
  private let boxPeriods: [PeriodSet]
  private let weights: PictureWeights
  /// What a line behind a box costs, where on a page as large as it likes it costs 1.
  private let hiding: Double

  /// A link with its numbers at hand.
  struct Link: Sendable {
    let first: Int
    let second: Int
    let lines: Double
    let breadth: Double
    let periods: PeriodSet

    /// How far from its middle line a box is in the way.
    var margin: Double { 9 + breadth * 0.45 }
    /// What it costs that a box stands before it.
    var hidingCost: Double { 12 + (lines - 1) * 8 }
  }

  /// A link as one of its boxes sees it.
  struct Spoke: Sendable {
    let link: Int
    /// The box at its other end.
    let end: Int
  }

  /// - Parameters:
  ///   - boxPeriods: the pictures that each box is in; where it has a line, if nil.
  ///   - hiding: how much more than usual a line behind a box costs.
  init(
    _ problem: PlacementProblem, _ distances: DistanceCost, weights: PictureWeights? = nil,
    boxPeriods known: [PeriodSet]? = nil, hiding: Double = 1
  ) {
    self.distances = distances
    self.hiding = hiding
    halves = problem.sizes.map { Point($0.width / 2, $0.height / 2) }
    links = problem.links.filter { $0.first != $0.second }.map {
      Link(first: $0.first, second: $0.second, lines: Double($0.lines), breadth: $0.breadth, periods: $0.periods)
    }
    loops = LegibilityTables.loops(of: problem)
    let count = problem.sizes.count
    var spokes = [[Spoke]](repeating: [], count: count)
    var linked = [UInt64](repeating: 0, count: (count * count + 63) / 64)
    var boxPeriods = [PeriodSet](repeating: .none, count: count)
    for (index, link) in links.enumerated() {
      for (box, end) in [(link.first, link.second), (link.second, link.first)] {
        spokes[box].append(Spoke(link: index, end: end))
        linked[(box * count + end) / 64] |= 1 << UInt64((box * count + end) % 64)
        boxPeriods[box].formUnion(link.periods)
      }
    }
    rows = spokes.reduce(into: [0]) { rows, row in rows.append((rows.last ?? 0) + row.count) }
    self.spokes = spokes.flatMap(\.self)
    self.linked = linked
    self.boxPeriods = known ?? boxPeriods.map { $0 == .none ? .all : $0 }
    self.weights = weights ?? PictureWeights(of: problem.links.filter { $0.first != $0.second })
  }

  private static func loops(of problem: PlacementProblem) -> [Double] {
    var loops = [Double](repeating: 0, count: problem.sizes.count)
    for link in problem.links where link.first == link.second {
      let size = problem.sizes[link.first]
      let box = Rectangle(center: Point(0, 0), width: size.width, height: size.height)
      let room = RoutedLine.room(forLoops: link.lines, at: box)
      loops[link.first] = max(loops[link.first], room.maxX - box.maxX, box.minY - room.minY)
    }
    return loops.contains { $0 > 0 } ? loops : []
  }

  /// The room that the loops of one box need where another stands.
  ///
  /// - Parameter away: from the one to the other.
  func loopRoom(of box: Int, towards other: Int, _ away: Point) -> Double {
    guard !loops.isEmpty, away.x > -halves[box].x - halves[other].x, away.y < halves[box].y + halves[other].y else {
      return 0
    }
    return loops[box]
  }

  /// The links of a box.
  func spokes(of box: Int) -> ArraySlice<Spoke> { spokes[rows[box]..<rows[box + 1]] }

  func isLinked(_ first: Int, _ second: Int) -> Bool {
    let bit = first * halves.count + second
    return linked[bit / 64] >> UInt64(bit % 64) & 1 == 1
  }

  /// What it costs that a link runs behind a box.
  func hidingCost(_ link: Int, behind box: Int) -> Double {
    links[link].hidingCost * hiding * weights.meeting(links[link].periods, boxPeriods[box])
  }

  /// What two boxes count that come too close.
  func closeness(_ first: Int, _ second: Int) -> Double { weights.closeness(boxPeriods[first], boxPeriods[second]) }

  /// What two links count.
  func togetherness(_ first: Int, _ second: Int) -> Double {
    weights.togetherness(links[first].periods, links[second].periods)
  }

  /// What one link counts.
  func presence(_ link: Int) -> Double { weights.meeting(links[link].periods, links[link].periods) }

  /// Whether it matters that two links cross: they have no end in common and are seen together.
  func mayCross(_ first: Int, _ second: Int) -> Bool {
    let (first, second) = (links[first], links[second])
    return first.first != second.first && first.first != second.second && first.second != second.first
      && first.second != second.second && first.periods.countShared(with: second.periods) > 0
  }

  /// What it costs that two links cross.
  func crossingCost(_ first: Int, _ second: Int) -> Double {
    (1.6 + 0.5 * (links[first].lines * links[second].lines - 1)) * togetherness(first, second)
  }
}
