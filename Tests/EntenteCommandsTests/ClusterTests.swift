import Foundation
import Testing

/// `entente sql` and `entente centrality --engine`, where there is no cluster.
@Suite struct `Events on a cluster` {
  @Test func `a script names its periods and kinds, and is statements that end`() throws {
    let place = try Workplace()
    let run = try place.entente(
      "sql", "--table", "gdelt.events", "--from", "2014", "--to", "2015", "--by", "year", "--codes", "04=talk,19=fight",
      "--code-length", "2", "--measure", "degree,pagerank", "--rounds", "2")
    #expect(run.status == 0 && run.errors == "")
    #expect(run.output.contains("--   1 = 2015, 2015-01-01 up to and without 2016-01-01\n"))
    #expect(run.output.contains("FROM `gdelt`.`events`) e"))
    #expect(run.output.contains("SUBSTR(CAST(`EventCode` AS STRING), 1, 2) AS code"))
    #expect(run.output.hasSuffix(";\n"))
    let made = run.output.split(separator: "CREATE TABLE ").count - 1
    let dropped = run.output.split(separator: "DROP TABLE IF EXISTS ").count - 1
    #expect(made == 3 + 3 + 2 * 2 && dropped == made)
  }

  @Test func `eras are those of a dataset`() throws {
    let place = try Workplace(Samples.pact)
    let run = try place.entente("sql", "--table", "events", "--eras", "pact", "--era", "war")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("--   0 = war, "))
  }

  @Test(arguments: [
    (["sql", "--table", "a;b", "--from", "2014", "--to", "2015"], "'a;b' cannot be a table's name"),
    (["sql", "--table", "a"], "give --from and --to"),
    (["sql", "--from", "2014", "--to", "2015"], "give --table"),
    (
      ["sql", "--table", "a", "--from", "2014", "--to", "2015", "--measure", "betweenness"], "not measured on a cluster"
    ),
    (["sql", "--table", "a", "--from", "2014", "--to", "2015", "--codes", "1=x,1=y"], "the code '1' has two kinds"),
    (["sql", "--table", "a", "--from", "2014", "--to", "2015", "--scale", "7"], "a strength's scale is 1, 10, 100"),
    (["sql", "--table", "a", "--from", "2014", "--to", "2015", "--day", "a;b"], "cannot be a column's name"),
    (["centrality", "--engine", "spark://h", "--table", "a", "--measure", "pagernk"], "did you mean pagerank?"),
    (["centrality", "--engine", "spark://h"], "give --table"),
    (["centrality", "--engine", "cluster", "--table", "a"], "'cluster' is no address"),
    (["centrality", "--engine=spark://u:p@h", "--table", "a"], "can be read by everyone on this machine"),
    (["centrality", "--engine", "spark://h", "--table", "a", "--by", "change"], "cut by a length"),
    (["centrality", "--engine", "spark://h", "--table", "a", "--era", "war"], "--eras names the dataset"),
  ])
  func `what cannot be is refused before anyone is asked`(arguments: [String], words: String) throws {
    let run = try Workplace().run(arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.output == "")
  }

  @Test func `nobody there, and a password on the way, are told`() throws {
    let place = try Workplace(["word.txt": "sesame\n"])
    let nobody = try place.entente("centrality", "--engine", "spark://127.0.0.1:1", "--table", "a")
    #expect(nobody.status == 66 && nobody.errors.contains("nobody answers at 127.0.0.1:1"))
    let bare = try place.entente(
      "centrality", "--engine", "spark://198.51.100.1", "--table", "a", "--password-file", "word.txt")
    #expect(bare.status == 64 && bare.errors.contains("could be read on the way"))
    let variable = try place.entente(
      "centrality", "--engine", "spark://198.51.100.1", "--table", "a", environment: ["ENTENTE_SPARK_PASSWORD": "x"])
    #expect(variable.status == 64 && !variable.errors.contains("sesame"))
  }
}

/// The same on Spark, where `Tests/Spark/run` has started it.
@Suite(
  .enabled(
    if: ProcessInfo.processInfo.environment["ENTENTE_SPARK"] != nil,
    "ENTENTE_SPARK names no server: nothing was tried on Spark; Tests/Spark/run does"))
struct `On Spark by the command` {
  @Test func `the rows are those of the same events as a dataset`() throws {
    let rows = (0..<400).map { "a\($0 * 7 % 31),b\($0 * $0 % 29),2019-0\($0 % 9 + 1)-01,\($0 % 7).5\n" }
    let place = try Workplace([
      "events.csv": "source,target,date,strength\n" + rows.joined(), "bare/events.csv": rows.joined(),
    ])
    let measures = "degree,in-degree,strength,weak-components,betweenness,edge-betweenness,k-core"
    let periods = ["--from", "2019-01", "--to", "2019-06", "--by", "quarter", "--format", "csv"]
    let own = try place.run(["centrality", "events.csv", "--measure", measures] + periods)
    let run = try place.run(
      [
        "centrality", "--engine", ProcessInfo.processInfo.environment["ENTENTE_SPARK"] ?? "", "--files",
        place.folder.appending(path: "bare").path(), "--files-format", "csv", "--day", "_c2", "--day-form", "text",
        "--source", "_c0", "--target", "_c1", "--strength", "_c3", "--scale", "10", "--measure", measures,
      ] + periods)
    #expect(run.status == 0 && run.errors == "", "\(run.errors)")
    let numbers = { (text: String) in
      Dictionary(
        text.split(separator: "\n").dropFirst().map { line in
          var cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
          let value = Double(cells.remove(at: 5)) ?? .nan
          return (cells, value)
        }, uniquingKeysWith: { first, _ in first })
    }
    let (found, expected) = (numbers(run.output), numbers(own.output))
    #expect(found.count > 500 && Set(found.keys) == Set(expected.keys))
    for (row, value) in expected { #expect(abs((found[row] ?? .nan) - value) <= 1e-9 * abs(value), "\(row)") }
  }

  /// That it leaves no table is seen where tables can be asked for: `a cancelled run leaves no table`.
  @Test(arguments: [("TERM", 143), ("HUP", 129)])
  func `a signal ends it when it has taken its tables back, and the exit tells which`(signal: String, status: Int32)
    throws
  {
    let rows = (0..<60).map { "a\($0 * 7 % 31),b\($0 * $0 % 29),2019-01-01\n" }
    let place = try Workplace(["bare/events.csv": rows.joined()])
    let server = ProcessInfo.processInfo.environment["ENTENTE_SPARK"] ?? ""
    let run = try place.shell(
      """
      "$entente" centrality --engine \(server) --files "$PWD/bare" --files-format csv --day _c2 --day-form text \
        --source _c0 --target _c1 --measure pagerank --from 2019-01 --to 2019-01 &
      sleep 4; kill -\(signal) $!; wait $!
      """)
    #expect(run.status == status && run.output == "" && run.errors == "", "\(run.status): \(run.errors)")
  }
}
