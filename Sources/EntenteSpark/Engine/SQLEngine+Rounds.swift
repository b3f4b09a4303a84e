public import Entente

/// What goes round on the cluster.
extension SQLEngine {
  /// PageRank of each actor: two statements and a question a round.
  public func pageRank(of edges: EdgeSetID, _ rule: PageRankRule) async throws(EngineFault) -> PageRankScores {
    let script = try script(edges)
    return try await passing(through: edges) { tables throws(EngineFault) in
      let walk = PageRankScript(rule: rule, dialect: dialect, tables: tables, dyads: script.dyads)
      let negatives = try await connection.run(walk.negatives).only { batch, row throws(EngineFault) in
        try batch.integer(row, 0)
      }
      guard negatives == 0 else { throw PageRankRule.negativeWeight }
      for step in [walk.walkStep, walk.startStep, walk.heldStep(0)] { try await make(step, for: edges) }
      var round = 0
      var change = Double.infinity
      while change > rule.tolerance {
        guard round < rule.mostRounds else { throw rule.noConvergence(change) }
        round += 1
        try await make(walk.roundStep(round), for: edges)
        try await make(walk.heldStep(round), for: edges)
        change = try await connection.run(walk.change(round)).only { batch, row throws(EngineFault) in
          try batch.double(row, 0)
        }
        try await drop([walk.values(round - 1), walk.held(round - 1)], of: edges)
      }
      let scores = try await connection.run(walk.result(round)).rows { batch, row throws(EngineFault) in
        ActorScore(
          period: try script.period(batch, row), actor: try batch.text(row, 1), value: try batch.double(row, 2))
      }
      return PageRankScores(scores: scores.sorted { ($0.period, $0.actor) < ($1.period, $1.actor) }, rounds: round)
    }
  }

  /// Which actors hang together.
  public func components(of edges: EdgeSetID) async throws(EngineFault) -> [ActorComponent] {
    let script = try script(edges)
    return try await passing(through: edges) { tables throws(EngineFault) in
      let hooking = ComponentScript(tables: tables, dyads: script.dyads)
      for step in [hooking.wayStep, hooking.startStep] { try await make(step, for: edges) }
      var round = 0
      var changed = 1
      while changed > 0 {
        // Labels come twice as far with each round or better: so many are enough for more actors than anybody has.
        guard round < 64 else {
          throw EngineFault(.garbled, "the server says that components change after 64 rounds, which cannot be")
        }
        round += 1
        let steps = hooking.roundSteps(round)
        for step in steps { try await make(step, for: edges) }
        changed = try await connection.run(hooking.changes(round)).only { batch, row throws(EngineFault) in
          try batch.integer(row, 0)
        }
        try await drop(steps.dropLast().map(\.table) + [hooking.labels(round - 1)], of: edges)
      }
      let rows = try await connection.run(hooking.result(round)).rows { batch, row throws(EngineFault) in
        ActorComponent(
          period: try script.period(batch, row), actor: try batch.text(row, 1), component: try batch.text(row, 2))
      }
      return rows.sorted { ($0.period, $0.actor) < ($1.period, $1.actor) }
    }
  }
}
