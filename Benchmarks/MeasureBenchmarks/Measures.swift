import Benchmark
import Entente

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.instructions, .wallClock], warmupIterations: 1, maxDuration: .seconds(5), maxIterations: 20)
  var strength = MeasureOptions()
  strength.weight = .strength
  var inverse = MeasureOptions()
  inverse.distance = .inverse
  let works: [(String, Measure, MeasureOptions)] = [
    ("betweenness", .betweenness, .init()), ("betweenness, inverse strength", .betweenness, inverse),
    ("closeness", .closeness, .init()), ("harmonic", .harmonic, .init()), ("pagerank", .pageRank, strength),
    ("eigenvector", .eigenvector, strength), ("hubs", .hubs, strength), ("k-core", .coreNumber, .init()),
    ("clustering", .clustering, .init()), ("constraint", .constraint, .init()), ("triad-census", .triadCensus, .init()),
  ]
  for (name, measure, options) in works {
    Benchmark("\(name), 2,000 actors") { benchmark in
      for _ in benchmark.scaledIterations { blackHole(try await Streams.small.result(of: measure, options)) }
    }
    if measure.name.hasSuffix("betweenness") { continue }
    Benchmark("\(name), 20,000 actors") { benchmark in
      for _ in benchmark.scaledIterations { blackHole(try await Streams.large.result(of: measure, options)) }
    }
  }
}
