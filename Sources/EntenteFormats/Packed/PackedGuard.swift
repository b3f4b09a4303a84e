internal import Entente
internal import Synchronization

/// Checks each block of a packed file once, when it is first asked for: that its bytes are those that were written, and that they name
/// actors and kinds that there are.
final class PackedGuard: ColumnGuard {
  private let header: PackedHeader
  private let columns: TieColumns
  private let actors: Int
  private let kinds: Int
  /// Of each block, whether it was checked.
  private let isChecked: Mutex<[Bool]>

  init(_ header: PackedHeader, _ columns: TieColumns, actors: Int, kinds: Int) {
    (self.header, self.columns, self.actors, self.kinds) = (header, columns, actors, kinds)
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
    func greatest(_ column: Column<UInt32>) -> UInt32 {
      column.withSpan { span in ties.reduce(0) { max($0, span[$1]) } }
    }
    let kind = columns.kind.withSpan { span in ties.reduce(0 as UInt16) { max($0, span[$1]) } }
    let areKnown = ties.allSatisfy { columns.forms.contains(columns.form($0)) }
    let isOrdered =
      !columns.isInOrder
      || columns.earliestOnset.withSpan { span in
        ties.dropFirst().allSatisfy { span[$0 - 1] <= span[$0] }
          && (header.landmarks.isEmpty || header.landmarks[block] == span[ties.lowerBound])
      }
    guard Int(greatest(columns.source)) < actors, Int(greatest(columns.target)) < actors, Int(kind) < kinds, areKnown,
      isOrdered
    else {
      throw ColumnFault(
        "the packed file is damaged: ties \(ties.lowerBound + 1) to \(ties.upperBound) name actors, kinds or days that cannot be; pack the data again"
      )
    }
  }
}
