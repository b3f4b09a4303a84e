/// A sparse matrix of node ids in compressed rows: for each row, the columns it holds and the item each entry came from.
///
/// Rows are built by counting sort, so entries of a row keep the order in which they were given.
/// It is a frozen picture of adjacency, not a graph that can grow.
package struct CompressedRows: Hashable, Sendable {
  /// Where each row begins in `columns`; one more than there are rows.
  package let offsets: [UInt32]
  /// The column of each entry, row after row.
  package let columns: [UInt32]
  /// The item (a tie's position, say) each entry stands for, in step with `columns`.
  package let items: [UInt32]

  /// Sorts entries into rows.
  ///
  /// - Parameters:
  ///   - rowCount: the number of rows; every value of `rows` lies below it.
  ///   - rows: the row of each entry.
  ///   - columns: the column of each entry.
  ///   - items: what each entry stands for.
  /// - Precondition: the three are equally long.
  /// - Complexity: O(*entries* + *rows*).
  package init(rowCount: Int, rows: Span<UInt32>, columns: Span<UInt32>, items: Span<UInt32>) {
    precondition(rows.count == columns.count && rows.count == items.count, "entries are triples")
    var offsets = [UInt32](repeating: 0, count: rowCount + 1)
    for entry in rows.indices { offsets[Int(rows[entry]) + 1] += 1 }
    for row in 0..<rowCount { offsets[row + 1] += offsets[row] }
    var next = offsets
    var sortedColumns = [UInt32](repeating: 0, count: columns.count)
    var sortedItems = [UInt32](repeating: 0, count: items.count)
    for entry in rows.indices {
      let row = Int(rows[entry])
      let place = Int(next[row])
      next[row] += 1
      sortedColumns[place] = columns[entry]
      sortedItems[place] = items[entry]
    }
    self.offsets = offsets
    self.columns = sortedColumns
    self.items = sortedItems
  }

  /// The number of rows.
  ///
  /// - Complexity: O(1).
  package var rowCount: Int { offsets.count - 1 }

  /// The places in `columns` and `items` that belong to a row.
  ///
  /// - Complexity: O(1).
  package func range(ofRow row: Int) -> Range<Int> {
    Int(offsets[row])..<Int(offsets[row + 1])
  }
}
