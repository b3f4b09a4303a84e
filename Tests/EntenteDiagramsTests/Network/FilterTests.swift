import Entente
import Testing

@testable import EntenteDiagrams

struct FilterTests {
  private struct Sample {
    let graph: ActorGraph
    let actors: [ActorID]
  }

  /// `a` and `b` allied, `b` at war with `c`, `d` perhaps hostile to `c`, `e` alone, `f` a member of `a` and nothing else.
  private func sample() throws -> Sample {
    var builder = ActorGraph.Builder()
    let actors = try builder.add("a", "b", "c", "d", "e", "f")
    try builder.addTie("alliance", from: actors[0], to: actors[1], id: "ab")
    try builder.addTie("war", from: actors[1], to: actors[2], id: "bc", status: .contested)
    try builder.addTie("rivalry", from: actors[3], to: actors[2], id: "dc", status: .hypothetical)
    try builder.addTie("member-of", from: actors[5], to: actors[0], id: "fa")
    try builder.addTie("member-of", from: actors[1], to: actors[0], id: "ba")
    return Sample(graph: try builder.build(), actors: actors)
  }

  private func drawn(_ sample: Sample, _ change: (inout SnapshotOptions) -> Void) throws -> (
    boxes: String, ties: String
  ) {
    var options = DiagramOptions()
    change(&options.ties)
    let drawing = try SampleGraphs.drawing(of: sample.graph, options)
    return (
      drawing.boxes.map { String($0.id.dropFirst(6)) }.sorted().joined(separator: " "),
      drawing.lines.map { String($0.id.dropFirst(4)) }.sorted().joined(separator: " ")
    )
  }

  @Test func `membership alone brings nobody in, and hypothetical ties are left out`() throws {
    #expect(try drawn(sample()) { _ in } == ("a b c", "ab ba bc"))
  }

  @Test func `signs, kinds, actors and statuses choose what is drawn`() throws {
    let sample = try sample()
    #expect(try drawn(sample) { $0.signs = [.negative] } == ("b c", "bc"))
    #expect(try drawn(sample) { $0.kinds = [sample.graph.tie(TieIndex(index: 0)).kind] } == ("a b", "ab"))
    #expect(try drawn(sample) { $0.actors = [sample.actors[2]] } == ("b c", "bc"))
    #expect(try drawn(sample) { $0.statuses = [.hypothetical] } == ("c d", "dc"))
    #expect(try drawn(sample) { $0.statuses = Set(TieStatus.allCases) } == ("a b c d", "ab ba bc dc"))
  }

  @Test func `where there is nothing but membership, it is drawn`() throws {
    #expect(try drawn(sample()) { $0.signs = [.unsigned] } == ("a b f", "ba fa"))
  }

  @Test func `all actors are drawn where they are asked for`() throws {
    #expect(try drawn(sample()) { $0.includesActorsWithoutTies = true } == ("a b c d e f", "ab ba bc fa"))
  }

  @Test func `graphs of no, one and two actors give sound pictures`() throws {
    var options = DiagramOptions()
    options.ties.includesActorsWithoutTies = true
    for count in 0...2 {
      var builder = ActorGraph.Builder(title: "Few")
      for number in 0..<count { try builder.addActor(.init(id: "a\(number)")) }
      let drawing = try SampleGraphs.drawing(of: builder.build(), options)
      #expect(drawing.boxes.count == count)
      #expect(drawing.faults().isEmpty)
      #expect(try DOTReader(drawing.dot()).nodes.count == count)
      #expect(drawing.summary.hasPrefix("0 ties between \(count) actor\(count == 1 ? "" : "s") "))
    }
  }

  @Test func `a period without ties gives an empty picture of the same width`() throws {
    let graph = try SampleGraphs.bundled("great-powers")
    let empty = try #require(EDTF("1850").extent.map { Period($0.possible) })
    let full = graph.periods(by: .eras)[0]
    let atlas = NetworkAtlas(graph, periods: [full, empty])
    let drawing = atlas.drawing(of: empty)
    #expect(drawing.boxes.isEmpty && drawing.lines.isEmpty)
    #expect(drawing.width == atlas.drawing(of: full).width)
    #expect(drawing.faults().isEmpty)
    #expect(drawing.summary.hasPrefix("Nothing of this period was observed"))
    #expect(drawing.title.hasSuffix("1850, not observed"))
    #expect(!drawing.texts.contains("Lines"))
    _ = try BackdropReader(try #require(try DOTReader(drawing.dot()).graph["_background"]))
  }
}
