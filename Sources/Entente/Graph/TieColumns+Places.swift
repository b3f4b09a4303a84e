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
