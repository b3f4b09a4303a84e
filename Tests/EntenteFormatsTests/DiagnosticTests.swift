import Entente
import Testing

@testable import EntenteFormats

/// How diagnostics look.
@Suite struct DiagnosticTests {
  private func diagnostics(_ ties: String) -> [Diagnostic] {
    do throws(DatasetFault) {
      return try Dataset.read(folder: ["actors.csv": Array("id\nIRN\n".utf8), "ties.csv": Array(ties.utf8)], name: "x")
        .remarks
    } catch {
      return error.diagnostics
    }
  }

  @Test func `a diagnostic shows place, fault, line, spot and remedy`() {
    #expect(
      diagnostics("id,source,target\nC01a,IRM,IRN\n").map(\.description) == [
        """
        ties.csv:2:6: error: there is no actor IRM
          C01a,IRM,IRN
               ^~~
          fix: did you mean IRN? or add a row IRM to actors.csv
        """
      ])
  }

  @Test func `one about a whole file has no line to show`() {
    #expect(
      diagnostics("source,target\n").map(\.description) == [
        "ties.csv: warning: there are no ties in it\n  fix: add a row for each tie below the first line"
      ])
  }

  @Test func `a long line is cut around the spot, and columns count scalars`() throws {
    let long = String(repeating: "é😀", count: 5_000)
    let diagnostic = try #require(diagnostics("note,source,target,basis\n\(long),IRM,IRN,\(long)\n").first)
    #expect(diagnostic.column == 10_002)
    #expect(diagnostic.excerpt.unicodeScalars.count <= Excerpt.before + Excerpt.after + 2)
    let marked = diagnostic.excerpt.unicodeScalars.dropFirst(diagnostic.mark.lowerBound).prefix(diagnostic.mark.count)
    #expect(String(String.UnicodeScalarView(marked)) == "IRM")
    #expect(diagnostic.excerpt.hasPrefix("…") && diagnostic.excerpt.hasSuffix("…"))
  }

  @Test func `text from a file cannot steer the terminal it is printed on`() throws {
    let hostile = "\u{1B}[2J\u{202E}\u{9B}x"
    let said = diagnostics(
      "source,target,when,strength,status,\(hostile)\n\(hostile),IRN,\(hostile),\(hostile),\(hostile),\n")
    #expect(said.count == 5)
    for scalar in Diagnostic.report(said).unicodeScalars where scalar != "\n" {
      #expect(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value) && scalar.value != 0x202E)
    }
  }

  @Test func `a report tells fifty and counts the rest, errors before notes`() {
    let notes = (1...60).map { Diagnostic(.note, file: "a", line: $0, column: 1, message: "n", remedy: "") }
    let errors = (1...2).map { Diagnostic(.error, file: "b", line: $0, column: 1, message: "e", remedy: "") }
    let lines = Diagnostic.report(notes + errors).split(separator: "\n")
    #expect(lines.count == 51)
    #expect(lines.first == "b:1:1: error: e")
    #expect(lines.last == "… and 12 more: 12 notes")
    #expect(Diagnostic.report(errors, limit: 1).hasSuffix("\n… and 1 more: 1 error"))
    #expect(Diagnostic.report(errors) == "b:1:1: error: e\nb:2:1: error: e")
  }

  @Test func `diagnostics come in the order of files, lines and columns`() {
    let said = told([
      "sources.csv": "id\n\na,b\n", "eras.csv": "id,when\ne,x\n", "actors.csv": "id,lifetime\nA,y\n",
      "ties.csv": "source,target,strength,when\nB,A,q,z\nA,B,,\n",
    ])
    #expect(
      said.map { $0.split(separator: " ").first ?? "" } == [
        "actors.csv:2:3:", "ties.csv:2:1:", "ties.csv:2:5:", "ties.csv:2:7:", "ties.csv:3:3:", "eras.csv:2:3:",
        "sources.csv:3:3:",
      ], "\(said)")
  }
}
