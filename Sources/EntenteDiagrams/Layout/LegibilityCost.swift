/// What makes a placement hard to read, in numbers: boxes over boxes, lines behind boxes, lines across lines,
/// lines that leave a box side by side, fans that stand upright, and distances that mislead.
struct LegibilityCost {
  let problem: PlacementProblem
  let stress: StressLayout
  private let linksOf: [[Int]]
  private let isLinked: [Bool]

  init(_ problem: PlacementProblem, _ stress: StressLayout) {
    self.problem = problem
    self.stress = stress
    var linksOf = [[Int]](repeating: [], count: problem.sizes.count)
    for (index, link) in problem.links.enumerated() where link.first != link.second {
      linksOf[link.first].append(index)
      linksOf[link.second].append(index)
    }
    self.linksOf = linksOf
    var isLinked = [Bool](repeating: false, count: problem.sizes.count * problem.sizes.count)
    for link in problem.links {
      isLinked[link.first * problem.sizes.count + link.second] = true
      isLinked[link.second * problem.sizes.count + link.first] = true
    }
    self.isLinked = isLinked
  }

  /// The share of the cost that one box has a part in; any number above `limit` once it is sure to be above it.
  func cost(of box: Int, _ positions: [Point], below limit: Double = .infinity) -> Double {
    var sum = crowding(of: box, positions)
    if sum > limit { return sum }
    sum += stress.stress(of: box, at: positions[box], among: positions) * 14
    if sum > limit { return sum }
    sum += linesBehind(box, positions, below: limit - sum)
    if sum > limit { return sum }
    return sum + tangles(of: box, positions, below: limit - sum)
  }

  /// Boxes that stand on each other or too close.
  private func crowding(of box: Int, _ positions: [Point]) -> Double {
    let size = problem.sizes[box]
    var sum = 0.0
    for other in positions.indices where other != box {
      let across = abs(positions[box].x - positions[other].x) - (size.width + problem.sizes[other].width) / 2
      let down = abs(positions[box].y - positions[other].y) - (size.height + problem.sizes[other].height) / 2
      let room = max(across, down)
      // Between two that stand side by side and are tied there has to be room for a label.
      let needed = down < 0 && isLinked[box * positions.count + other] ? 84.0 : 34
      if room < needed { sum += 6 + (needed - room) * 0.5 }
    }
    return sum
  }

  /// Lines that pass behind this box, and boxes before this box's lines.
  private func linesBehind(_ box: Int, _ positions: [Point], below limit: Double) -> Double {
    var sum = 0.0
    for link in problem.links where link.first != link.second && link.first != box && link.second != box {
      if isBehind(link, box, positions) { sum += 12 + Double(link.lines - 1) * 8 }
    }
    for index in linksOf[box] {
      if sum > limit { return sum }
      let link = problem.links[index]
      for other in positions.indices where other != link.first && other != link.second {
        if isBehind(link, other, positions) { sum += 12 + Double(link.lines - 1) * 8 }
      }
    }
    return sum
  }

  private func isBehind(_ link: PlacementProblem.Link, _ box: Int, _ positions: [Point]) -> Bool {
    let margin = 9 + link.breadth * 0.45
    let size = problem.sizes[box]
    return Rectangle(center: positions[box], width: size.width + 2 * margin, height: size.height + 2 * margin)
      .meets(positions[link.first], positions[link.second])
  }

  /// Lines of this box that cross others, and neighbouring lines that leave it at a narrow angle.
  private func tangles(of box: Int, _ positions: [Point], below limit: Double) -> Double {
    var sum = 0.0
    for (place, index) in linksOf[box].enumerated() {
      if sum > limit { return sum }
      let link = problem.links[index]
      let start = positions[link.first]
      let end = positions[link.second]
      for (otherIndex, other) in problem.links.enumerated()
      where otherIndex != index && other.first != other.second
        && other.first != link.first && other.second != link.second
        && other.first != link.second && other.second != link.first
        && Path.cross(start, end, positions[other.first], positions[other.second])
      {
        sum += 1.6 + 0.5 * Double(link.lines * other.lines - 1)
      }
      let way = positions[link.first == box ? link.second : link.first] - positions[box]
      let direction = way.unit
      // Labels are level, so a fan of many lines reads best when it is level too.
      sum += direction.y * direction.y * Double(link.lines - 1) * 3
      for neighbour in linksOf[box].prefix(place) {
        let second = problem.links[neighbour]
        let otherWay = positions[second.first == box ? second.second : second.first] - positions[box]
        // Two fans should leave a box at an angle that holds half of each, and a little more.
        let angle = min(
          1.2, 0.34 + link.breadth / (way.length + 1) * 0.8 + second.breadth / (otherWay.length + 1) * 0.8)
        let leastCosine = 1 - angle * angle / 2
        let cosine = direction.dot(otherWay.unit)
        if cosine > leastCosine { sum += 1 + (cosine - leastCosine) / (1 - leastCosine) * 3 }
      }
    }
    return sum
  }
}
