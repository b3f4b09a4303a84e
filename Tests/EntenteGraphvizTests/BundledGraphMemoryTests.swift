#if os(Linux)
  import Entente
  import EntenteDiagrams
  import EntenteFormats
  import EntenteGraphviz
  import EntenteTestSupport
  import Testing

  /// From the files of a bundled graph to Graphviz's SVG, over and over, as a program that embeds Entente does it.
  struct BundledGraphMemoryTests {
    @Test func `a thousand pictures of a bundled graph take less than 5 MB for good`() async {
      await #expect(processExitsWith: .success) {
        let files = try PackageFiles.files(in: "graphs/great-powers")
        let graph = try Dataset.read(folder: files, name: "great-powers").dataset.graph
        let atlas = NetworkAtlas(graph, periods: graph.periods(by: .eras))
        // Nine in ten renders take the drawing of the one before: without optimisation drawing is slow.
        func draw(_ count: Int) throws {
          for number in 0..<(count / 10) {
            let drawing = atlas.drawing(of: atlas.periods[number % atlas.periods.count])
            let dot = drawing.dot()
            for _ in 0..<10 {
              let svg = try Graphviz.render(dot, as: .svg)
              #expect(svg.count > 1_000)
            }
          }
        }
        try draw(100)
        let before = try residentBytes()
        try draw(1_000)
        let growth = try residentBytes() - before
        #expect(growth < 5_000_000, "grew by \(growth) bytes")
      }
    }
  }
#endif
