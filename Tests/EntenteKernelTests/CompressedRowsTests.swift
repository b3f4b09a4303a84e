import EntenteKernel
import EntenteTestSupport
import Testing

struct CompressedRowsTests {
  private struct Entry: Equatable {
    var row: UInt32
    var column: UInt32
    var item: UInt32
  }

  private func rows(_ entries: [Entry], count: Int) -> CompressedRows {
    let (rows, columns, items) = (entries.map(\.row), entries.map(\.column), entries.map(\.item))
    return CompressedRows(rowCount: count, rows: rows.span, columns: columns.span, items: items.span)
  }

  private func entries(of row: Int, in rows: CompressedRows) -> [Entry] {
    rows.range(ofRow: row).map { Entry(row: UInt32(row), column: rows.columns[$0], item: rows.items[$0]) }
  }

  @Test func `no entries make empty rows, no rows make none`() {
    let empty = rows([], count: 3)
    #expect(empty.rowCount == 3)
    #expect((0..<3).allSatisfy { empty.range(ofRow: $0).isEmpty })
    #expect(rows([], count: 0).rowCount == 0)
  }

  @Test func `one row holds every entry in the order given`() {
    let given = [5, 1, 5, 0].enumerated().map { Entry(row: 0, column: $1, item: UInt32($0) + 10) }
    let one = rows(given, count: 1)
    #expect(entries(of: 0, in: one) == given)
  }

  @Test func `the first and the last row may be empty`() {
    let middle = rows([Entry(row: 1, column: 7, item: 9)], count: 3)
    #expect(middle.range(ofRow: 0) == 0..<0)
    #expect(middle.range(ofRow: 1) == 0..<1)
    #expect(middle.range(ofRow: 2) == 1..<1)
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `rows are what grouping one entry after another gives`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let count = Int.random(in: 1...12, using: &generator)
      let given = (0..<Int.random(in: 0...60, using: &generator)).map { item in
        Entry(
          row: .random(in: 0..<UInt32(count), using: &generator), column: .random(in: 0...4, using: &generator),
          item: UInt32(item))
      }
      let rows = rows(given, count: count)
      for row in 0..<count {
        #expect(entries(of: row, in: rows) == given.filter { $0.row == row }, "row \(row), seed \(seed)")
      }
    }
  }
}
