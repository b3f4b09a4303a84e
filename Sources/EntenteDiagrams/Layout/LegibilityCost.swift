/// What makes a placement hard to read, in numbers: boxes over boxes, lines behind boxes, lines across lines,
/// lines that leave a box side by side, fans that stand upright, and distances that mislead.
///
/// It holds the placement it speaks of, and keeps what the next question can use as boxes move.
struct LegibilityCost {
  let tables: LegibilityTables
  private(set) var positions: [Point]
  private var tracks: [Track]
  private var sides: LineSides
  /// The lines of the box in question, as the last pass over them left them.
  private var spokes: [Spoke] = []

  /// A link as a straight line on the page.
  private struct Track {
    var start: Point
    var way: Point
    var low: Point
    var high: Point

    init(_ start: Point, _ end: Point) {
      self.start = start
      way = end - start
      low = Point(min(start.x, end.x), min(start.y, end.y))
      high = Point(max(start.x, end.x), max(start.y, end.y))
    }
  }

  /// One of a box's lines, seen from the box.
  private struct Spoke {
    let link: Int
    let direction: Point
    /// How much of a turn half of its fan takes.
    let spread: Double
  }

  init(_ tables: LegibilityTables, _ positions: [Point]) {
    self.tables = tables
    self.positions = positions
    tracks = tables.links.map { Track(positions[$0.first], positions[$0.second]) }
    sides = LineSides(boxes: positions.count, links: tables.links.count, mayCross: tables.mayCross)
    for box in positions.indices { settle(box) }
  }

  /// The cost of the whole placement; what two boxes have a part in counts twice.
  mutating func total() -> Double {
    positions.indices.reduce(0) { $0 + cost(of: $1, at: positions[$1]) }
  }

  /// Puts a box elsewhere.
  ///
  /// - Complexity: O(*l* + *d n*) for the box's *d* links.
  mutating func move(_ box: Int, to place: Point) {
    positions[box] = place
    for spoke in tables.spokes(of: box) {
      let link = tables.links[spoke.link]
      tracks[spoke.link] = Track(positions[link.first], positions[link.second])
      let track = tracks[spoke.link]
      for other in positions.indices {
        sides.note(track.way.cross(positions[other] - track.start) > 0, of: other, from: spoke.link)
      }
    }
    settle(box)
  }

  /// Notes on which side of every line a box stands.
  private mutating func settle(_ box: Int) {
    let place = positions[box]
    for (link, track) in tracks.enumerated() {
      sides.note(track.way.cross(place - track.start) > 0, of: box, from: link)
    }
  }

  /// The share of the cost that one box would have a part in if it stood at a place; any number above `limit` once it is
  /// sure to be above it.
  ///
  /// - Complexity: O(*n* + *l* + *d* (*n* + *x*)) for the box's *d* links, each of which *x* others may cross.
  mutating func cost(of box: Int, at place: Point, below limit: Double = .infinity) -> Double {
    var sum = crowding(of: box, at: place)
    if sum > limit { return sum }
    sum += tables.distances.cost(of: box, at: place, among: positions)
    if sum > limit { return sum }
    sum += linesBehind(box, at: place)
    if sum > limit { return sum }
    return sum + tangles(of: box, at: place, below: limit - sum)
  }

  /// Boxes that stand on each other or too close.
  private func crowding(of box: Int, at place: Point) -> Double {
    let half = tables.halves[box]
    var sum = 0.0
    for other in positions.indices where other != box {
      let across = abs(place.x - positions[other].x) - half.x - tables.halves[other].x
      let down = abs(place.y - positions[other].y) - half.y - tables.halves[other].y
      let room = max(across, down)
      let away = positions[other] - place
      let loops = max(
        tables.loopRoom(of: box, towards: other, away), tables.loopRoom(of: other, towards: box, away * -1))
      guard room < LegibilityTables.labelRoom + loops else { continue }
      // Between two that stand side by side and are tied there has to be room for a label.
      let needed = loops + (down < 0 && tables.isLinked(box, other) ? LegibilityTables.labelRoom : 34)
      if room < needed { sum += (6 + (needed - room) * 0.5) * tables.closeness(box, other) }
    }
    return sum
  }

  /// Lines that pass behind this box; on the way it is noted on which side of each line the place lies.
  private mutating func linesBehind(_ box: Int, at place: Point) -> Double {
    let half = tables.halves[box]
    var sum = 0.0
    var word: UInt64 = 0
    for link in tracks.indices {
      let track = tracks[link]
      let aside = track.way.cross(place - track.start)
      // Bits are gathered and written 64 at a time: this is asked millions of times.
      word = word >> 1 | (aside > 0 ? 1 << 63 : 0)
      if link & 63 == 63 || link == tracks.count - 1 {
        sides.noteCandidate(word >> UInt64(63 - link & 63), word: link / 64)
      }
      let margin = tables.links[link].margin
      let reach = Point(half.x + margin, half.y + margin)
      // The line meets the box if no axis parts the two: neither those of the page nor that across the line.
      if abs(aside) <= abs(track.way.y) * reach.x + abs(track.way.x) * reach.y,
        place.x + reach.x >= track.low.x, place.x - reach.x <= track.high.x,
        place.y + reach.y >= track.low.y, place.y - reach.y <= track.high.y,
        tables.links[link].first != box, tables.links[link].second != box
      {
        sum += tables.hidingCost(link, behind: box)
      }
    }
    return sum
  }

  /// Boxes before this box's lines, lines they cross, and neighbouring lines that leave the box at a narrow angle.
  private mutating func tangles(of box: Int, at place: Point, below limit: Double) -> Double {
    var sum = 0.0
    spokes.removeAll(keepingCapacity: true)
    for spoke in tables.spokes(of: box) {
      let link = tables.links[spoke.link]
      let way = positions[spoke.end] - place
      sum += boxesBefore(spoke, of: box, from: place)
      if sum > limit { return sum }
      sides.forEachParting(spoke.link, spoke.end) { other, sides in
        let crossed = tables.links[other]
        if sides[crossed.first] != sides[crossed.second] {
          sum += tables.crossingCost(spoke.link, other)
        }
      }
      let length = way.length
      let direction = length > 1e-9 ? way * (1 / length) : Point(1, 0)
      // Labels are level, so a fan of many lines reads best when it is level too.
      if link.lines > 1 { sum += direction.y * direction.y * (link.lines - 1) * 3 * tables.presence(spoke.link) }
      let spread = link.breadth / (length + 1) * 0.8
      for neighbour in spokes {
        // Two fans should leave a box at an angle that holds half of each, and a little more.
        let angle = min(1.2, 0.34 + spread + neighbour.spread)
        let leastCosine = 1 - angle * angle / 2
        let cosine = direction.dot(neighbour.direction)
        if cosine > leastCosine {
          sum += (1 + (cosine - leastCosine) / (1 - leastCosine) * 3) * tables.togetherness(spoke.link, neighbour.link)
        }
      }
      if sum > limit { return sum }
      spokes.append(Spoke(link: spoke.link, direction: direction, spread: spread))
    }
    return sum
  }

  /// Boxes that stand before a line of a box; on the way it is noted on which side of the line each box stands.
  private mutating func boxesBefore(_ spoke: LegibilityTables.Spoke, of box: Int, from place: Point) -> Double {
    let track = Track(place, positions[spoke.end])
    let link = tables.links[spoke.link]
    var sum = 0.0
    for other in positions.indices {
      let center = positions[other]
      let aside = track.way.cross(center - place)
      sides.noteBox(other, aside > 0)
      let reach = Point(tables.halves[other].x + link.margin, tables.halves[other].y + link.margin)
      if abs(aside) <= abs(track.way.y) * reach.x + abs(track.way.x) * reach.y,
        center.x + reach.x >= track.low.x, center.x - reach.x <= track.high.x,
        center.y + reach.y >= track.low.y, center.y - reach.y <= track.high.y,
        other != box, other != spoke.end
      {
        sum += tables.hidingCost(spoke.link, behind: other)
      }
    }
    return sum
  }
}
