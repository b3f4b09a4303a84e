import Entente
import EntenteTestSupport
import Testing

struct GraphColumnsTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `columns say of each tie what the tie says of itself`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let graph = try RandomGraph.make(tieCount: 40, using: &generator)
    let ties = graph.tieIndices.map { graph.tie($0) }
    graph.withEndpoints { source, target in
      #expect(source.indices.map { Int(source[$0]) } == ties.map(\.source.index), "seed \(seed)")
      #expect(target.indices.map { Int(target[$0]) } == ties.map(\.target.index), "seed \(seed)")
    }
    graph.withKinds { kind in
      #expect(kind.indices.map { Int(kind[$0]) } == ties.map(\.kind.index), "seed \(seed)")
    }
    graph.withStrengths { strength in
      #expect(strength.indices.map { Strength(strength[$0]) } == ties.map(\.strength), "seed \(seed)")
    }
    graph.withAttributes { attributes in
      #expect(attributes.indices.map { attributes[$0].sign } == ties.map(\.ownSign), "seed \(seed)")
      #expect(attributes.indices.map { attributes[$0].status } == ties.map(\.status), "seed \(seed)")
      #expect(attributes.indices.map { attributes[$0].isIntermittent } == ties.map(\.isIntermittent), "seed \(seed)")
      #expect(
        attributes.indices.map { attributes[$0].isDirected ?? graph.kind(ties[$0].kind).isDirected }
          == ties.map(\.isDirected), "seed \(seed)")
    }
    graph.withDays { earliestOnset, latestOnset, earliestTerminus, latestTerminus in
      for tie in ties {
        let place = tie.index.index
        #expect(earliestOnset[place] == tie.extent.earliestOnset.ordinal, "seed \(seed)")
        #expect(latestOnset[place] == tie.extent.latestOnset.ordinal, "seed \(seed)")
        #expect(earliestTerminus[place] == tie.extent.earliestTerminus.ordinal, "seed \(seed)")
        #expect(latestTerminus[place] == tie.extent.latestTerminus.ordinal, "seed \(seed)")
      }
    }
  }

  @Test func `a graph of events fills one column of days, none of strengths or attributes`() throws {
    var builder = ActorGraph.Builder()
    let actor = try builder.addActor(.init(id: "A"))
    for day in ["1970-01-03", "1970-01-02"] {
      try builder.addTie("war", from: actor, to: actor, details: .init(when: EDTF(day)))
    }
    let graph = try builder.build()
    graph.withDays { earliestOnset, latestOnset, earliestTerminus, latestTerminus in
      #expect(earliestOnset.indices.map { earliestOnset[$0] } == [2, 1])
      #expect(latestOnset.isEmpty && earliestTerminus.isEmpty && latestTerminus.isEmpty)
    }
    #expect(graph.withStrengths { $0.isEmpty } && graph.withAttributes { $0.isEmpty })
  }

  @Test func `the examples of the documentation count what they say`() throws {
    var builder = ActorGraph.Builder()
    let first = try builder.addActor(.init(id: "A"))
    let second = try builder.addActor(.init(id: "B"))
    let until = TieDetails(when: try EDTF("1990/1991"))
    try builder.addTie("war", from: first, to: second, strength: Strength(4), details: until)
    try builder.addTie("alliance", from: first, to: second, sign: .negative, status: .contested, details: until)
    try builder.addTie("alliance", from: first, to: second, strength: Strength(3))
    let graph = try builder.build()

    var strengthOfEnmity = [Double](repeating: 0, count: graph.actors.count)
    graph.withEndpoints { source, target in
      graph.withKinds { kind in
        graph.withAttributes { attributes in
          graph.withStrengths { strength in
            for tie in source.indices {
              let ownSign = attributes.isEmpty ? nil : attributes[tie].sign
              guard (ownSign ?? graph.kinds[Int(kind[tie])].sign) == .negative else { continue }
              let known = strength.isEmpty ? .nan : strength[tie]
              strengthOfEnmity[Int(source[tie])] += known.isNaN ? 1 : known
              strengthOfEnmity[Int(target[tie])] += known.isNaN ? 1 : known
            }
          }
        }
      }
    }
    #expect(strengthOfEnmity == [5, 5])

    let wars = graph.kind("war")
    let count = graph.withKinds { kind in
      kind.indices.count { graph.kindIDs[Int(kind[$0])] == wars }
    }
    #expect(count == 1)
    let sum = graph.withStrengths { strength in
      strength.indices.reduce(0) { strength[$1].isNaN ? $0 : $0 + strength[$1] }
    }
    #expect(sum == 7)
    let contested = graph.withAttributes { attributes in
      attributes.indices.count { attributes[$0].status == .contested }
    }
    #expect(contested == 1)
    let openEnds = graph.withDays { earliestOnset, latestOnset, earliestTerminus, latestTerminus in
      latestTerminus.indices.count { latestTerminus[$0] == .max }
    }
    #expect(openEnds == 1)
  }

  @Test func `what the body throws comes out as it is`() throws {
    let graph = try ActorGraph.Builder().build()
    #expect(throws: ModelFault.emptyID) {
      try graph.withEndpoints { (_, _) throws(ModelFault) -> Int in throw .emptyID }
    }
  }

  @Test func `many tasks read one graph at once`() async throws {
    var generator = SeededGenerator(seed: 11)
    let graph = try RandomGraph.make(tieCount: 60, using: &generator)
    let expected = graph.snapshot(of: .always).ties
    await withTaskGroup(of: [TieIndex].self) { group in
      for _ in 0..<8 { group.addTask { graph.snapshot(of: .always).ties } }
      for await ties in group { #expect(ties == expected) }
    }
  }

  @Test func `copying a graph copies one reference`() {
    #expect(MemoryLayout<ActorGraph>.size == MemoryLayout<Int>.size)
  }
}
