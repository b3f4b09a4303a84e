import Entente
import Testing

struct TieLedgerTests {
  private func cited(_ source: Int) -> Citation { Citation(sourceIndex: source, locator: "p. \(source)", note: "") }

  @Test func `a ledger of nothing answers for every tie`() {
    var ledger = TieLedger()
    for count in 0..<3 { ledger.append(id: "", details: .init(), isDated: false, after: count) }
    ledger.file([], tieCount: 3)
    #expect((0..<3).allSatisfy { ledger.id($0).isEmpty && ledger.details($0).isEmpty && ledger.citations($0).isEmpty })
    #expect((0..<3).allSatisfy { !ledger.isDated($0) })
  }

  @Test func `what a later tie has does not slip to an earlier one`() throws {
    var ledger = TieLedger()
    ledger.append(id: "", details: .init(), isDated: false, after: 0)
    ledger.append(id: "b", details: .init(), isDated: false, after: 1)
    ledger.append(id: "", details: .init(when: try EDTF("1990"), note: "c"), isDated: true, after: 2)
    ledger.append(id: "d", details: .init(note: "d"), isDated: false, after: 3)
    #expect((0..<4).map(ledger.id) == ["", "b", "", "d"])
    #expect((0..<4).map { ledger.details($0).note } == ["", "", "c", "d"])
    #expect((0..<4).map(ledger.isDated) == [false, false, true, false])
  }

  @Test func `citations are filed by tie and keep their order`() {
    var ledger = TieLedger()
    let entries = [(2, 0), (0, 1), (2, 2), (2, 1), (0, 0)].map { (tie: UInt32($0), citation: cited($1)) }
    ledger.file(entries, tieCount: 4)
    #expect((0..<4).map { ledger.citations($0).map(\.sourceIndex) } == [[1, 0], [], [0, 2, 1], []])
    #expect(ledger.citations(2).map(\.locator) == ["p. 0", "p. 2", "p. 1"])
  }
}
