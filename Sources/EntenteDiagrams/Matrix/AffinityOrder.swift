/// Puts those who like each other side by side and those who do not far apart.
///
/// Chains of actors are joined, the two with the greatest mean affinity first, each time the way round that is best; then
/// single actors move to where they fit better until none does. Only whole numbers and their quotients are compared, so
/// the same affinities give the same order on every machine.
struct AffinityOrder {
  /// `affinity[a][b]`: above 0 for amity, below 0 for enmity; symmetric.
  let affinity: [[Int]]

  /// Beyond so many actors nobody moves any more: that would take *n³* steps a round.
  private static let mostMoving = 120
  private static let mostRounds = 12

  /// The places 0 ..< *n* in their new order.
  ///
  /// - Complexity: O(*n³*) for *n* actors.
  func order() -> [Int] {
    var order = joined()
    guard order.count > 2, order.count <= AffinityOrder.mostMoving else { return order }
    for _ in 0..<AffinityOrder.mostRounds where !settle(&order) { break }
    return order
  }

  private func joined() -> [Int] {
    var chains = affinity.indices.map { [$0] }
    var sums = affinity
    while chains.count > 1 {
      var best = (first: 0, second: 1, mean: -Double.infinity)
      for first in chains.indices {
        for second in chains.indices.dropFirst(first + 1) {
          let mean = Double(sums[first][second]) / Double(chains[first].count * chains[second].count)
          if mean > best.mean { best = (first, second, mean) }
        }
      }
      chains[best.first] = join(chains[best.first], chains[best.second])
      for other in chains.indices {
        sums[best.first][other] += sums[best.second][other]
        sums[other][best.first] = sums[best.first][other]
      }
      chains.remove(at: best.second)
      sums.remove(at: best.second)
      for row in sums.indices { sums[row].remove(at: best.second) }
    }
    return chains.first ?? []
  }

  /// Two chains end to end, the way round in which friends are closest and rivals farthest.
  private func join(_ one: [Int], _ other: [Int]) -> [Int] {
    let ways = [
      one + other, one + other.reversed(), Array(one.reversed()) + other, Array(one.reversed()) + other.reversed(),
    ]
    var best = (way: ways[0], strain: Int.max)
    for way in ways {
      let strain = strain(between: way.prefix(one.count), and: way.dropFirst(one.count))
      if strain < best.strain { best = (way, strain) }
    }
    return best.way
  }

  /// The distances between two parts of an order, weighed by affinity.
  private func strain(between left: ArraySlice<Int>, and right: ArraySlice<Int>) -> Int {
    var strain = 0
    for (place, actor) in zip(left.indices, left) {
      for (otherPlace, other) in zip(right.indices, right) { strain += affinity[actor][other] * (otherPlace - place) }
    }
    return strain
  }

  /// Moves each actor to the place that suits all best; whether one moved.
  private func settle(_ order: inout [Int]) -> Bool {
    var hasMoved = false
    for actor in affinity.indices {
      guard let place = order.firstIndex(of: actor) else { continue }
      var best = (place: place, strain: 0)
      for step in [1, -1] {
        var trial = order
        var strain = 0
        var here = place
        while trial.indices.contains(here + step) {
          strain += changeOfSwapping(min(here, here + step), in: trial)
          trial.swapAt(here, here + step)
          here += step
          if strain < best.strain { best = (here, strain) }
        }
      }
      guard best.place != place else { continue }
      order.remove(at: place)
      order.insert(actor, at: best.place)
      hasMoved = true
    }
    return hasMoved
  }

  /// How the strain changes when the actors at a place and the next change places.
  private func changeOfSwapping(_ place: Int, in order: [Int]) -> Int {
    let (left, right) = (affinity[order[place]], affinity[order[place + 1]])
    var change = 0
    for (other, actor) in order.enumerated() where other != place && other != place + 1 {
      change += other < place ? left[actor] - right[actor] : right[actor] - left[actor]
    }
    return change
  }
}
