import Entente
import Testing

@testable import EntenteDiagrams

struct LegendTests {
  /// What the legend says of lines and marks, each with whether it has to be there.
  private func checkLines(_ drawing: Drawing, _ ties: [Tie], _ looks: [TieLook]) {
    let texts = Set(drawing.texts)
    let marks = Set(looks.flatMap(\.marks))
    for mark in TieMark.allCases {
      #expect(texts.contains(mark.meaning) == marks.contains(mark), "\(drawing.id): \(mark)")
      #expect(texts.contains(mark.rawValue) == marks.contains(mark), "\(drawing.id): \(mark)")
    }
    let signs = Set(looks.filter(\.isSure).map(\.sign))
    #expect(texts.contains("amity") == signs.contains(.positive), "\(drawing.id)")
    #expect(texts.contains("enmity") == signs.contains(.negative), "\(drawing.id)")
    #expect(texts.contains("neither amity nor enmity") == signs.contains(.unsigned), "\(drawing.id)")
    #expect(texts.contains("not sure, see mark") == looks.contains { !$0.isSure }, "\(drawing.id)")
    #expect(!texts.contains("the wider, the stronger"))
  }

  @Test func `a kind drawn only in dots has its sign in words, since dots take the place of the sign's line`() throws {
    let graph = try SampleGraphs.bundled("great-powers")
    let texts = NetworkAtlas(graph, periods: graph.periods(by: .eras)).drawing(of: graph.periods(by: .eras)[5]).texts
    #expect(texts.contains("Rivalry (enmity)"))
    #expect(texts.contains("Alliance") && !texts.contains("Alliance (amity)"))
  }

  @Test(arguments: SampleGraphs.bundledNames)
  func `it has what is in the picture and nothing else`(name: String) throws {
    let graph = try SampleGraphs.bundled(name)
    let atlas = NetworkAtlas(graph, periods: graph.periods(by: .eras))
    for period in atlas.periods {
      let drawing = atlas.drawing(of: period)
      let scene = PeriodScene(graph, period, .init())
      let looks = scene.ties.map {
        TieLook($0, graph.kind($0.kind), isCertain: scene.snapshot.isCertain($0.index), palette: .light)
      }
      checkLines(drawing, scene.ties, looks)

      let shown = Set(looks.map(\.kind))
      for kind in graph.kinds {
        // A kind that is nowhere drawn in its sign's line has its sign in words.
        let names = [kind.name, "\(kind.label): \(kind.name)"].flatMap {
          [$0, "\($0) (enmity)", "\($0) (amity)", "\($0) (neither amity nor enmity)"]
        }
        let isNamed = drawing.texts.contains { names.contains($0) }
        #expect(isNamed == shown.contains(kind), "\(drawing.id): \(kind.id)")
      }
      for family in KindFamily.allCases {
        let heading = family.rawValue.prefix(1).uppercased() + family.rawValue.dropFirst()
        let isShown = shown.contains { $0.family == family }
        // A kind may be called like a family, as rivalry is.
        let isKind = shown.contains { kind in
          kind.name == heading && kind.label == heading.lowercased() && looks.contains { $0.kind == kind && $0.isSure }
        }
        #expect(
          drawing.texts.count { $0 == heading } == (isShown ? 1 : 0) + (isKind ? 1 : 0), "\(drawing.id): \(family)")
      }
      let actorKinds = Set(scene.actors.map { graph.profile($0).kind })
      for kind in [ActorKind.state, .armedGroup, .composite, .organization] {
        let text = kind.rawValue.replacing("-", with: " ")
        #expect(drawing.texts.contains(text) == (actorKinds.count > 1 && actorKinds.contains(kind)))
      }
      #expect(drawing.samplePatterns.subtracting([.solid]) == patterns(drawing, looks), "\(drawing.id)")
    }
  }

  /// The patterns that must have a sample, `solid` apart, in which rules and boxes are drawn too.
  private func patterns(_ drawing: Drawing, _ looks: [TieLook]) -> Set<Stroke.Pattern> {
    var patterns = Set(looks.map(\.pattern))
    let hasBoxes = drawing.texts.contains("Actors")
    if hasBoxes, drawing.boxes.contains(where: { $0.border.pattern == .dashed }) { patterns.insert(.dashed) }
    return patterns.subtracting([.solid])
  }

  @Test func `a tie of unknown sign is not called amity`() throws {
    var builder = ActorGraph.Builder(kinds: [.init(id: "met")])
    let actors = try builder.add("a", "b")
    try builder.addTie("met", from: actors[0], to: actors[1])
    let texts = try SampleGraphs.drawing(of: builder.build()).texts
    #expect(!texts.contains { $0.contains("amity") })
    #expect(texts.contains("sign not told"))
  }

  @Test func `where a kind has a line of its own the legend tells what that line says`() throws {
    var builder = ActorGraph.Builder(kinds: [
      .init(id: "feud", sign: .negative, line: .solid), .init(id: "pact", sign: .positive, line: .dotted),
    ])
    let actors = try builder.add("a", "b")
    try builder.addTie("feud", from: actors[0], to: actors[1])
    try builder.addTie("pact", from: actors[0], to: actors[1])
    let texts = try SampleGraphs.drawing(of: builder.build()).texts
    #expect(Array(texts.drop { $0 != "Lines" }.dropFirst().prefix(2)) == ["enmity", "amity"])
    #expect(!texts.contains("not sure, see mark"))
  }

  @Test func `a picture with one kind of actor does not explain it`() throws {
    var builder = ActorGraph.Builder()
    let actors = try builder.add("a", "b")
    try builder.addTie("war", from: actors[0], to: actors[1])
    let texts = try SampleGraphs.drawing(of: builder.build()).texts
    #expect(!texts.contains("Actors"))
    #expect(texts.contains("War"))
  }
}
