import Entente
import EntenteFormats
import EntenteTestSupport
import Testing

/// Reading and then writing.
@Suite struct RoundTripTests {
  @Test func `the bundled graphs come back byte for byte`() throws {
    var count = 0
    for graph in try PackageFiles.folders(in: "graphs") {
      let files = try PackageFiles.files(in: "graphs/\(graph)")
      guard files["ties.csv"] != nil else { continue }
      count += 1
      let written = try Dataset.read(folder: files, name: graph).dataset.files()
      #expect(written.map(\.name) == Dataset.fileNames.filter { files[$0] != nil })
      for (name, bytes) in written {
        #expect(
          String(decoding: bytes, as: UTF8.self) == String(decoding: files[name] ?? [], as: UTF8.self),
          "\(graph)/\(name)")
      }
    }
    #expect(count >= 2)
  }

  @Test func `other spellings become our own form, and no value changes`() throws {
    let written = try Dataset.reading([
      "ties.csv": "\u{FEFF}odd;target;source;status;sign;intermittent;strength\r\n"
        + "\"x\";\"B, b\";A;;positive;TRUE;1.50\r\n\r\n2;\" B\";A;Contested;\u{2212};no;\r\n",
      "kinds.csv": "id,directed\nk,1\nl,\n",
    ]).texts
    #expect(
      written["ties.csv"] == """
        id,source,target,kind,sign,issue,when,basis,intermittent,strength,unit,status,recorded,note,odd
        ,A,"B, b",,+,,,,yes,1.50,,asserted,,,x
        ,A," B",,-,,,,,,,contested,,,2

        """)
    #expect(written["kinds.csv"] == "id,name,family,sign,directed,color,line,label\nk,,,,yes,,,\nl,,,,no,,,\n")
  }

  @Test func `hostile text comes back as it was`() throws {
    let hostile = [
      "he said \"no\"", "two\nlines", "two\r\nlines", "a\rb", "שלום עולם", "\u{202E}abc", "🇮🇷🧑🏽‍🚀", "]]>", "\\N",
      "<b>&amp;</b>",
      " spaces ", "\t", "=1+1", "'; drop table", "\u{FEFF}x", "e\u{301}", "\u{1}", "\u{85}", "\\", "\"", "\"\"", ",",
    ]
    let header = "id,source,target,kind,sign,issue,when,basis,intermittent,strength,unit,status,recorded,note\n"
    let rows = hostile.map { text in
      let needsQuotes = text.utf8.contains { ",\"\r\n".utf8.contains($0) } || text.hasPrefix(" ")
      let cell = needsQuotes ? "\"\(text.replacing("\"", with: "\"\""))\"" : text
      return ",\(cell),B,,,,,,,,,asserted,,\(cell)\n"
    }
    let ties = header + rows.joined()
    let dataset = try Dataset.reading(["ties.csv": ties])
    #expect(dataset.texts["ties.csv"].map { Array($0.utf8) } == Array(ties.utf8))
    #expect(dataset.graph.actors.filter { $0.id != "B" }.map(\.id) == hostile)
    #expect(dataset.graph.tieIndices.map { dataset.graph.tie($0).details.note } == hostile)
    let again = Dataset(graph: dataset.graph, name: "again").texts["ties.csv"]
    #expect(again == ties.replacing(",B,,,,", with: ",B,tie,,,"))
  }

  @Test func `citations keep their order, whatever the order of the ties`() throws {
    let citations = "tie,source,locator,note\nb,s,2,\na,s,1,\nb,s,1,\n"
    let dataset = try Dataset.reading([
      "ties.csv": "id,source,target\na,A,B\nb,A,B\n", "sources.csv": "id\ns\n", "citations.csv": citations,
    ])
    #expect(dataset.texts["citations.csv"] == citations)
    let graph = dataset.graph
    #expect(graph.tieIndices.map { graph.tie($0).citations.map(\.locator) } == [["1"], ["2", "1"]])
  }

  @Test func `numbers keep the digits they were written with`() throws {
    let actors = "id,name,kind,lifetime,predecessor,iso3,cow,gw,bloc,latitude,longitude,note\nA,,,,,,,,,35.70,-051.0,\n"
    let ties =
      "id,source,target,kind,sign,issue,when,basis,intermittent,strength,unit,status,recorded,note\n"
      + ["1.50", "1e3", "0.1000000000000000055", "-0", "007", "+1", ".5"].map { ",A,A,,,,,,,\($0),,asserted,,\n" }
      .joined()
    let dataset = try Dataset.reading(["actors.csv": actors, "ties.csv": ties])
    #expect(dataset.texts["actors.csv"] == actors)
    #expect(dataset.texts["ties.csv"] == ties)
    #expect(dataset.graph.tieIndices.map { dataset.graph.tie($0).strength?.value } == [1.5, 1_000, 0.1, -0, 7, 1, 0.5])
  }
}
