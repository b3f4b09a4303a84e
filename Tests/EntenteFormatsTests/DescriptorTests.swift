import Entente
import EntenteFormats
import Testing

/// What can be wrong with `datapackage.json`, and the one made where there is none.
@Suite struct DescriptorTests {
  private func said(of descriptor: String) -> [String] {
    told(["ties.csv": "source,target\nA,B\n", "datapackage.json": descriptor])
  }

  @Test func `malformed JSON is shown where it goes wrong`() {
    #expect(
      said(of: "{\n  \"title\": \"x\",\n}\n") == [
        "datapackage.json:3:1: error: this is no JSON: a name in quotes should stand here | "
          + "put names in \"quotes\"; no comma follows the last member"
      ])
    #expect(said(of: "").first?.hasPrefix("datapackage.json:1:1: error: this is no JSON: the text ends") == true)
  }

  @Test func `members of another type are shown`() {
    #expect(
      said(of: "{\"title\": 5, \"licenses\": {}, \"contributors\": [{\"title\": null}, 5]}") == [
        "datapackage.json:1:11: error: title should be a string | write \"title\": \"…\"",
        "datapackage.json:1:26: error: licenses should be a list | write \"licenses\": [ { \"name\": \"…\" } ]",
        "datapackage.json:1:57: error: title should be a string | write \"title\": \"…\"",
      ])
    #expect(said(of: "[]").first?.hasPrefix("datapackage.json:1:1: error: the descriptor is no object") == true)
  }

  @Test func `a bad observed spell is shown at the very character`() {
    let said = said(of: "{\"observed\": \"1990/199O\"}")
    #expect(said.count == 1)
    #expect(said.first?.hasPrefix("datapackage.json:1:2") == true, "\(said)")
    #expect(said.first?.contains("error: 1990/199O is no date: ") == true)
  }

  @Test(arguments: [
    ("1872/..", "last"), ("1872/", "last"), ("../1990", "first"), ("/1990", "first"), ("../..", "last"),
  ])
  func `an observed spell has a first and a last day`(observed: String, missing: String) {
    #expect(
      said(of: "{\n  \"observed\": \"\(observed)\" }") == [
        "datapackage.json:2:15: error: \(observed) has no \(missing) day, and outside what was observed nothing is "
          + "known | write the \(missing) day observed too, as in 1872/1914-07-27"
      ])
  }

  @Test func `a title nobody can read is refused`() {
    #expect(
      said(of: "{\"title\": \"\(String(repeating: "x", count: 1_001))\"}") == [
        "datapackage.json:1:11: error: title is longer than 1,000 characters, and nobody can read it | shorten it"
      ])
  }

  @Test func `a descriptor comes back with the very bytes it had`() throws {
    let descriptor = "\u{FEFF}{ \"x\" : 1.50e+2,\r\n\"\\u00e9\":[ ] }"
    let dataset = try Dataset.reading(["ties.csv": "source,target\nA,B\n", "datapackage.json": descriptor])
    #expect(dataset.texts["datapackage.json"].map { Array($0.utf8) } == Array(descriptor.utf8))
  }

  @Test func `where there is none, one is made that names the tables and their columns`() throws {
    let made = try Dataset.reading(["ties.csv": "source,target,odd \"one\"\nA,B,x\n"]).texts["datapackage.json"]
    let text = try #require(made)
    #expect(text.hasPrefix("{\n  \"name\": \"test\",\n  \"resources\": [\n"))
    #expect(text.contains("\"path\": \"ties.csv\""))
    #expect(text.contains("{ \"name\": \"strength\", \"type\": \"number\" }"))
    #expect(text.contains("{ \"name\": \"odd \\\"one\\\"\", \"type\": \"string\" }"))
    #expect(said(of: text).isEmpty)
  }
}
