internal import Entente
internal import Synchronization

/// Checks each block of a packed file once, when it is first asked for: that its bytes are those that were written, and that they name
/// actors and kinds that there are.
final class PackedGuard: ColumnGuard {
  private let header: PackedHeader
  private let columns: TieColumns
  private let actors: Int
  /// Of each block, whether it was checked.
  private let isChecked: Mutex<[Bool]>

  /// - Parameter columns: whose forms are of kinds that there are.
  init(_ header: PackedHeader, _ columns: TieColumns, actors: Int) {
    (self.header, self.columns, self.actors) = (header, columns, actors)
    let distance = DayLandmarks.distance
    isChecked = Mutex(Array(repeating: false, count: (header.tieCount + distance - 1) / distance))
  }

  func check(_ places: Range<Int>) throws(ColumnFault) {
    guard !places.isEmpty else { return }
    let distance = DayLandmarks.distance
    for block in (places.lowerBound / distance)...((places.upperBound - 1) / distance) {
      if isChecked.withLock({ $0[block] }) { continue }
      let ties = (block * distance)..<min((block + 1) * distance, header.tieCount)
      for stretch in header.columns { try check(stretch, block, ties) }
      try checkNumbers(block, ties)
      isChecked.withLock { $0[block] = true }
    }
  }

  private func check(_ stretch: PackedStretch, _ block: Int, _ ties: Range<Int>) throws(ColumnFault) {
    let size = stretch.column.elementSize
    let sum = stretch.column.withBytes(of: columns) { bytes in
      BlockChecksum.sum(bytes.extracting((ties.lowerBound * size)..<(ties.upperBound * size)))
    }
    if sum != stretch.sums[block] {
      throw ColumnFault(
        "the packed file is damaged: ties \(ties.lowerBound + 1) to \(ties.upperBound) are not what was written; pack the data again"
      )
    }
  }

  /// What was written may have been written by somebody who means ill.
  private func checkNumbers(_ block: Int, _ ties: Range<Int>) throws(ColumnFault) {
    guard areBelow(actors, columns.source, ties), areBelow(actors, columns.target, ties),
      columns.haveKnownForms(ties), areInOrder(block, ties), columns.haveSoundNumbers(ties)
    else {
      throw ColumnFault(
        "the packed file is damaged: ties \(ties.lowerBound + 1) to \(ties.upperBound) name actors, kinds, days or strengths that cannot be; pack the data again"
      )
    }
  }

  private func areBelow(_ limit: Int, _ column: Column<UInt32>, _ ties: Range<Int>) -> Bool {
    column.withSpan { span in
      let numbers = span.extracting(ties)
      let limit = UInt32(clamping: limit)
      // Counted without a branch, so that many are looked at at once.
      var beyond: UInt32 = 0
      for place in numbers.indices { beyond &+= numbers[place] < limit ? 0 : 1 }
      return beyond == 0
    }
  }

  private func areInOrder(_ block: Int, _ ties: Range<Int>) -> Bool {
    if !columns.isInOrder { return true }
    return columns.earliestOnset.withSpan { span in
      let days = span.extracting(ties)
      let next = days.extracting(droppingFirst: 1)
      var steps: UInt32 = 0
      for place in next.indices { steps &+= days[place] <= next[place] ? 0 : 1 }
      return steps == 0 && (header.landmarks.isEmpty || header.landmarks[block] == days[0])
    }
  }
}
