import Testing

@testable import EntenteDiagrams

struct BundledGraphTests {
  @Test(arguments: SampleGraphs.bundledNames)
  func `in every era nothing covers anything else and every line is labelled`(name: String) throws {
    for drawing in try SampleGraphs.drawings(of: name) {
      #expect(!drawing.lines.isEmpty)
      // No line of either graph passes behind a box; a new tie that must do so shows here.
      #expect(drawing.faults().isEmpty, "\(name), \(drawing.id)")
    }
  }

  @Test func `pictures of one graph are equally wide and its map equally high`() throws {
    let drawings = try SampleGraphs.drawings(of: "russia-iran")
    #expect(Set(drawings.map(\.width)).count == 1)
    #expect(drawings.count == 8)
  }
}
