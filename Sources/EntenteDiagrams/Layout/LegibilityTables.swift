/// What the cost of a placement needs to know of the problem, whatever the placement.
struct LegibilityTables {
  /// The room a label needs between two boxes.
  static let labelRoom = 84.0

  let stress: StressLayout
  /// Half the width and half the height of each box.
  let halves: [Point]
  /// The links between two different boxes.
  let links: [Link]
  private let rows: [Int]
  private let spokes: [Spoke]
  /// A bit for each pair of boxes with a link, row by row.
  private let linked: [UInt64]
  /// The periods in which each box has a line; all where it has none in any.
  private let boxPeriods: [PeriodSet]
  /// One over the number of pictures in which two links are seen together on average.
  private let togethernessScale: Double

  /// A link with its numbers at hand.
  struct Link {
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
  struct Spoke {
    let link: Int
    /// The box at its other end.
    let end: Int
  }

  init(_ problem: PlacementProblem, _ stress: StressLayout) {
    self.stress = stress
    halves = problem.sizes.map { Point($0.width / 2, $0.height / 2) }
    links = problem.links.filter { $0.first != $0.second }.map {
      Link(first: $0.first, second: $0.second, lines: Double($0.lines), breadth: $0.breadth, periods: $0.periods)
    }
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
    self.boxPeriods = boxPeriods.map { $0 == .none ? .all : $0 }
    togethernessScale = 1 / PeriodSet.meanShared(links.map(\.periods))
  }

  /// The links of a box.
  func spokes(of box: Int) -> ArraySlice<Spoke> { spokes[rows[box]..<rows[box + 1]] }

  func isLinked(_ first: Int, _ second: Int) -> Bool {
    let bit = first * halves.count + second
    return linked[bit / 64] >> UInt64(bit % 64) & 1 == 1
  }

  /// Whether some picture shows both a link and a box.
  func isSeen(_ link: Int, with box: Int) -> Bool {
    links[link].periods.countShared(with: boxPeriods[box]) > 0
  }

  /// In how many pictures two links are seen together, where 1 is what it is on average: if a link is in few pictures
  /// only, a crossing costs nothing where the two never meet and all the more where they do.
  func togetherness(_ first: Int, _ second: Int) -> Double {
    Double(links[first].periods.countShared(with: links[second].periods)) * togethernessScale
  }

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
