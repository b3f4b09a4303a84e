import Entente
import EntenteFormats
import Testing

/// The dates of a spreadsheet.
@Suite struct SingleCSVDateTests {
  private func dates(_ text: String) throws -> [String?] {
    let graph = try Dataset.reading(csv: text).graph
    return graph.tieIndices.map { graph.tie($0).details.when?.text }
  }

  @Test func `no dates means always`() throws {
    #expect(try dates("from,to\nA,B\n") == [nil])
  }

  @Test(arguments: ["when", "date", "year", "Year"])
  func `a date alone is its whole extent`(column: String) throws {
    #expect(try dates("from,to,\(column)\nA,B,1990\nA,B,1991-05\nA,B,\n") == ["1990", "1991-05", nil])
  }

  @Test(arguments: ["start,end", "begin,terminus", "Onset,END", "date,end", "year,end"])
  func `a start and an end make an interval`(columns: String) throws {
    #expect(
      try dates("from,to,\(columns)\nA,B,1990,1991-05\nA,B,1990-01-01,1990-01-01\n") == [
        "1990/1991-05", "1990-01-01/1990-01-01",
      ])
  }

  @Test func `a blank end and a blank start are open, and noted once each`() throws {
    let text = "from,to,start,end\nA,B,1990,\nA,B,,1995\nA,B,1991,\nA,B,,\n"
    #expect(try dates(text) == ["1990/..", "../1995", "1991/..", nil])
    let said = told(csv: text)
    #expect(said.count == 3)
    #expect(said[2].hasPrefix("list.csv:5:1: warning: one row has no date, and so holds always, from here on"))
    #expect(said[0].hasPrefix("list.csv:2:5: note: 2 rows with a start and no end, taken to go on for ever (1990/..)"))
    #expect(
      said[1].hasPrefix("list.csv:3:6: note: one row with an end and no start, taken to hold since ever (../1990)"))
  }

  @Test func `a start without a column for ends is open`() throws {
    let text = "from,to,start\nA,B,1990\n"
    #expect(try dates(text) == ["1990/.."])
    #expect(told(csv: text).count == 1)
  }

  @Test func `other dates mean nothing beside a when, and a year nothing beside a start`() throws {
    #expect(try dates("from,to,year,when,start,end\nA,B,1980,1990,1985,1986\n") == ["1990"])
    #expect(try dates("from,to,year,start,end\nA,B,1980,1985,1986\n") == ["1985/1986"])
    #expect(
      told(csv: "from,to,year,start,end\nA,B,1980,1985,1986\n") == [
        "list.csv:1:9: note: columns kept and not understood: year"
      ])
  }

  @Test func `a fault lies in the cell it comes from`() {
    func place(_ row: String) -> String {
      told(csv: "from,to,start,end\n\(row)\n").first?.split(separator: " ").first.map(String.init) ?? ""
    }
    #expect(place("A,B,199O,1995") == "list.csv:2:8:")
    #expect(place("A,B,1990,1995-13").hasPrefix("list.csv:2:1"))
    #expect(place("A,B,,1995-13").hasPrefix("list.csv:2:"))
    #expect(place("A,B,5/1/1990,").hasPrefix("list.csv:2:"))
  }

  @Test func `a remedy says which cell to change`() {
    func said(_ row: String, header: String = "start,end") -> [String] {
      told(csv: "from,to,\(header)\nA,B,\(row)\n").filter { !$0.contains(": note:") }
    }
    #expect(
      said("1999-12-31,1999") == [
        "list.csv:2:16: error: 1999-12-31/1999 is no date: the last date of the interval begins before the first one "
          + "does | in end, write 1999-XX-XX"
      ])
    #expect(
      said("1995,1990", header: "Onset,Terminus").first?.hasSuffix("| in Onset, write 1990; in Terminus, write 1995")
        == true)
    #expect(said("5.6.1990,").first?.hasSuffix("| write 1990-06-05 or 1990-05-06") == true)
    #expect(said("31.12.1990,1991-1").map { $0.split(separator: " | ").last } == ["write 1990-12-31", "write 1991-01"])
    #expect(
      said("1990/1991,1992").first?.hasSuffix("| write one date in start and one in end, the earlier first") == true)
    #expect(said("1985,present").first?.hasSuffix("| write ..") == true, "\(said("1985,present"))")
    #expect(said("1985-,").first?.hasSuffix("| write one date such as 1995, 1995-06 or 1995-06-01") == true)
  }

  @Test func `an end before its start is refused`() {
    let said = told(csv: "from,to,start,end\nA,B,1995,1990\n")
    #expect(said.contains { $0.contains(": error: 1995/1990 is no date: ") }, "\(said)")
  }
}
