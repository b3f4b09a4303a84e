import Entente
import EntenteFormats
import EntenteTestSupport
import Testing

/// Numbers are read by their digits, several at once: whatever their form, they are the nearest there are to what is written.
@Suite struct StrengthTests {
  /// Reads numbers as strengths of events, and as those of a table that is read cell by cell.
  private static func read(_ texts: [String], adding column: String) throws -> [Double?] {
    let rows = texts.map { "2001-02-03,A,B,\($0)" + (column.isEmpty ? "" : ",") }
    let text = "date,source,target,weight" + column + "\n" + rows.joined(separator: "\n")
    let graph = try Dataset.read(csv: Array(text.utf8), name: "t.csv").dataset.graph
    return graph.tieIndices.map { graph.tie($0).strength?.value }
  }

  @Test func `a number of any length, with a point anywhere, is the nearest double`() throws {
    var generator = SeededGenerator(seed: 11)
    var texts = ["0", "7", "0.0", "00", "007.50", "0.1", "9.99999", "999999.9", "9999999", "12345678", "1234567.8"]
    for length in 1...15 {
      for point in 0..<length {
        let digits = (0..<length).map { _ in "\(Int.random(in: 0...9, using: &generator))" }.joined()
        let place = digits.index(digits.startIndex, offsetBy: point)
        texts.append(point == 0 ? digits : "\(digits[..<place]).\(digits[place...])")
      }
    }
    #expect(try StrengthTests.read(texts, adding: "") == texts.map { Double($0) })
    // With a sign before each they are the same numbers, which tell signs.
    #expect(try StrengthTests.read(texts.map { "-\($0)" }, adding: "") == texts.map { Double($0) })
  }

  @Test(arguments: ["", "1e3", "1.", ".5", "-.5", "-0", "+4", "1 ", "1234567890123456", "0.1234567890123456", "5e-1"])
  func `what is no plain number is read, or refused, as a careful reader has it`(text: String) throws {
    let texts = ["1.5", text, "2.5"]
    func outcome(_ column: String) -> String {
      do {
        return "\(try StrengthTests.read(texts, adding: column))"
      } catch let fault as DatasetFault {
        return fault.diagnostics.map { "\($0.description.prefix { $0 != "\n" })" }.joined(separator: "; ")
      } catch {
        return "\(error)"
      }
    }
    #expect(outcome("") == outcome(",note"))
  }
}
