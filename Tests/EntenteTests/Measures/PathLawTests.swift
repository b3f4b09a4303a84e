import Entente
import EntenteTestSupport
import Testing

/// Sums that betweenness, distances and PageRank must come to.
struct PathLawTests {
  /// Distances over hops by a walk over a table of all pairs; nil where there is no path.
  private func distances(_ graph: LawGraph, isDirected: Bool) -> [[Int?]] {
    var distances = [[Int?]](
      repeating: [Int?](repeating: nil, count: graph.actorCount), count: graph.actorCount)
    for tie in graph.ties where tie.source != tie.target {
      distances[tie.source][tie.target] = 1
      if !isDirected || !tie.isDirected { distances[tie.target][tie.source] = 1 }
    }
    let actors = 0..<graph.actorCount
    for via in actors {
      for source in actors {
        for target in actors where source != target {
          guard let first = distances[source][via], let second = distances[via][target] else { continue }
          distances[source][target] = min(distances[source][target] ?? .max, first + second)
        }
      }
    }
    return distances
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `betweenness adds up to the inner actors of all shortest paths, and ties' to their lengths`(
    seed: UInt64
  ) async throws {
    let graph = LawGraph.random(seed: seed)
    let snapshot = try graph.snapshot()
    let form = RunForm(of: snapshot.graph)
    var options = MeasureOptions()
    options.normalization = .raw
    let lengths = distances(graph, isDirected: form.isDirected).flatMap { $0.compactMap { $0 } }
    let share = form.isDirected ? 1.0 : 0.5
    let inner = lengths.reduce(0) { $0 + $1 - 1 }
    let actors = try await snapshot.betweenness(options).values.reduce(0, +)
    #expect(MeasureOutcome.areNear(actors, Double(inner) * share), "seed \(seed)")
    let pairs = try await snapshot.edgeBetweenness(options).entries.reduce(0) { $0 + $1.value }
    #expect(MeasureOutcome.areNear(pairs, Double(lengths.reduce(0, +)) * share), "seed \(seed)")
    let igraph = MeasureOptions(.igraph)
    if !lengths.isEmpty {
      let mean = try await snapshot.meanDistance(igraph)
      #expect(MeasureOutcome.areNear(mean, Double(lengths.reduce(0, +)) / Double(lengths.count)), "seed \(seed)")
    }
    #expect(try await snapshot.diameter(igraph) == Double(lengths.max() ?? 0), "seed \(seed)")
  }

  @Test func `a grid of 36 by 36 has more shortest paths than an integer can count, and all its values`() async throws {
    let side = 36
    var graph = LawGraph(actorCount: side * side, ties: [])
    for actor in 0..<side * side {
      if actor % side < side - 1 { graph.ties.append(.init(source: actor, target: actor + 1, isDirected: false)) }
      if actor < side * (side - 1) { graph.ties.append(.init(source: actor, target: actor + side, isDirected: false)) }
    }
    var options = MeasureOptions()
    options.normalization = .raw
    let scores = try await graph.snapshot().betweenness(options)
    let total = scores.values.reduce(0, +)
    // Along one side the distances of ordered pairs add up to side (side² − 1) / 3, and both sides add up.
    let (s, n) = (Double(side), Double(side * side))
    let distances = 2 * s * s * s * (s * s - 1) / 3
    #expect(MeasureOutcome.areNear(total, (distances - n * (n - 1)) / 2))
    #expect(scores.values.allSatisfy { $0.isFinite && $0 >= 0 })
    #expect(MeasureOutcome.areNear(scores.values[7], scores.values[7 * side]), "the grid is the same turned over")
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `pagerank adds up to one, also with sinks and wherever walks start`(seed: UInt64) throws {
    let snapshot = try LawGraph.random(seed: seed).snapshot()
    var generator = SeededGenerator(seed: seed)
    let starts = snapshot.actors.filter { _ in Bool.random(using: &generator) }.map { ($0, Double($0.index + 1)) }
    for restart in [[:], Dictionary(uniqueKeysWithValues: starts), [snapshot.actors[0]: 3]] {
      for damping in [0, 0.5, 0.85, 0.99] {
        for weight in [WeightRule.unweighted, .strength, .count] {
          var options = MeasureOptions()
          options.weight = weight
          let ranks = try snapshot.pageRank(damping: damping, restart: restart, options).values
          #expect(abs(ranks.reduce(0, +) - 1) < 1e-11, "seed \(seed), damping \(damping), \(weight)")
          #expect(ranks.allSatisfy { $0 >= 0 }, "seed \(seed)")
        }
      }
    }
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `where ties are signed, paths by themselves are those of positive ties`(seed: UInt64) async throws {
    var graph = LawGraph.random(seed: seed, isSigned: true)
    graph.ties.append(.init(source: 0, target: 1, isDirected: false, isNegative: true))
    let snapshot = try graph.snapshot()
    var positive = MeasureOptions()
    positive.sign = .positive
    let byItself = try await snapshot.betweenness()
    #expect(byItself == (try await snapshot.betweenness(positive)), "seed \(seed)")
    #expect(byItself.header.sign == "positive")
    var friends = graph
    friends.ties.removeAll { $0.isNegative }
    positive.form = RunForm(of: snapshot.graph)
    let alone = try await friends.snapshot().betweenness(positive)
    #expect(byItself.values == alone.values, "seed \(seed)")
  }

  /// A tie that holds throughout, and one that belongs to other days.
  @Test(arguments: Convention.allCases)
  func `the mean over days of a period in which nothing changes is the period's value`(
    convention: Convention
  ) async throws {
    let graph = try SmallGraph.make(
      "A>B 2 1990/1999", "B>C 3 1990/1999", "C>A 1990/1999", "C-D 5 1990/1999", "D>D 1990/1999", "A>D 4 1980/1985")
    let spell = try Spell.possible("1991/1995")
    let snapshot = graph.snapshot(of: spell)
    var options = MeasureOptions(convention)
    options.form = RunForm(of: graph)
    for measure in Measure.builtIn {
      let expected = await MeasureOutcome(snapshot, measure, options)
      do throws(MeasureError) {
        switch (try await graph.dailyMean(of: measure, over: spell, .init(), options), expected) {
        case (.actors(let scores), .values(let values)):
          for (actor, value) in zip(scores.actors, scores.values) {
            #expect(
              MeasureOutcome.areNear(value, values[graph.profile(actor).id, default: .infinity]), "\(measure.name)")
          }
        case (.dyads(let scores), .values(let values)): #expect(scores.entries.count == values.count)
        case (.graph(let scores), .values(let values)):
          for entry in scores.entries {
            #expect(MeasureOutcome.areNear(entry.value, values[entry.name, default: .infinity]), "\(measure.name)")
          }
        case (_, .nothing(let kind)): Issue.record("\(measure.name) of the period is \(kind)")
        }
      } catch {
        guard case .nothing(error.kind) = expected else {
          Issue.record("\(measure.name) of the days is undefined: \(error), of the period it is not")
          continue
        }
      }
    }
  }
}
