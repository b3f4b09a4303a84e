import Foundation
import Testing

/// A run of `entente centrality` as a whole: what it reads and writes, and that it does so alike each time.
@Suite struct `Centrality runs` {
  /// Every measure there is, as the help lists them.
  private static let all = """
    degree,in-degree,out-degree,positive-degree,negative-degree,net-degree,strength,closeness,harmonic,betweenness,\
    edge-betweenness,eigenvector,katz,pagerank,hubs,authorities,k-core,clustering,constraint,effective-size,density,\
    reciprocity,transitivity,weak-components,strong-components,diameter,mean-distance,degree-centralisation,\
    closeness-centralisation,betweenness-centralisation,eigenvector-centralisation,triad-census,degree-assortativity
    """

  /// Forty actors with ties that no order of summing leaves alone, from fixed numbers.
  private static let crowd: String = {
    var state: UInt64 = 20_261_122
    var rows = "source,target,strength,when\n"
    for _ in 0..<160 {
      var numbers: [UInt64] = []
      for _ in 0..<4 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        numbers.append(state >> 33)
      }
      let years = 1990 + numbers[3] % 4
      rows += "A\(numbers[0] % 40),A\(numbers[1] % 40),0.\(1 + numbers[2] % 97),\(years)/\(years + 2)\n"
    }
    return rows
  }()

  @Test func `reads a CSV from standard input`() throws {
    let run = try Workplace().entente(
      "centrality", "-", "--measure", "in-degree", "--raw", "--format", "csv", input: Samples.star)
    #expect(run.rows("actor", "value") == ["D 2", "A 1", "B 1", "C 1"])
  }

  @Test func `--undirected reads a CSV as ties both ways`() throws {
    let run = try Workplace().entente(
      "centrality", "-", "--undirected", "--measure", "degree", "--raw", "--format", "csv", input: Samples.star)
    #expect(run.rows("actor", "value") == ["A 5", "D 3", "B 1", "C 1"])
    #expect(run.rows("rule").first == "active=any form=undirected values=raw")
  }

  @Test func `the help names every measure there is, and each can be taken`() throws {
    let place = try Workplace(["crowd.csv": Self.crowd])
    let words = Set(try place.entente("centrality", "--help").output.split { " ,.:\n".contains($0) })
    for name in Self.all.split(separator: ",") { #expect(words.contains(name)) }
    let run = try place.entente("centrality", "crowd.csv", "--measure", Self.all, "--format", "csv")
    #expect(run.status == 0)
    let measures = Set(run.rows("measure").map { $0.hasPrefix("triad-") ? "triad-census" : $0 })
    #expect(measures == Set(Self.all.split(separator: ",").map(String.init)))
  }

  @Test func `the same bytes twice, and on one core`() throws {
    let place = try Workplace(["crowd.csv": Self.crowd])
    let command = "\"$entente\" centrality crowd.csv --measure \(Self.all) --distance inverse --by year --format csv"
    let first = try place.shell(command)
    #expect(first.status == 0)
    #expect(first.rows("measure").count > 1000)
    #expect(try place.shell(command).bytes == first.bytes)
    // Where the machine cannot be told to use one core the line runs as it is.
    let alone = try place.shell("if command -v taskset >/dev/null; then taskset -c 0 \(command); else \(command); fi")
    #expect(alone.bytes == first.bytes)
    #expect(alone.errors == first.errors)
  }

  @Test func `--timings tells of the steps and of each measure by its name`() throws {
    let place = try Workplace(Samples.pact)
    let run = try place.entente("centrality", "pact", "--measure", "pagerank,net-degree,density", "--timings", "t.json")
    #expect(run.status == 0)
    let object = try JSONSerialization.jsonObject(with: Data(try place.bytes("t.json")))
    let times = try #require(object as? [String: Any])
    #expect(Set(times.keys) == ["read", "snapshot", "measures", "layout", "write"])
    let measures = try #require(times["measures"] as? [String: Double])
    #expect(Set(measures.keys) == ["pagerank", "net-degree", "density"])
    for (step, seconds) in measures { #expect(seconds >= 0 && seconds < 60, "\(step)") }
    for step in ["read", "snapshot", "write"] {
      let seconds = try #require(times[step] as? Double)
      #expect(seconds > 0 && seconds < 60, "\(step)")
    }
  }

  @Test func `73: where one file cannot be written neither is the other, and nothing is printed`() throws {
    let place = try Workplace(Samples.pact)
    try place.write("old", to: "old.svg")
    let before = try place.listing()
    func said(_ options: String...) throws -> String {
      let run = try place.run(["centrality", "pact", "--measure", "degree"] + options)
      #expect(run.status == 73)
      #expect(run.output == "")
      #expect(try place.listing() == before)
      #expect(try place.text("old.svg") == "old")
      return run.errors
    }
    #expect(
      try said("--plot", "old.svg", "--timings", "none/t.json")
        == "entente: cannot write 'none/t.json': No such file or directory\n")
    #expect(
      try said("--plot", "none/p.svg", "--timings", "t.json")
        == "entente: cannot write 'none/p.svg': No such file or directory\n")
    #expect(try said("--timings", "pact") == "entente: cannot write 'pact': it is a folder\n")
  }

  @Test func `65: all faults of a dataset, and no picture`() throws {
    let place = try Workplace(Samples.faulty)
    let run = try place.entente("centrality", "pact", "--measure", "degree", "--plot", "p.svg")
    #expect(run.status == 65)
    #expect(run.errors.split(separator: "\n").count { $0.contains(": error: ") } == 3)
    #expect(try place.listing().contains("p.svg") == false)
  }
}
