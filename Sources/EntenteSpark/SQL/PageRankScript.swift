internal import Entente

/// The statements of `PageRankRule`, a table a step and a round.
struct PageRankScript: Sendable {
  let rule: PageRankRule
  let dialect: SQLDialect
  let tables: ScratchTables
  let dyads: String

  private var weight: String { rule.weight == .count ? "events" : "strength" }
  var walks: String { tables.table("walks") }
  func values(_ round: Int) -> String { tables.table("rank_\(round)") }
  func held(_ round: Int) -> String { tables.table("held_\(round)") }

  /// How many pairs weigh less than nothing.
  var negatives: String {
    "SELECT COUNT(*) AS negatives FROM \(dyads) WHERE source <> target AND \(weight) < 0"
  }

  /// The steps a walker can take, and how likely each is.
  var walkStep: SQLStep {
    SQLStep(
      table: walks,
      query: """
        SELECT g.period AS period, g.source AS source, g.target AS target,
          CAST(g.\(weight) AS \(dialect.double)) / CAST(o.outflow AS \(dialect.double)) AS share
        FROM \(dyads) g
        JOIN (SELECT period, source, SUM(\(weight)) AS outflow FROM \(dyads)
          WHERE source <> target GROUP BY period, source) o ON o.period = g.period AND o.source = g.source
        WHERE g.source <> g.target AND g.\(weight) > 0
        """)
  }

  /// Each actor with its first value, whether nothing goes out of it, and how many there are.
  var startStep: SQLStep {
    let actors = """
      SELECT x.period AS period, x.actor AS actor, 1 - MAX(x.goes) AS dangling
      FROM (SELECT period, source AS actor, CASE WHEN source <> target AND \(weight) > 0 THEN 1 ELSE 0 END AS goes
          FROM \(dyads)
        UNION ALL SELECT period, target, 0 FROM \(dyads)) x
      GROUP BY x.period, x.actor
      """
    let counts = """
      SELECT a.period AS period, CAST(COUNT(*) AS \(dialect.double)) AS n
      FROM (SELECT period, source AS actor FROM \(dyads) UNION SELECT period, target FROM \(dyads)) a
      GROUP BY a.period
      """
    return SQLStep(
      table: values(0),
      query: """
        SELECT v.period AS period, v.actor AS actor, v.dangling AS dangling, k.n AS n, 1e0 / k.n AS value, 0e0 AS moved
        FROM (\(actors)) v
        JOIN (\(counts)) k ON k.period = v.period
        """)
  }

  /// What dangling actors hold after a round, and how much values moved in it.
  func heldStep(_ round: Int) -> SQLStep {
    SQLStep(
      table: held(round),
      query: """
        SELECT period, SUM(value * dangling) AS held, SUM(moved) AS moved FROM \(values(round)) GROUP BY period
        """)
  }

  /// The values after one more round.
  func roundStep(_ round: Int) -> SQLStep {
    let (damping, rest) = (dialect.literal(rule.damping), dialect.literal(1 - rule.damping))
    return SQLStep(
      table: values(round),
      query: """
        SELECT u.period AS period, u.actor AS actor, u.dangling AS dangling, u.n AS n, u.following AS value,
          ABS(u.following - u.value) AS moved
        FROM (SELECT v.period AS period, v.actor AS actor, v.dangling AS dangling, v.n AS n, v.value AS value,
            (\(rest) + \(damping) * z.held) / v.n + \(damping) * COALESCE(c.gathered, 0e0) AS following
          FROM \(values(round - 1)) v
          JOIN \(held(round - 1)) z ON z.period = v.period
          LEFT JOIN (SELECT t.period AS period, t.target AS actor, SUM(y.value * t.share) AS gathered
            FROM \(walks) t JOIN \(values(round - 1)) y ON y.period = t.period AND y.actor = t.source
            GROUP BY t.period, t.target) c ON c.period = v.period AND c.actor = v.actor) u
        """)
  }

  /// The most that any period's values moved in a round.
  func change(_ round: Int) -> String { "SELECT COALESCE(MAX(moved), 0e0) AS moved FROM \(held(round))" }

  func result(_ round: Int) -> String { "SELECT period, actor, value FROM \(values(round))" }
}
