/// The statements of weak components, some tables a round.
///
/// In a round each actor hooks the tree it is in to the least root its neighbours see, and looks past its own root:
/// labels that only went from neighbour to neighbour would need as many rounds as a path is long.
///
/// - Reference: Y. Zhang, A. Azad, Z. Hu (2020), *FastSV: a distributed-memory connected component algorithm with fast
///   convergence*, SIAM PP20, doi:10.1137/1.9781611976137.5.
struct ComponentScript: Sendable {
  let tables: ScratchTables
  let dyads: String

  var ways: String { tables.table("ways") }
  private func least(_ round: Int) -> String { tables.table("least_\(round)") }
  private func hooked(_ round: Int) -> String { tables.table("hooked_\(round)") }
  func labels(_ round: Int) -> String { tables.table("labels_\(round)") }

  /// Ties in both ways.
  var wayStep: SQLStep {
    SQLStep(
      table: ways,
      query: """
        SELECT period, source AS a, target AS b FROM \(dyads)
        UNION SELECT period, target, source FROM \(dyads)
        """)
  }

  /// Each actor is its own father and grandfather.
  var startStep: SQLStep {
    SQLStep(
      table: labels(0),
      query: "SELECT period, a AS actor, a AS father, a AS grandfather FROM \(ways) GROUP BY period, a")
  }

  /// The three steps of a round, of which the last makes the labels.
  func roundSteps(_ round: Int) -> [SQLStep] {
    let before = labels(round - 1)
    return [
      SQLStep(
        table: least(round),
        query: """
          SELECT u.period AS period, u.a AS actor, MIN(x.grandfather) AS least
          FROM \(ways) u JOIN \(before) x ON x.period = u.period AND x.actor = u.b GROUP BY u.period, u.a
          """),
      SQLStep(
        table: hooked(round),
        query: """
          SELECT y.period AS period, y.actor AS actor, MIN(y.label) AS father
          FROM (SELECT p.period AS period, p.father AS actor, m.least AS label
              FROM \(before) p JOIN \(least(round)) m ON m.period = p.period AND m.actor = p.actor
            UNION ALL SELECT period, actor, least FROM \(least(round))
            UNION ALL SELECT period, actor, grandfather FROM \(before)) y
          GROUP BY y.period, y.actor
          """),
      SQLStep(
        table: labels(round),
        query: """
          SELECT h.period AS period, h.actor AS actor, h.father AS father, j.father AS grandfather
          FROM \(hooked(round)) h JOIN \(hooked(round)) j ON j.period = h.period AND j.actor = h.father
          """),
    ]
  }

  /// How many actors see another root after a round than before it.
  func changes(_ round: Int) -> String {
    """
    SELECT COUNT(*) AS changed FROM \(labels(round)) a
    JOIN \(labels(round - 1)) b ON b.period = a.period AND b.actor = a.actor
    WHERE a.grandfather <> b.grandfather
    """
  }

  func result(_ round: Int) -> String { "SELECT period, actor, grandfather FROM \(labels(round))" }
}
