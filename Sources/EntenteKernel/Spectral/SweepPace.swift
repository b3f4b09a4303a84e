/// How quickly sweeps close in on a solution, and so how far from it they are.
///
/// Where each sweep moves values by at most *r* times what the one before did, what is left to move is at most *r* / (1 − *r*)
/// times the last move. The rate is taken for the greater of the last two, with a quarter to spare; no sweep is slower than the damping *d*.
///
/// Moves end where numbers can tell no more apart. That is soon for most, but near a damping of 1 the sums that should be one are off
/// by many roundings, and values go on to grow or to swing by as much for ever.
struct SweepPace {
  private let slowest: Double
  private var moves = (last: Double.infinity, before: Double.infinity)
  /// The smallest move so far, and how many there were since.
  private var smallest = (move: Double.infinity, age: 0)

  /// How many sweeps without a smaller move say that there will be none: even at a rate of 0.99 moves halve meanwhile.
  private static let patience = 70

  init(atMost slowest: Double) { self.slowest = slowest }

  /// How far the values are from the solution, as far as is known after a sweep that moved them so far; 0 where none will move them closer.
  ///
  /// Never less than the move itself: so whoever stops at an error *e* is at most *e* times *d* / (1 − *d*) from the solution,
  /// whatever slow part of it has not come up yet.
  mutating func error(after move: Double) -> Double {
    defer { moves = (move, moves.last) }
    if move <= 1e-15 { return 0 }
    smallest = move < smallest.move ? (move, 0) : (smallest.move, smallest.age + 1)
    // Roundings are many times smaller than this; what swings by more does not settle.
    if smallest.age >= Self.patience, smallest.move <= 1e-12 { return 0 }
    let isKnown = moves.before < .infinity
    let rate = isKnown ? min(slowest, 1.25 * max(move / moves.last, moves.last / moves.before)) : slowest
    return move * max(1, rate / (1 - rate))
  }
}
