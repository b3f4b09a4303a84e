internal import Entente

/// Where a column stands in a packed file, and the checksum of each of its blocks, which hold as many ties as there are from one
/// landmark to the next.
struct PackedStretch: Sendable {
  let column: PackedColumn
  /// From the beginning of the columns.
  let start: Int
  let byteCount: Int
  let sums: [UInt64]

  static func blockSize(of column: PackedColumn) -> Int { DayLandmarks.distance * column.elementSize }
}

extension PackedStretch {
  /// Where columns will stand one after the other, those that say something.
  ///
  /// - Complexity: O(*ties*).
  static func all(of columns: TieColumns) -> [PackedStretch] {
    var stretches: [PackedStretch] = []
    var place = 0
    for column in PackedColumn.allCases {
      let stretch = column.withBytes(of: columns) { bytes in
        PackedStretch(
          column: column, start: place, byteCount: bytes.byteCount,
          sums: BlockChecksum.sums(bytes, by: PackedStretch.blockSize(of: column)))
      }
      if stretch.byteCount == 0 { continue }
      stretches.append(stretch)
      place = PackedFormat.aligned(place + stretch.byteCount)
    }
    return stretches
  }
}
