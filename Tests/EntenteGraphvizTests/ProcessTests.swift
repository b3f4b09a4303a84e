import EntenteGraphviz
import Foundation
import Testing

/// What a process that draws many pictures may expect.
///
/// Each test that measures has a process to itself.
@Suite struct `The process` {
  @Test func `two hundred tasks at once get the same picture`() async throws {
    let alone = try Graphviz.render(Samples.picture, as: .svg)
    let pictures = try await withThrowingTaskGroup(of: [UInt8].self) { group in
      for task in 0..<200 {
        group.addTask {
          if task % 20 == 0 { _ = try Graphviz.render(Samples.picture, as: .png) }
          if task % 7 == 0 { _ = try? Graphviz.render("digraph { ->", as: .svg) }
          return try Graphviz.render(Samples.picture, as: .svg)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(pictures.count == 200)
    #expect(pictures.allSatisfy { $0 == alone })
  }

  #if os(Linux)
    @Test func `a thousand pictures take less than 5 MB that they do not give back`() async {
      await #expect(processExitsWith: .success) {
        let dot = Samples.ring(actors: 25, ties: 40)
        func draw(_ count: Int) throws {
          for _ in 0..<count { _ = try Graphviz.render(dot, as: .svg) }
          for _ in 0..<(count / 20) {
            _ = try Graphviz.render(dot, as: .png)
            _ = try Graphviz.render(dot, as: .pdf)
            _ = try? Graphviz.render("digraph { a -> ", as: .svg)
            _ = try Graphviz.positions(of: dot, engine: .neato)
            _ = try Graphviz.outlines(of: [Graphviz.TextRun("Россия", fontName: "Arial")])
          }
        }
        try draw(100)
        let before = try residentBytes()
        try draw(1000)
        let growth = try residentBytes() - before
        #expect(growth < 5_000_000, "grew by \(growth) bytes")
      }
    }

    @Test func `an SVG is drawn and actors are placed without loading fonts, and nothing is printed`() async {
      let result = await #expect(processExitsWith: .success, observing: [\.standardErrorContent]) {
        let crooked = #"a [pos="9,9"] b [pos="90,9"] a -> b [pos="e,9,9 1,1 2,2"]"#
        let svg = String(utf8: try Graphviz.render(Samples.picture, as: .svg))
        #expect(svg.contains(#"<text text-anchor="middle" x="60" y="-57""#), "the height of text is ours")
        _ = try Graphviz.render(Samples.canvas(crooked), as: .svg)
        _ = try? Graphviz.render("digraph { a -> ", as: .svg)
        for engine in Graphviz.Engine.allCases { _ = try Graphviz.positions(of: Samples.picture, engine: engine) }
        let maps = try #require(FileHandle(forReadingAtPath: "/proc/self/maps")).readToEnd()
        let libraries = String(utf8: Array(maps ?? Data()))
        #expect(libraries.contains("libgvc"))
        #expect(!libraries.contains("libpango"))
      }
      #expect(String(utf8: result?.standardErrorContent ?? []) == "")
    }

    @Test func `outlines of hostile texts print nothing`() async {
      let result = await #expect(processExitsWith: .success, observing: [\.standardErrorContent]) {
        let texts = [
          "", " ", "\u{301}", "\u{200B}", "\u{E0001}", "\u{10FFFD}", "\"", "\\", "<b>&", "\u{1}", "\u{202E}a", "🚀",
          "\u{115F}", "\u{34F}a", "\u{FE0F}", "\u{1F1FA}", "\u{FFFC}", String(repeating: "W", count: 20_000),
        ]
        let runs = ["Helvetica,Arial,sans-serif bold", "no such font", ""].flatMap { font in
          texts.map { Graphviz.TextRun($0, fontName: font, anchor: .middle) }
        }
        let outlines = try Graphviz.outlines(of: runs)
        #expect(outlines.count == runs.count)
      }
      #expect(String(utf8: result?.standardErrorContent ?? []) == "")
    }
  #endif
}
