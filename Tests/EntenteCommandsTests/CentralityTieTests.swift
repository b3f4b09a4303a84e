import Testing

/// Which ties and actors `entente centrality` takes, and how it says so.
@Suite struct `Centrality ties` {
  private func run(_ options: String...) throws -> Run {
    let run = try Workplace(Samples.bloc).run(
      ["centrality", "bloc", "--measure", "degree", "--raw", "--direction", "ignored", "--format", "csv"] + options)
    #expect(run.status == 0, "\(run.errors)")
    return run
  }

  @Test func `--each-kind measures each kind by itself beside all of them`() throws {
    let rows = try run("--each-kind", "--sign", "all").rows("actor", "value", "n", "rule")
    let rule = "active=any form=undirected values=raw"
    #expect(rows.prefix(2) == ["A 4 5 \(rule)", "BLOC 2 5 \(rule)"])
    #expect(
      rows.dropFirst(5) == [
        "BLOC 1 4 \(rule) kind=alliance", "A 1 4 \(rule) kind=alliance", "B 1 4 \(rule) kind=alliance",
        "C 1 4 \(rule) kind=alliance",
        "A 1 2 \(rule) kind=rivalry", "C 1 2 \(rule) kind=rivalry",
        "A 1 2 \(rule) kind=trade", "D 1 2 \(rule) kind=trade",
        "BLOC 1 2 \(rule) kind=member-of", "A 1 2 \(rule) kind=member-of",
      ])
  }

  @Test func `a kind is not measured by signs it has no ties of`() throws {
    let rows = try run("--each-kind").rows("sign", "rule")
    let kinds = rows.compactMap { row -> String? in
      let parts = row.split(separator: " ")
      guard let sign = parts.first, let kind = parts.last, kind.hasPrefix("kind=") else { return nil }
      return "\(sign) \(kind.dropFirst(5))"
    }
    #expect(
      Set(kinds) == [
        "all alliance", "all rivalry", "all trade", "all member-of", "positive alliance", "net alliance",
        "negative rivalry", "net rivalry",
      ])
  }

  @Test func `chosen kinds, actors and statuses stand in the rule`() throws {
    let rows = try run("--kind", "alliance", "--kind", "trade", "--actor", "A", "--status", "asserted", "--sign", "all")
    #expect(
      rows.output.contains(#""active=any form=undirected values=raw kind=alliance,trade actor=A status=asserted""#))
  }

  @Test func `--possible gives each value on the possible and on the certain ties`() throws {
    let place = try Workplace(["ties.csv": "source,target,when\nA,B,1990-01-01/1999-12-31\nA,C,1985/1991\n"])
    let run = try place.entente(
      "centrality", "ties.csv", "--measure", "degree", "--raw", "--from", "1991-06", "--possible", "--top", "1",
      "--format", "csv")
    // A-C may last to the end of 1991, and surely lasts to its first day only.
    #expect(
      run.rows("actor", "value", "n", "rule") == [
        "A 2 3 active=any form=directed direction=both values=raw days=possible",
        "A 1 2 active=any days=certain form=directed direction=both values=raw",
      ])
    #expect(run.errors.contains("two readings of the data; neither bounds the other"))
  }

  @Test func `--all-actors counts everyone alive`() throws {
    let place = try Workplace(Samples.bloc)
    func counts(_ options: String...) throws -> [String] {
      try place.run(
        ["centrality", "bloc", "--measure", "degree", "--raw", "--kind", "trade", "--format", "csv"] + options
      ).rows("actor", "value", "n")
    }
    #expect(try counts() == ["A 1 2", "D 1 2"])
    // Older was gone by 1950.
    #expect(try counts("--all-actors") == ["A 1 5", "D 1 5", "BLOC 0 5", "B 0 5", "C 0 5"])
  }

  @Test func `a composite beside its members is told of, and --composites drop leaves it out`() throws {
    let kept = try run("--sign", "all")
    #expect(kept.rows("actor", "value") == ["A 4", "BLOC 2", "C 2", "B 1", "D 1"])
    let remark = """
      entente: warning: composites stand beside their own members, such as BLOC beside A: what members do may count \
      twice; --composites drop leaves composites out

      """
    #expect(kept.errors.hasSuffix(remark))
    let dropped = try run("--sign", "all", "--composites", "drop")
    #expect(dropped.rows("actor", "value", "n") == ["A 3 4", "B 1 4", "C 1 4", "D 1 4"])
    #expect(dropped.rows("rule").allSatisfy { $0.hasSuffix(" composites=drop") })
    #expect(!dropped.errors.contains("composites"))
  }

  @Test func `a composite that is not in the graph that was measured is not told of`() throws {
    var files = Samples.bloc
    files["bloc/ties.csv"] = """
      id,source,target,kind,when
      m,A,BLOC,member-of,1990/1999
      bc,BLOC,C,rivalry,1990/1999
      ab,A,B,alliance,1990/1999

      """
    // Paths go over amity, in which the bloc has no part; degree is over all ties.
    let place = try Workplace(files)
    #expect(!(try place.entente("centrality", "bloc", "--measure", "betweenness").output.contains("composites")))
    #expect(try place.entente("centrality", "bloc", "--measure", "degree").output.contains("BLOC beside A"))
  }
}
