import Entente
import Testing

@testable import EntenteDiagrams

struct MatrixTests {
  private func drawing(
    _ options: DiagramOptions = DatedGraphs.options, _ make: (inout ActorGraph.Builder, [ActorID]) throws -> Void
  ) throws -> Drawing {
    var builder = ActorGraph.Builder()
    let actors = try builder.add("a", "b", "c")
    try make(&builder, actors)
    return MatrixDiagram(try builder.build(), options: options)
      .drawing(of: Period(id: "all", name: "All", spell: .always))
  }

  private func cell(_ drawing: Drawing, _ id: String) throws -> Drawing.Glyph {
    try #require(drawing.glyphs.first { $0.id == "cell-" + id }, "\(id)")
  }

  @Test func `a cell shows the sign of its ties by a sign of its own, and how many they are`() throws {
    let drawing = try drawing { builder, actors in
      try builder.addTie("alliance", from: actors[0], to: actors[1])
      try builder.addTie("entente", from: actors[1], to: actors[0], sign: .positive)
      try builder.addTie("arms-supply", from: actors[0], to: actors[2])
      try builder.addTie("war", from: actors[2], to: actors[0])
      try builder.addTie("energy-trade", from: actors[1], to: actors[2])
      try builder.addTie("war", from: actors[2], to: actors[1], sign: .unknown)
      try builder.addTie("war", from: actors[1], to: actors[1])
    }
    #expect(try cell(drawing, "a-b").lines == ["+2"])
    #expect(try cell(drawing, "b-a").lines == ["+2"])
    #expect(try cell(drawing, "a-c").lines == ["±2"])
    // What goes from one to the other only is not in the other's row.
    #expect(try cell(drawing, "c-a").lines == ["−"])
    #expect(try cell(drawing, "b-c").classes == ["cell", "unknown", "sure"])
    #expect(try cell(drawing, "c-b").lines == ["?"])
    #expect(try cell(drawing, "b-b").lines == ["−"])
    #expect(drawing.glyphs.count == 7)
    let legend = drawing.texts.joined(separator: "|")
    for word in ["amity", "enmity", "both", "sign not told", "2 ties"] { #expect(legend.contains(word), "\(word)") }
    #expect(!legend.contains("not sure"))
    #expect(try cell(drawing, "a-b").title.hasPrefix("a → b: amity, 2 ties\n\na – b: Alliance\nundated"))
  }

  @Test(arguments: [TieStatus.inferred, .contested, .hypothetical])
  func `a cell of which nothing is sure is pale with a broken border`(status: TieStatus) throws {
    let unsure = try drawing { builder, actors in
      try builder.addTie("war", from: actors[0], to: actors[1], status: status)
      try builder.addTie("alliance", from: actors[0], to: actors[2])
      try builder.addTie("alliance", from: actors[0], to: actors[2], status: status)
    }
    let pale = try cell(unsure, "a-b")
    #expect(pale.classes.contains("unsure") && pale.border.pattern == .dashed)
    #expect(try cell(unsure, "a-c").classes.contains("sure"))
    #expect(try cell(unsure, "a-c").border.pattern == .solid)
    #expect(unsure.dot().contains("filled,dashed"))
    #expect(unsure.texts.contains { $0.hasPrefix("not sure") })
  }

  @Test func `without a tie there is a sentence and no grid`() throws {
    let drawing = try drawing { _, _ in }
    #expect(drawing.glyphs.isEmpty)
    #expect(drawing.texts.contains { $0.hasPrefix("0 ties between 0 actors") })
    #expect(drawing.formFaults().isEmpty)
  }

  @Test func `ids with a hyphen never make one cell's id of two`() throws {
    var builder = ActorGraph.Builder()
    let actors = try builder.add("a", "b-c", "a-b", "c")
    try builder.addTie("arms-supply", from: actors[0], to: actors[1])
    try builder.addTie("arms-supply", from: actors[2], to: actors[3])
    let drawing = MatrixDiagram(try builder.build()).drawing(of: Period(id: "all", name: "All", spell: .always))
    #expect(drawing.glyphs.map(\.id) == ["cell-a-b_2d_c", "cell-a_2d_b-c"])
  }

  @Test func `cells of the bundled graph say who, what and according to whom`() throws {
    let graph = try SampleGraphs.bundled("great-powers")
    let drawing = MatrixDiagram(graph).drawing(of: Period(graph.eras[1]))
    let cell = try #require(drawing.glyphs.first { $0.id == "cell-AUH-DEU" })
    #expect(cell.lines == ["+3"])
    #expect(cell.title.hasPrefix("Austria-Hungary → Germany: amity, 3 ties\n\n"))
    #expect(cell.title.contains("Sources: "))
    #expect(drawing.alternative.hasPrefix("Matrix of 6 actors by 6 actors. amity: "))
  }
}
