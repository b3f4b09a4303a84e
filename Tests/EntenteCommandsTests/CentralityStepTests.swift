import Testing

/// `entente centrality --by change`: the exact step function of each value.
@Suite struct `Centrality steps` {
  private func run(_ files: [String: String], _ options: String...) throws -> Run {
    let run = try Workplace(files).run(["centrality"] + options + ["--by", "change", "--format", "csv"])
    #expect(run.status == 0, "\(run.errors)")
    return run
  }

  @Test func `each row lasts until its value changes, and names the ties that changed it`() throws {
    let run = try run(Samples.steps, "steps", "--measure", "degree", "--raw", "--sign", "all")
    #expect(
      run.output == """
        period,onset,terminus,measure,actor,value,rank,target,low,high,n,convention,sign,rule,ties
        1990-01-01_1994-01-01,1990-01-01,1994-01-01,degree,A,1,,,,,,networkx,all,active=any form=undirected \
        values=raw,
        1990,1990-01-01,1991-01-01,degree,B,1,1,,,,2,networkx,all,active=any form=undirected values=raw,
        1991,1991-01-01,1992-01-01,degree,B,2,1,,,,3,networkx,all,active=any form=undirected values=raw,+bc
        1991,1991-01-01,1992-01-01,degree,C,1,2,,,,3,networkx,all,active=any form=undirected values=raw,+bc
        1992-01-01_1994-01-01,1992-01-01,1994-01-01,degree,B,1,1,,,,2,networkx,all,active=any form=undirected \
        values=raw,-bc

        """)
  }

  @Test func `a tie that changes only the number of actors is named where values are divided by it`() throws {
    var files = Samples.steps
    files["steps/ties.csv"] = """
      id,source,target,kind,when
      ab,A,B,alliance,1990-01-01/1993-12-31
      cd,C,D,rivalry,1991-01-01/1991-12-31

      """
    // A has one positive tie throughout; of two actors that is 1/1, of four 1/3.
    let divided = try run(files, "steps", "--measure", "positive-degree").rows("actor", "onset", "value", "ties")
    #expect(
      divided.filter { $0.hasPrefix("A") }
        == ["A 1990-01-01 1 -", "A 1991-01-01 0.3333333333333333 +cd", "A 1992-01-01 1 -cd"])
    let counted = try run(files, "steps", "--measure", "positive-degree", "--raw").rows(
      "actor", "onset", "value", "ties")
    #expect(counted.filter { $0.hasPrefix("A") } == ["A 1990-01-01 1 -"])
  }

  @Test func `ties without ids are named by their ends and kind`() throws {
    let files = ["ties.csv": "source,target,kind,when\nA,B,aid,1990/1993\nB,C,aid,1991\n"]
    #expect(
      try run(files, "ties.csv", "--measure", "out-degree", "--raw").rows("actor", "onset", "value", "ties") == [
        "A 1990-01-01 1 -", "B 1990-01-01 0 -", "B 1991-01-01 1 +B>C:aid", "C 1991-01-01 0 +B>C:aid",
        "B 1992-01-01 0 -B>C:aid",
      ])
  }

  @Test func `a measure of the graph has steps too`() throws {
    #expect(
      try run(Samples.steps, "steps", "--measure", "weak-components,density").rows("measure", "onset", "value", "ties")
        == [
          "weak-components 1990-01-01 1 -", "density 1990-01-01 1 -", "density 1991-01-01 0.6666666666666666 +bc",
          "density 1992-01-01 1 -bc",
        ])
  }

  @Test func `--top keeps the whole line of who was ever among the first`() throws {
    let run = try run(Samples.steps, "steps", "--measure", "degree", "--raw", "--sign", "all", "--top", "1")
    #expect(run.rows("actor", "onset") == ["A 1990-01-01", "B 1990-01-01", "B 1991-01-01", "B 1992-01-01"])
  }

  @Test func `the table for eyes names no period, whose days stand there`() throws {
    let run = try Workplace(Samples.steps).entente(
      "centrality", "steps", "--measure", "degree", "--raw", "--sign", "all", "--by", "change")
    #expect(
      run.output == """
        onset       terminus    measure  actor  value  rank  n  ties
        1990-01-01  1994-01-01  degree   A          1
        1990-01-01  1991-01-01  degree   B          1     1  2
        1991-01-01  1992-01-01  degree   B          2     1  3  +bc
        1991-01-01  1992-01-01  degree   C          1     2  3  +bc
        1992-01-01  1994-01-01  degree   B          1     1  2  -bc

        of all rows: convention=networkx sign=all active=any form=undirected values=raw

        a ranking of fewer than ten actors is descriptive, as in 1990, 1991, 1992-01-01_1994-01-01

        """)
  }
}
