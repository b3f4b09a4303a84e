/// One place for each box in all pictures, chosen for what the pictures have in them: the sum of their costs is small.
///
/// A layout of the graph of all periods would mind distances that no picture shows. This starts from it, and from the same
/// places with other boxes on them, and moves one box at a time, or exchanges two, wherever all pictures together read
/// better for it. Each picture's cost is taken as a share of what it costs laid out by itself, so that every picture has
/// the same say.
///
/// - Complexity: that of `Placement`'s moves, once for each picture; the larger the pictures, the fewer the moves, and none
///   where they are many and crowded.
struct SharedPlacement {
  private let problem: PlacementProblem
  private let pictures: [Picture]
  /// For each box, the pictures it is in and its number there.
  private let seats: [[(picture: Int, box: Int)]]

  private struct Picture {
    let boxes: [Int]
    let tables: PictureTables
    /// What its cost is multiplied by.
    let say: Double
  }

  /// A number of candidates and of rounds of moves for each.
  private typealias Stage = (kept: Int, rounds: Int)

  /// - Parameter pictures: the boxes of each picture, by their number in `problem`, and what has to be placed in it.
  /// - Parameter start: a layout of the whole.
  private init(_ problem: PlacementProblem, _ pictures: [MapProblem.Picture], _ start: [Point]) {
    self.problem = problem
    self.pictures = pictures.map { picture in
      let tables = PictureTables(picture.problem)
      var cost = PictureCost(tables, picture.boxes.map { start[$0] })
      return Picture(boxes: picture.boxes, tables: tables, say: 1 / max(1, cost.total()))
    }
    var seats = [[(picture: Int, box: Int)]](repeating: [], count: problem.sizes.count)
    for (number, picture) in pictures.enumerated() {
      for (seat, box) in picture.boxes.enumerated() { seats[box].append((number, seat)) }
    }
    self.seats = seats
  }

  /// The places.
  static func positions(for map: MapProblem) -> [Point] {
    let start = Placement.positions(for: map.whole)
    let stages = stages(for: map)
    guard start.count > 1, !stages.isEmpty else { return start }
    let shared = SharedPlacement(map.whole, map.pictures, start)
    var generator = SplitMix64(seed: 4)
    var candidates = [start]
    while candidates.count < stages[0].kept { candidates.append(shared.shuffled(start, &generator)) }
    for stage in stages {
      candidates = shared.best(stage.kept, of: candidates).map { shared.moved($0, rounds: stage.rounds) }
    }
    return shared.best(1, of: candidates).first ?? start
  }

  /// How many candidates are kept, and for how many rounds of moves; none where a round would take too long.
  private static func stages(for map: MapProblem) -> [Stage] {
    let work = map.pictures.reduce(0) { sum, picture in
      sum + picture.boxes.count * (picture.boxes.count + picture.problem.links.count)
    }
    if map.pictures.count == 1 { return work < 8_000 ? [(kept: 1, rounds: 40)] : [] }
    return switch work {
    case ..<8_000: [(kept: 16, rounds: 12), (kept: 4, rounds: 20), (kept: 1, rounds: 60)]
    case ..<60_000: [(kept: 4, rounds: 6), (kept: 1, rounds: 20)]
    case ..<300_000: [(kept: 1, rounds: 4)]
    default: []
    }
  }

  /// The same places with other boxes on them.
  private func shuffled(_ start: [Point], _ generator: inout SplitMix64) -> [Point] {
    var positions = start
    for last in positions.indices.dropFirst().reversed() {
      positions.swapAt(last, Int(generator.next() % UInt64(last + 1)))
    }
    return BoxSeparation.separated(positions, problem.sizes)
  }

  private func best(_ count: Int, of candidates: [[Point]]) -> [[Point]] {
    guard count < candidates.count else { return candidates }
    let ranked = candidates.enumerated().map { number, positions in
      var search = Search(positions, pictures.map { PictureCost($0.tables, $0.boxes.map { positions[$0] }) })
      return (cost: pictures.indices.reduce(0) { $0 + search.pictures[$1].total() * pictures[$1].say }, number: number)
    }
    return ranked.sorted { ($0.cost, $0.number) < ($1.cost, $1.number) }.prefix(count).map { candidates[$0.number] }
  }

  private func moved(_ start: [Point], rounds: Int) -> [Point] {
    var search = Search(start, pictures.map { PictureCost($0.tables, $0.boxes.map { start[$0] }) })
    var generator = SplitMix64(seed: 1871)
    for round in 0..<rounds {
      let reach = 320 * (1 - Double(round) / Double(rounds)) + 8
      for box in start.indices {
        move(box, &search, reach: reach, isLeap: round % 3 == 2, &generator)
        exchange(box, &search, &generator)
      }
    }
    return search.positions
  }
}

// MARK: - Moves

extension SharedPlacement {
  private struct Search {
    var positions: [Point]
    var pictures: [PictureCost]

    init(_ positions: [Point], _ pictures: [PictureCost]) {
      self.positions = positions
      self.pictures = pictures
    }
  }

  private func put(_ box: Int, at place: Point, _ search: inout Search) {
    search.positions[box] = place
    for seat in seats[box] { search.pictures[seat.picture].move(seat.box, to: place) }
  }

  private func cost(of box: Int, at place: Point, _ search: inout Search, below limit: Double = .infinity) -> Double {
    var sum = 0.0
    for seat in seats[box] {
      if sum > limit { return sum }
      let say = pictures[seat.picture].say
      sum += search.pictures[seat.picture].cost(of: seat.box, at: place, below: (limit - sum) / say) * say
    }
    return sum
  }

  private func move(
    _ box: Int, _ search: inout Search, reach: Double, isLeap: Bool, _ generator: inout SplitMix64
  ) {
    let home = search.positions[box]
    var best = (place: home, cost: cost(of: box, at: home, &search))
    for _ in 0..<9 {
      let step = Point(generator.nextUnit() * 2 - 1, generator.nextUnit() * 2 - 1)
      let from = isLeap ? search.positions[Int(generator.next() % UInt64(search.positions.count))] : home
      let reach = isLeap ? 150 : reach
      let place = Point(from.x + step.x * reach * StressLayout.aspect, from.y + step.y * reach)
      guard isFree(box, at: place, search.positions) else { continue }
      let moved = cost(of: box, at: place, &search, below: best.cost)
      if moved < best.cost { best = (place, moved) }
    }
    if best.place != home { put(box, at: best.place, &search) }
  }

  /// Lets a box and another change places where that is better for both together.
  private func exchange(_ box: Int, _ search: inout Search, _ generator: inout SplitMix64) {
    let other = Int(generator.next() % UInt64(search.positions.count))
    guard other != box else { return }
    let (home, away) = (search.positions[box], search.positions[other])
    var exchanged = search.positions
    exchanged.swapAt(box, other)
    guard isFree(box, at: away, exchanged), isFree(other, at: home, exchanged) else { return }
    let before = cost(of: box, at: home, &search) + cost(of: other, at: away, &search)
    put(box, at: away, &search)
    put(other, at: home, &search)
    if cost(of: box, at: away, &search) + cost(of: other, at: home, &search) < before { return }
    put(box, at: home, &search)
    put(other, at: away, &search)
  }

  /// Whether a box would stand clear of all others.
  private func isFree(_ box: Int, at place: Point, _ positions: [Point]) -> Bool {
    let room = Rectangle(center: place, width: problem.sizes[box].width, height: problem.sizes[box].height)
      .grown(by: BoxSeparation.gap)
    return !positions.indices.contains { other in
      other != box && room.overlaps(problem.frame(of: other, at: positions))
    }
  }
}
