import Foundation
import Testing

/// `entente report`, up to its bytes; what the page does in a browser is told by Tests/Browser.
@Suite struct `Report` {
  private func pictures(in page: String) throws -> [String: String] {
    let text = try #require(
      page.components(separatedBy: "id=\"page-data\">").last?.components(separatedBy: "</script>").first)
    let data = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let periods = try #require(data["periods"] as? [[String: Any]])
    return try periods.reduce(into: [:]) { pictures, period in
      pictures[try #require(period["id"] as? String)] = try #require(period["svg"] as? String)
    }
  }

  @Test func `the pictures in the page are those that render writes`() throws {
    let place = try Workplace(Samples.pact)
    let run = try place.entente("report", "pact", "-o", "page.html")
    #expect(run.output == "page.html\n")
    #expect(run.errors == "")
    #expect(run.status == 0)
    try place.entente("render", "pact", "-o", "out")
    #expect(
      try pictures(in: place.text("page.html"))
        == ["peace": try place.text("out/peace.svg"), "war": try place.text("out/war.svg")])
  }

  @Test func `takes the periods and ties that render takes`() throws {
    let place = try Workplace(Samples.pact)
    let choice = ["--from", "1900", "--to", "1909", "--by", "5y", "--status", "all", "--actor", "RUS"]
    let page = try place.run(["report", "pact", "-o", "-"] + choice).output
    try #require(try place.run(["render", "pact", "-o", "out"] + choice).status == 0)
    let pictures = try pictures(in: page)
    #expect(pictures.count == 2)
    for (period, picture) in pictures { #expect(try place.text("out/\(period).svg") == picture) }
    #expect(page.contains("hypothetical"))
  }

  @Test func `writes to standard output, and the same bytes twice`() throws {
    let place = try Workplace(Samples.pact)
    let run = try place.entente("report", "pact", "-o", "-")
    #expect(run.output.hasPrefix("<!DOCTYPE html>\n"))
    #expect(run.output.hasSuffix("</html>\n"))
    #expect(try place.entente("report", "pact", "-o", "-").bytes == run.bytes)
    #expect(try place.listing().allSatisfy { $0.hasPrefix("pact") })
  }

  @Test func `reads a CSV without dates, eras or signs`() throws {
    let run = try Workplace().entente("report", "-", "-o", "-", input: "source,target\nA,B\n")
    #expect(run.status == 0)
    #expect(try pictures(in: run.output).keys.sorted() == ["all"])
    #expect(!run.output.contains("positive-degree"), "nothing is signed")
  }

  @Test func `the help says which words of the page have no other language`() throws {
    let help = try Workplace().entente("report", "--help").output
    #expect(help.contains("English whatever --lang says"))
  }

  @Test func `wants to be told where to`() throws {
    let run = try Workplace(Samples.pact).entente("report", "pact")
    #expect(run.status == 64)
    #expect(run.errors.contains("--output"))
  }

  @Test(arguments: [["--form", "matrix"], ["--theme", "dark"]])
  func `leaves to render what a page has no use for`(option: [String]) throws {
    let run = try Workplace(Samples.pact).run(["report", "pact", "-o", "-"] + option)
    #expect(run.status == 64)
    #expect(run.errors.contains(option[0]))
    #expect(run.output == "")
  }

  @Test func `touches no file when the data are bad or the folder is missing`() throws {
    let place = try Workplace(Samples.faulty.merging(Samples.pact.filter { $0.key.contains("eras") }) { $1 })
    try place.write("mine", to: "page.html")
    #expect(try place.entente("report", "pact", "-o", "page.html").status == 65)
    #expect(try place.text("page.html") == "mine")
    let sound = try Workplace(Samples.pact)
    #expect(try sound.entente("report", "pact", "-o", "nowhere/page.html").status == 73)
    #expect(try sound.listing().allSatisfy { $0.hasPrefix("pact") })
  }
}
