import Entente

/// Where two engines' answers to the same questions differ; empty where they do not.
func difference<First: GraphEngine, Second: GraphEngine>(
  _ first: First, _ firstEdges: EdgeSetID, _ second: Second, _ secondEdges: EdgeSetID, periods: Int,
  _ rule: PageRankRule
) async throws -> String {
  if try await first.summaries(of: firstEdges) != second.summaries(of: secondEdges) { return "summaries" }
  for period in 0..<periods {
    if try await first.edges(firstEdges, in: period) != second.edges(secondEdges, in: period) {
      return "edges of \(period)"
    }
  }
  if try await first.tallies(of: firstEdges) != second.tallies(of: secondEdges) { return "tallies" }
  if try await first.components(of: firstEdges) != second.components(of: secondEdges) { return "components" }
  switch (await ranks(first, firstEdges, rule), await ranks(second, secondEdges, rule)) {
  case (.success(let one), .success(let other)): return difference(one, other)
  case (.failure(let one), .failure(let other)): return one == other ? "" : "faults: \(one), \(other)"
  case (let one, let other): return "ranks: \(one), \(other)"
  }
}

/// PageRank, or why there is none.
private func ranks<Engine: GraphEngine>(
  _ engine: Engine, _ edges: EdgeSetID, _ rule: PageRankRule
) async -> Result<PageRankScores, EngineFault> {
  do throws(EngineFault) {
    return .success(try await engine.pageRank(of: edges, rule))
  } catch {
    return .failure(error)
  }
}

/// Where ranks differ by more than 1e-12 of their value.
func difference(_ one: PageRankScores, _ other: PageRankScores) -> String {
  guard one.scores.count == other.scores.count, one.rounds == other.rounds else {
    return "ranks: \(one.scores.count) after \(one.rounds), \(other.scores.count) after \(other.rounds)"
  }
  for (left, right) in zip(one.scores, other.scores) {
    let isSame = left.period == right.period && left.actor == right.actor
    if !isSame || abs(left.value - right.value) > 1e-12 * right.value { return "ranks: \(left), \(right)" }
  }
  return ""
}
