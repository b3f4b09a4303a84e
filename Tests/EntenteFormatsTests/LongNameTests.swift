import Entente
import EntenteFormats
import EntenteTestSupport
import Testing

/// Names that differ by one byte, at any place and of any length: whoever looks them up by their bytes must tell them apart.
@Suite struct LongNameTests {
  @Test func `names that differ by a letter are different actors`() throws {
    var names: [String] = []
    for length in 1...24 {
      let plain = String(repeating: "a", count: length)
      names.append(plain)
      for place in 0..<length {
        var letters = Array(plain)
        letters[place] = "b"
        names.append(String(letters))
      }
    }
    // Twice, so that each is looked up as well as noted; after one another and backwards.
    let rows = zip(names + names.reversed(), names.reversed() + names).filter { $0 != $1 }
    let text = "date,source,target\n" + rows.map { "2001-02-03,\($0),\($1)\n" }.joined()
    let graph = try Dataset.read(csv: Array(text.utf8), name: "t.csv").dataset.graph
    #expect(Set(graph.actors.map(\.id)) == Set(names))
    let read = graph.tieIndices.map { index in
      let tie = graph.tie(index)
      return "\(graph.profile(tie.source).id),\(graph.profile(tie.target).id)"
    }
    #expect(read == rows.map { "\($0),\($1)" })
  }

  @Test func `a name in quotes is the name without them, whatever its length`() throws {
    let names = (1...40).map { String(repeating: "n", count: $0) }
    let rows = names.map { "2001-02-03,\($0),\"\($0)x\"\n2001-02-04,\"\($0)\",\($0)x\n" }
    let text = "date,source,target\n" + rows.joined()
    let graph = try Dataset.read(csv: Array(text.utf8), name: "t.csv").dataset.graph
    #expect(graph.actors.count == 80)
    for index in graph.tieIndices {
      let tie = graph.tie(index)
      #expect(graph.profile(tie.target).id == graph.profile(tie.source).id + "x")
    }
  }
}
