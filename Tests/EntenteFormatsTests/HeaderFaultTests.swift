import Entente
import EntenteFormats
import Testing

/// First lines that do not name what they should.
@Suite struct HeaderFaultTests {
  @Test func `a folder without ties is refused, and the rest of it is read all the same`() {
    let said = told(["actors.csv": "id,latitude\nA,x\n"])
    #expect(said.count == 3)
    #expect(said[1].hasPrefix("actors.csv:2:3: error: the latitude x is no finite number"))
    #expect(said[0].hasPrefix("actors.csv:2:1: error: a place needs a latitude and a longitude"))
    #expect(said[2].hasPrefix("ties.csv: error: the folder has no ties.csv | add one whose first line is"))
  }

  @Test func `a missing column is named with the one that looks like it`() {
    #expect(
      told(["ties.csv": "sorce,target\nA,B\n"]) == [
        "ties.csv:1:1: error: there is no column source | "
          + "rename the column sorce, or add a column source to the first line",
        "ties.csv:1:1: note: columns kept and not understood: sorce (did you mean source?)",
      ])
  }

  @Test func `two columns of one name are refused`() {
    let said = told(["ties.csv": "source,target,note,note\nA,B,x,y\n"])
    #expect(
      said == [
        "ties.csv:1:20: error: there are two columns note | rename or delete one of them",
        "ties.csv:1:20: note: columns kept and not understood: note",
      ])
  }

  /// Put into a folder, a single table with a start and an end once lost every date: all its ties held always.
  @Test func `dates under another name are refused where they would be passed over`() {
    let said = told(["ties.csv": "source,target,start,end\nA,B,1990,1994\n"])
    #expect(said[1].hasPrefix("ties.csv:1:15: error: start and end would not be read: in a folder, the dates of a tie"))
    #expect(said[1].contains("| write a column when, with 1990 for a year, 1990/1994 for a spell"))
    #expect(told(["ties.csv": "source,target,when,start\nA,B,1990,1990\n"]).allSatisfy { $0.contains("note: ") })
  }

  @Test func `columns that mean nothing here are named in one note`() {
    #expect(
      told(["ties.csv": ",source,target,mood,stregth\n1,A,B,good,2\n"]) == [
        "ties.csv:1:1: note: columns kept and not understood: column 1 (without a name), mood, "
          + "stregth (did you mean strength?)"
      ])
  }

  @Test func `files that belong to no dataset play no part`() throws {
    let dataset = try Dataset.reading(["ties.csv": "source,target\nA,B\n", "README.md": "\u{0}", "x.csv": "\""])
    #expect(dataset.texts.keys.sorted() == ["datapackage.json", "ties.csv"])
  }
}
