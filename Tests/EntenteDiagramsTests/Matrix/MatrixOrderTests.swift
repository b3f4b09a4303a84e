import Entente
import EntenteTestSupport
import Testing

@testable import EntenteDiagrams

struct MatrixOrderTests {
  @Test func `actors stand by bloc, then by name, those without one last`() throws {
    var builder = ActorGraph.Builder()
    for (id, bloc) in [("d", "West"), ("c", ""), ("b", "East"), ("a", "West"), ("e", " ")] {
      try builder.addActor(.init(id: id, bloc: bloc))
    }
    var options = DiagramOptions()
    options.ties.includesActorsWithoutTies = true
    let graph = try builder.build()
    let scene = PeriodScene(graph, Period(id: "all", name: "All", spell: .always), options.ties)
    let order = MatrixOrder(scene, [], Words(language: .english))
    #expect(order.groups.map(\.name) == ["East", "West", "Without a bloc"])
    #expect(order.groups.map { $0.actors.map { graph.profile($0).id } } == [["b"], ["a", "d"], ["c", "e"]])
    let drawing = MatrixDiagram(graph, options: options).drawing(of: scene.period)
    #expect(drawing.texts.contains("East") && drawing.texts.contains("Without a bloc"))
    #expect(drawing.texts.joined(separator: " ").contains("by bloc, as the data name them"))
  }

  @Test func `two camps stand apart whatever order they come in`() {
    for seed in 1...40 {
      var generator = SeededGenerator(seed: UInt64(seed))
      let camps = (0..<12).map { _ in Bool.random(using: &generator) }
      let affinity = camps.map { one in camps.map { one == $0 ? 1 : -1 } }
      let order = AffinityOrder(affinity: affinity).order()
      #expect(order.sorted() == Array(0..<12), "seed \(seed)")
      let changes = zip(order, order.dropFirst()).count { camps[$0] != camps[$1] }
      #expect(changes <= 1, "seed \(seed)")
    }
  }

  @Test func `no single move and no swap of neighbours betters an order`() {
    for seed in 1...20 {
      var generator = SeededGenerator(seed: UInt64(seed))
      var affinity = [[Int]](repeating: Array(repeating: 0, count: 9), count: 9)
      for one in 0..<9 {
        for other in 0..<one {
          affinity[one][other] = Int.random(in: -4...4, using: &generator)
          affinity[other][one] = affinity[one][other]
        }
      }
      let order = AffinityOrder(affinity: affinity).order()
      let strain = self.strain(order, affinity)
      for from in 0..<9 {
        for to in 0..<9 {
          var moved = order
          moved.insert(moved.remove(at: from), at: to)
          #expect(self.strain(moved, affinity) >= strain, "seed \(seed), \(from) to \(to)")
        }
      }
    }
  }

  private func strain(_ order: [Int], _ affinity: [[Int]]) -> Int {
    var strain = 0
    for (place, one) in order.enumerated() {
      for (other, two) in order.enumerated().dropFirst(place + 1) { strain += affinity[one][two] * (other - place) }
    }
    return strain
  }

  @Test func `codes are short, known before made, and each there once`() throws {
    var builder = ActorGraph.Builder()
    let actors = [
      try builder.addActor(.init(id: "RUSSIA", name: "Russia", iso3: "RUS")),
      try builder.addActor(.init(id: "SOVIET", name: "Soviet Union", iso3: "RUS")),
      try builder.addActor(.init(id: "WEST", name: "The West")),
      try builder.addActor(.init(id: "group-1", name: "Movement for the Liberation of the Northern Marches")),
      try builder.addActor(.init(id: "group-2", name: "Movement for the Liberation of the Northern Marches")),
      try builder.addActor(.init(id: "\u{FFFE}", name: "")),
    ]
    let graph = try builder.build()
    let codes = ActorCodes(actors, in: graph)
    #expect(actors.prefix(4).map { codes[$0] } == ["RUS", "SU", "WEST", "MLNM"])
    #expect(Set(actors.map { codes[$0] }).count == actors.count)
    #expect(actors.allSatisfy { !codes[$0].isEmpty && codes[$0].count <= 4 })
  }
}
