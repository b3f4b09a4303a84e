extension TieColumns {
  /// The places of the ties that may lie in a spell: all, unless they are days in order.
  ///
  /// - Complexity: O(log *ties*).
  package func places(within spell: Spell) -> Range<Int> {
    guard isEvents, isInOrder else { return 0..<count }
    let first = firstPlace(from: spell.onset.ordinal)
    return first..<max(first, firstPlace(from: spell.terminus.ordinal))
  }

  /// The same, up to the next landmark: found without a look at a tie that is not among them.
  func outerPlaces(within spell: Spell) -> Range<Int> {
    guard isEvents, isInOrder, !landmarks.days.isEmpty else { return 0..<count }
    let first = landmarks.stretch(from: spell.onset.ordinal, of: count)
    return first.lowerBound..<landmarks.stretch(from: spell.terminus.ordinal, of: count).upperBound
  }

  /// The place of the first tie that begins on a day or later.
  private func firstPlace(from day: Int32) -> Int {
    let stretch = landmarks.stretch(from: day, of: count)
    var (low, high) = (stretch.lowerBound, stretch.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if earliestOnset[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// The days of some ties at even distances, the first of all among them: a search that looks at these first touches few blocks
/// of a file.
package struct DayLandmarks: Sendable {
  /// How many ties there are from one to the next.
  package static let distance = 1 << 16

  package let days: [Int32]

  /// None.
  package init() { days = [] }

  package init(_ days: [Int32]) { self.days = days }

  /// The landmarks among days.
  ///
  /// - Complexity: O(*days* / *distance*).
  package init(among column: Column<Int32>) {
    days = stride(from: 0, to: column.count, by: DayLandmarks.distance).map { column[$0] }
  }

  /// Where among so many ties the first stands that begins on a day or later, as far as landmarks tell.
  fileprivate func stretch(from day: Int32, of count: Int) -> Range<Int> {
    if days.isEmpty { return 0..<count }
    var (low, high) = (0, days.count)
    while low < high {
      let middle = (low + high) / 2
      if days[middle] < day { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1) * DayLandmarks.distance..<min(count, low * DayLandmarks.distance)
  }
}
