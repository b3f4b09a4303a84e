import Entente
import EntenteFormats
import Testing

/// Cells that hold what they cannot.
@Suite struct CellFaultTests {
  /// What is said of a row of `ties.csv` between A and B.
  private func said(of column: String, _ cell: String) -> [String] {
    told(["ties.csv": "source,target,\(column)\nA,B,\(cell)\n"])
  }

  @Test func `a bad date is shown at the very character`() {
    let said = said(of: "when", "1990-13-01/1991")
    #expect(said.count == 1)
    #expect(said.first?.hasPrefix("ties.csv:2:10: error: 1990-13-01/1991 is no date: ") == true, "\(said)")
    #expect(said.first?.contains(" | ") == true)
  }

  @Test func `an end before its start is refused`() {
    let said = said(of: "when", "1995/1990")
    #expect(said.count == 1)
    #expect(said.first?.hasPrefix("ties.csv:2:") == true)
    #expect(said.first?.contains("error: 1995/1990 is no date: ") == true)
  }

  @Test func `a year beyond all days is no date of a tie`() {
    #expect(
      said(of: "when", "Y170000000002") == [
        "ties.csv:2:5: error: the year of Y170000000002 is beyond the days that can be counted | "
          + "give a year within 5 million of today"
      ])
  }

  @Test(arguments: ["inf", "nan", "-inf", "infinity", "1e999", "0x10", "1 000", "strong", "1.2.3", "-", "٣", " 1"])
  func `a strength is a finite number in plain digits`(cell: String) {
    #expect(
      said(of: "strength", cell) == [
        "ties.csv:2:5: error: the strength \(cell) is no finite number | write a number such as 1.5, or leave it blank"
      ])
  }

  @Test func `a decimal comma is told what it should be`() {
    #expect(
      said(of: "strength", "\"1,5\"") == [
        "ties.csv:2:6: error: the strength 1,5 is no finite number | write 1.5: the decimal mark is a point"
      ])
  }

  @Test func `signs, statuses and yes-or-no have their words`() {
    #expect(
      said(of: "sign", "good") == [
        "ties.csv:2:5: error: there is no sign good | "
          + "write + (amity), - (enmity), 0 (neither) or ? (unknown), or leave it blank"
      ])
    #expect(
      said(of: "status", "infered") == [
        "ties.csv:2:5: error: there is no status infered | did you mean inferred? or "
          + "write one of: asserted, inferred, contested, hypothetical"
      ])
    #expect(
      said(of: "intermittent", "maybe") == [
        "ties.csv:2:5: error: intermittent is yes or no, not maybe | write yes or no, or leave it blank"
      ])
  }

  @Test func `a kind's family, line, colour and direction have their words`() {
    let kinds = "id,family,line,color,directed,sign\na,ecnomic,dash,#12345,perhaps,++\n"
    let said = told(["ties.csv": "source,target,kind\nA,B,a\n", "kinds.csv": kinds])
    #expect(said.count == 5)
    #expect(
      said[0].hasPrefix("kinds.csv:2:3: error: there is no family ecnomic | did you mean economic? or write one of: "))
    #expect(said[1].hasPrefix("kinds.csv:2:11: error: there is no line dash | did you mean dashed"))
    #expect(said[2].hasPrefix("kinds.csv:2:16: error: #12345 is no colour | write # and six hexadecimal digits"))
    #expect(said[3].hasPrefix("kinds.csv:2:23: error: directed is yes or no, not perhaps"))
    #expect(said[4].hasPrefix("kinds.csv:2:31: error: there is no sign ++"))
  }

  @Test func `a place is on the globe`() {
    let actors = "id,latitude,longitude\nA,90.01,0\nB,-90,-180.5\nC,1,\nD,0,0\n"
    let said = told(["ties.csv": "source,target\nA,B\n", "actors.csv": actors])
    #expect(
      said == [
        "actors.csv:2:3: error: the latitude 90.01 is out of range | give degrees from -90 to 90, north and east positive",
        "actors.csv:3:7: error: the longitude -180.5 is out of range | "
          + "give degrees from -180 to 180, north and east positive",
        "actors.csv:4:5: error: a place needs a latitude and a longitude | give the longitude, or neither",
      ])
  }

  @Test func `an era has a file's name for an id, and a date`() {
    let eras = "id,name,when\nCold War,x,1947/1991\nok,y,\nfine,z,1991\n,no id,1992\n"
    let said = told(["ties.csv": "source,target\nA,B\n", "eras.csv": eras])
    #expect(said.count == 3)
    #expect(said[0].hasPrefix("eras.csv:2:1: error: Cold War cannot be the id of an era | use lower-case letters"))
    #expect(said[1].hasPrefix("eras.csv:3:6: error: this era has no date"))
    #expect(said[2].hasPrefix("eras.csv:5:1: error: this era has no id"))
  }

  @Test func `ids and names that a spreadsheet would run are warned of, and kept`() throws {
    let files = [
      "actors.csv": "id,name\n@A,=1+1\nB,Iran\n",
      "ties.csv": "id,source,target,note\n-1,@A,B,=not warned of\n",
    ]
    let said = told(files)
    #expect(said.count == 3)
    #expect(said[0].hasPrefix("actors.csv:2:1: warning: a spreadsheet would run this id as a formula"))
    #expect(said[1].hasPrefix("actors.csv:2:4: warning: a spreadsheet would run this name as a formula"))
    #expect(said[2].hasPrefix("ties.csv:2:1: warning: a spreadsheet would run this id as a formula"))
    #expect(try Dataset.reading(files).graph.actors.first?.name == "=1+1")
  }

  @Test func `a space at the end of an id is warned of, as it makes another id`() {
    let said = told(csv: "from, to\nA, B\nA,B\n")
    #expect(
      said == [
        "list.csv:2:3: warning: the space at an end of this id is part of it | delete the space, unless it is meant"
      ])
  }

  @Test func `a tie to oneself is warned of, and kept`() throws {
    let files = ["ties.csv": "source,target\nA,A\n"]
    #expect(told(files).map { $0.prefix(44) } == ["ties.csv:2:3: warning: this ties A to itself"])
    #expect(try Dataset.reading(files).graph.tieCount == 1)
  }
}
