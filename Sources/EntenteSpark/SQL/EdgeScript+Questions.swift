/// What is asked of edges once they are made.
extension EdgeScript {
  /// How many strengths did not fit, and the most that a period's add up to.
  var soundness: String {
    """
    SELECT COALESCE(SUM(t.unfit), 0) AS unfit, COALESCE(MAX(t.magnitude), 0e0) AS magnitude
    FROM (SELECT period, SUM(unfit) AS unfit, SUM(magnitude) AS magnitude FROM \(edges) GROUP BY period) t
    """
  }

  /// How large each period is; none of an empty one.
  var summaries: String {
    """
    SELECT t.period AS period, SUM(t.events) AS events, SUM(t.edges) AS edges, SUM(t.dyads) AS dyads,
      SUM(t.actors) AS actors
    FROM (SELECT period, SUM(events) AS events, COUNT(*) AS edges, 0 AS dyads, 0 AS actors
        FROM \(edges) GROUP BY period
      UNION ALL SELECT period, 0, 0, COUNT(*), 0 FROM \(dyads) GROUP BY period
      UNION ALL SELECT a.period, 0, 0, 0, COUNT(*)
        FROM (SELECT period, source AS actor FROM \(dyads) UNION SELECT period, target FROM \(dyads)) a
        GROUP BY a.period) t
    GROUP BY t.period
    """
  }

  /// The edges of a period.
  func edges(in period: Int) -> String {
    "SELECT source, target, kind, events, strength, first_day, last_day FROM \(edges) WHERE period = \(period)"
  }

  /// What goes out of each actor and what comes in.
  var tallies: String {
    """
    SELECT x.period AS period, x.actor AS actor, SUM(x.oe) AS out_events, SUM(x.od) AS out_dyads,
      SUM(x.os) AS out_strength, SUM(x.ie) AS in_events, SUM(x.id) AS in_dyads, SUM(x.ins) AS in_strength
    FROM (SELECT period, source AS actor, events AS oe, 1 AS od, strength AS os, 0 AS ie, 0 AS id, 0 AS ins
        FROM \(dyads)
      UNION ALL SELECT period, target, 0, 0, 0, events, 1, strength FROM \(dyads)) x
    GROUP BY x.period, x.actor
    """
  }
}
