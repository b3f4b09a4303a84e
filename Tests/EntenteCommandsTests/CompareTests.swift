import Foundation
import Testing

/// `entente compare`.
@Suite struct `Compare` {
  private static let years = [
    "ties.csv": """
    source,target,kind,when,sign
    A,B,alliance,1980/1990,+
    A,B,war,1991/1999,-
    B,C,trade,1980/1999,0
    A,D,rivalry,1980/1990,-

    """
  ]

  @Test func `tells in rows and a paragraph what changed between two eras`() throws {
    let place = try Workplace(Samples.pact)
    let run = try place.entente("compare", "pact", "peace", "war")
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output.contains("begun"))
    #expect(
      run.output.contains(
        "Between “The peace” and “The war” one tie began: France – Germany, rivalry. One tie was kept."))
  }

  @Test func `takes dates and intervals in place of eras`() throws {
    let place = try Workplace(Compare.years)
    let run = try place.entente("compare", "ties.csv", "1985/1988", "1995", "--format", "csv", "--undirected")
    #expect(run.errors == "")
    #expect(
      run.rows("change", "source", "target", "kind", "sign_before", "sign_after") == [
        "begun A B war - negative", "ended A B alliance positive -", "ended A D rivalry negative -",
        "turned A B - positive negative", "kept B C trade unsigned unsigned",
      ])
  }

  @Test func `rows for eyes leave out what was kept, other forms have it`() throws {
    let place = try Workplace(Samples.pact)
    for (form, isThere) in [("table", false), ("markdown", false), ("csv", true), ("json", true)] {
      let output = try place.entente("compare", "pact", "peace", "war", "--format", form).output
      #expect(output.contains("kept,") || output.contains("\"kept\"") == isThere, "\(form)")
      #expect(output.contains("Between “") == !isThere, "\(form)")
    }
    let json = try place.entente("compare", "pact", "peace", "war", "--format", "json").bytes
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [[String: Any]])
    #expect(rows.count == 2 && rows[0]["sign_after"] as? String == "negative")
  }

  @Test func `the ties are chosen as for pictures`() throws {
    let place = try Workplace(Samples.pact)
    func changes(_ options: String...) throws -> [String] {
      try place.run(["compare", "pact", "1900", "1905", "--format", "csv"] + options).rows("change", "ties")
    }
    #expect(try changes() == ["kept pact"])
    #expect(try changes("--status", "all") == ["begun plan", "kept pact"])
    #expect(try changes("--kind", "rivalry") == [])
  }

  @Test func `draws the difference in the format its file's name ends in`() throws {
    let place = try Workplace(Samples.pact)
    for (name, head) in [("a.svg", "<?xml"), ("a.pdf", "%PDF"), ("a.dot", "digraph")] {
      let run = try place.entente("compare", "pact", "peace", "war", "-o", name)
      #expect(run.status == 0, "\(run.errors)")
      #expect(try place.bytes(name).starts(with: Array(head.utf8)), "\(name)")
    }
    #expect(try place.text("a.svg").contains("Between “The peace” and “The war” one tie began"))
    #expect(try place.text("a.svg").contains("class=\"edge begun tie"))
  }

  @Test func `says what to type where a period, a file or a strength is none`() throws {
    let place = try Workplace(Samples.pact)
    func refused(_ arguments: String...) throws -> String {
      let run = try place.run(["compare", "pact"] + arguments)
      #expect(run.status == 64 && run.output == "")
      return run.errors
    }
    #expect(try refused("peace", "wra").contains("there is no era 'wra'; did you mean war?"))
    #expect(try refused("peace", "wra").contains("give a date, such as 2010, 2010/2014"))
    #expect(try refused("peace", "war", "-o", "x.gif").contains("must end in .svg, .png, .pdf or .dot"))
    #expect(try refused("peace", "war", "-o", "-").contains("-o needs a file"))
    #expect(try refused("peace", "war", "--strength", "mass").contains("mass"))
  }
}
