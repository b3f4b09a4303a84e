/// The order of things on a circle in which few of the lines between them cross.
///
/// Circular sifting: one thing at a time goes once round the circle and stays where the crossings are fewest. A step past
/// one neighbour changes only the crossings between the lines of those two.
///
/// - Complexity: O(*n² d²*) a round, for *n* things with *d* lines each.
/// - Reference: M. Baur & U. Brandes (2004), *Crossing Reduction in Circular Layouts*, Graph-Theoretic Concepts in
///   Computer Science, doi:10.1007/978-3-540-30559-0_28.
struct CircularOrder {
  /// A line between two things, and the pictures it is drawn in.
  struct Chord {
    let first: Int
    let second: Int
    let periods: PeriodSet
  }

  private let neighbours: [[(thing: Int, periods: PeriodSet)]]
  private static let mostRounds = 8

  init(count: Int, chords: [Chord]) {
    var neighbours = [[(thing: Int, periods: PeriodSet)]](repeating: [], count: count)
    for chord in chords where chord.first != chord.second {
      neighbours[chord.first].append((chord.second, chord.periods))
      neighbours[chord.second].append((chord.first, chord.periods))
    }
    self.neighbours = neighbours
  }

  /// An order to start from: as a walk meets things that goes on to a neighbour where it can and back where it cannot,
  /// so that a ring is a ring.
  ///
  /// - Complexity: linear in things and lines.
  var walk: [Int] {
    var order: [Int] = []
    var isMet = [Bool](repeating: false, count: neighbours.count)
    for start in neighbours.indices {
      var waiting = [start]
      while let thing = waiting.popLast() {
        if isMet[thing] { continue }
        isMet[thing] = true
        order.append(thing)
        waiting += neighbours[thing].map(\.thing).filter { !isMet[$0] }.reversed()
      }
    }
    return order
  }

  /// A better order than `start`, in which things of one group, which stand side by side in it, still do.
  ///
  /// - Parameter groups: the stretches of `start` that nothing leaves.
  func sifted(_ start: [Int], within groups: [Range<Int>]) -> [Int] {
    var order = start
    for _ in 0..<CircularOrder.mostRounds {
      let before = order
      for group in groups where group.count > 1 {
        for thing in before[group] { sift(thing, within: group, &order) }
      }
      if order == before { break }
    }
    return order
  }

  /// Moves one thing through its group to where the crossings are fewest, the first such place.
  private func sift(_ thing: Int, within group: Range<Int>, _ order: inout [Int]) {
    guard let home = order[group].firstIndex(of: thing) else { return }
    order.remove(at: home)
    order.insert(thing, at: group.lowerBound)
    var place = [Int](repeating: 0, count: order.count)
    for (position, other) in order.enumerated() { place[other] = position }
    var best = (position: group.lowerBound, change: 0)
    var change = 0
    for position in group.dropLast() {
      let next = order[position + 1]
      change += crossings(next, thing, place) - crossings(thing, next, place)
      order.swapAt(position, position + 1)
      place[thing] = position + 1
      place[next] = position
      // Where it stood before, it stays unless another place is better.
      if change < best.change || (change == best.change && position + 1 == home) { best = (position + 1, change) }
    }
    order.remove(at: group.upperBound - 1)
    order.insert(thing, at: best.position)
  }

  /// How often lines of two neighbours cross while the first stands before the second.
  private func crossings(_ first: Int, _ second: Int, _ place: [Int]) -> Int {
    let count = place.count
    // Round the circle from the second on, which is after the first.
    func distance(_ thing: Int) -> Int { (place[thing] - place[first] + 2 * count) % count }
    var sum = 0
    for one in neighbours[first] where one.thing != second {
      for other in neighbours[second] where other.thing != first && other.thing != one.thing {
        if distance(other.thing) > distance(one.thing) { sum += one.periods.countShared(with: other.periods) }
      }
    }
    return sum
  }
}
