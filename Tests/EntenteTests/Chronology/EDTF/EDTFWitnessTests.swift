import Entente
import Foundation
import Testing

/// A list of valid and invalid dates kept outside the project, where it is at hand.
struct EDTFWitnessTests {
  /// `../shared/data/edtf/witness.csv` beside the package: the columns `list` and `edtf`.
  static let file = (0..<5).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    .appending(path: "../shared/data/edtf/witness.csv").standardizedFileURL

  @Test(.enabled(if: FileManager.default.isReadableFile(atPath: file.path), "there is no witness beside the package"))
  func `every date of the witness gets its verdict and its level`() throws {
    let rows = try String(contentsOf: Self.file, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst()
    #expect(rows.count > 200)
    for row in rows {
      let cells = row.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
      let (list, quoted) = (String(cells[0]), String(cells[1]))
      let text = quoted.hasPrefix("\"") ? String(quoted.dropFirst().dropLast()) : quoted
      if list.hasPrefix("invalid") {
        #expect(throws: EDTFFault.self, "\(text)") { try EDTF(text) }
      } else {
        let date = try EDTF(text)
        #expect("Level\(date.level)" == list, "\(text)")
        #expect(date.description == text)
      }
    }
  }
}
