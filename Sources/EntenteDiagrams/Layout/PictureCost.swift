/// What makes one picture hard to read, where several pictures share a map: its legibility, and how far distances on the
/// page are from steps in its graph.
///
/// The second counts every pair of actors alike, however many lines it has: else the pairs at war in one year would
/// shape the pictures of the years of peace.
struct PictureCost {
  private let tables: PictureTables
  private var legibility: LegibilityCost

  /// What a distance twice as long as it should be costs, where a crossing costs 1.6.
  private static let strain = 150.0

  init(_ tables: PictureTables, _ positions: [Point]) {
    self.tables = tables
    legibility = LegibilityCost(tables.legibility, positions)
  }

  var positions: [Point] { legibility.positions }

  /// The cost of the whole picture; what two boxes have a part in counts twice.
  mutating func total() -> Double {
    positions.indices.reduce(0) { $0 + cost(of: $1, at: positions[$1]) }
  }

  /// The share of the cost that one box would have a part in if it stood at a place; any number above `limit` once it is
  /// sure to be above it.
  mutating func cost(of box: Int, at place: Point, below limit: Double = .infinity) -> Double {
    let sum = tables.strain(of: box, at: place, among: legibility.positions) * PictureCost.strain
    return sum > limit ? sum : sum + legibility.cost(of: box, at: place, below: limit - sum)
  }

  /// Puts a box elsewhere.
  mutating func move(_ box: Int, to place: Point) { legibility.move(box, to: place) }
}
