import Testing

@testable import EntenteDiagrams

struct ParallelTests {
  @Test(arguments: [0, 1, 2, 63, 64, 65, 1_000], [1, 7, 200])
  func `results come in order, one a number, whatever the parts`(count: Int, least: Int) {
    #expect(Parallel.map(count, least: least) { $0 * 3 } == (0..<count).map { $0 * 3 })
  }

  @Test func `work within work ends too`() {
    let table = Parallel.map(20) { row in Parallel.map(20) { row * 20 + $0 } }
    #expect(table.flatMap(\.self) == Array(0..<400))
  }
}
