import Testing

/// The rows of `entente centrality` and the columns they have, in each form.
@Suite struct `Centrality tables` {
  private let star = ["star.csv": Samples.star]

  @Test func `CSV has the columns that never change, whole digits, and nothing else`() throws {
    let run = try Workplace(Samples.pact).entente(
      "centrality", "pact", "--era", "war", "--measure", "net-degree", "--format", "csv")
    #expect(
      run.output == """
        period,onset,terminus,measure,actor,value,rank,target,low,high,n,convention,sign,rule
        war,1914-08-01,1919-01-01,net-degree,RUS,0.5,1,,,,3,networkx,net,active=any form=undirected values=normalized
        war,1914-08-01,1919-01-01,net-degree,FRA,0,2,,,,3,networkx,net,active=any form=undirected values=normalized
        war,1914-08-01,1919-01-01,net-degree,DEU,-0.5,3,,,,3,networkx,net,active=any form=undirected values=normalized

        """)
    #expect(run.errors == "entente: warning: a ranking of fewer than ten actors is descriptive, as here\n")
  }

  @Test func `JSON has numbers as numbers and what does not apply as null`() throws {
    let run = try Workplace(star).entente(
      "centrality", "star.csv", "--measure", "degree", "--raw", "--top", "1", "--format", "json")
    #expect(
      run.output == """
        [
          {"period": "all", "onset": null, "terminus": null, "measure": "degree", "actor": "A", "value": 5, "rank": 1, \
        "target": null, "low": null, "high": null, "n": 4, "convention": "networkx", "sign": "all", \
        "rule": "active=any form=directed direction=both values=raw"}
        ]

        """)
  }

  @Test func `a table for eyes has no empty columns and says once what holds for all rows`() throws {
    let run = try Workplace(star).entente("centrality", "star.csv", "--measure", "degree,betweenness", "--top", "2")
    #expect(
      run.output == """
        period  measure      actor     value  rank  n
        all     degree       A       1.66667     1  4
        all     degree       D             1     2  4
        all     betweenness  A      0.333333     1  4
        all     betweenness  B             0     2  4

        of all rows: convention=networkx sign=all active=any form=directed values=normalized
        of degree: direction=both
        of betweenness: distance=hops

        a ranking of fewer than ten actors is descriptive, as here

        --top 2 cuts between rows of one rank

        """)
    #expect(run.errors == "")
  }

  @Test func `where rows of a measure differ the table keeps the column`() throws {
    let run = try Workplace(Samples.bloc).entente(
      "centrality", "bloc", "--measure", "degree", "--raw", "--kind", "alliance,trade", "--each-kind", "--top", "1",
      "--sign", "all")
    #expect(
      run.output.hasPrefix(
        """
        period  onset       terminus    measure  actor  value  rank  n  rule
        all     1990-01-01  2000-01-01  degree   A          2     1  5  kind=alliance,trade
        all     1990-01-01  2000-01-01  degree   BLOC       1     1  4  kind=alliance
        all     1990-01-01  2000-01-01  degree   A          1     1  2  kind=trade

        of all rows: convention=networkx sign=all active=any form=undirected values=raw

        """))
  }

  @Test func `Markdown has a paragraph for each remark`() throws {
    let run = try Workplace(star).entente(
      "centrality", "star.csv", "--measure", "density,betweenness", "--top", "1", "--format", "markdown")
    #expect(
      run.output == """
        | period | measure | actor | value | rank | n |
        | --- | --- | --- | ---: | ---: | ---: |
        | all | density |  | 0.333333 |  | 4 |
        | all | betweenness | A | 0.333333 | 1 | 4 |

        of all rows: convention=networkx sign=all active=any form=directed

        of betweenness: distance=hops values=normalized

        a ranking of fewer than ten actors is descriptive, as here

        """)
  }

  @Test func `of a tied pair the target is the other end`() throws {
    let run = try Workplace(star).entente(
      "centrality", "star.csv", "--measure", "edge-betweenness", "--raw", "--format", "csv")
    // D-A carries D's paths to A, B and C; A-B and A-C carry A's and D's; A-D carries A's alone.
    #expect(run.rows("actor", "target", "value", "rank") == ["D A 3 1", "A B 2 2", "A C 2 2", "A D 1 4"])
    #expect(run.errors == "")
  }

  @Test func `a measure of the graph has neither actor nor rank, and --top leaves it whole`() throws {
    let run = try Workplace(star).entente(
      "centrality", "star.csv", "--measure", "density,triad-census", "--top", "1", "--format", "csv")
    #expect(
      run.rows("measure", "actor", "rank", "value") == [
        "density - - 0.3333333333333333",
        // Of four actors there are four threes: A with B and C, with B and D, with C and D; and B, C and D.
        "triad-003 - - 1", "triad-012 - - 0", "triad-102 - - 0", "triad-021D - - 1", "triad-021U - - 0",
        "triad-021C - - 0", "triad-111D - - 0", "triad-111U - - 2", "triad-030T - - 0", "triad-030C - - 0",
        "triad-201 - - 0", "triad-120D - - 0", "triad-120U - - 0", "triad-120C - - 0", "triad-210 - - 0",
        "triad-300 - - 0",
      ])
  }

  @Test func `actors of one value share a rank, and the next is left out`() throws {
    let run = try Workplace(star).entente(
      "centrality", "star.csv", "--measure", "in-degree", "--raw", "--format", "csv")
    #expect(run.rows("actor", "value", "rank") == ["D 2 1", "A 1 2", "B 1 2", "C 1 2"])
  }

  @Test func `ten actors make a ranking, nine a description`() throws {
    func said(_ count: Int) throws -> String {
      let rows = (1...count - 1).map { "A0,A\($0)\n" }.joined()
      return try Workplace(["ties.csv": "source,target\n" + rows])
        .entente("centrality", "ties.csv", "--measure", "degree", "--format", "csv").errors
    }
    #expect(try said(9) == "entente: warning: a ranking of fewer than ten actors is descriptive, as here\n")
    #expect(try said(10) == "")
  }
}
