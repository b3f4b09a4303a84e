import Entente
import EntenteTestSupport
import Testing

@testable import EntenteFormats

/// Columns that mean what one says they mean.
@Suite struct ColumnChoiceTests {
  private static func form(_ columns: [String: String], hasHeader: Bool = true, skips: Bool = false) throws
    -> TieTableForm
  {
    var form = TieTableForm()
    for (meaning, column) in columns { try form.columns.choose(column, for: meaning) }
    form.hasHeader = hasHeader
    form.skipsNameless = skips
    return form
  }

  private static func told(_ text: String, _ form: TieTableForm) -> (ties: [String], told: [String]) {
    do throws(DatasetFault) {
      let (dataset, remarks) = try Dataset.read(tables: [("t.csv", Array(text.utf8))], form: form)
      let graph = dataset.graph
      let ties = graph.tieIndices.map { index in
        let tie = graph.tie(index)
        let names = [graph.profile(tie.source).id, graph.profile(tie.target).id, graph.kind(tie.kind).id]
        return (names + [tie.details.when?.text ?? ""]).joined(separator: " ")
      }
      return (ties, remarks.map { "\($0.line): \($0.message)" })
    } catch {
      return ([], error.diagnostics.map { "\($0.line): \($0.message) | \($0.remedy)" })
    }
  }

  @Test func `chosen columns go before usual names, and dates that were chosen before those that were not`() throws {
    let form = try ColumnChoiceTests.form(["source": "Actor Name", "target": "recipient_name", "date": "Day"])
    let (ties, told) = ColumnChoiceTests.told(
      "Source,Actor Name,Recipient Name,when,Day,kind\nReuters,A,B,1990,2001-02-03,war\n", form)
    #expect(ties == ["A B war 2001-02-03"])
    #expect(told == ["1: columns kept and not understood: Source, when"])
  }

  @Test func `a name that is not there tells the nearest that is`() throws {
    let form = try ColumnChoiceTests.form(["source": "Actor1Cod", "target": "Actor2Code", "kind": "zzz"])
    #expect(
      ColumnChoiceTests.told("Actor1Code,Actor2Code\nA,B\n", form).told == [
        "1: there is no column Actor1Cod, which is to be source | did you mean Actor1Code or Actor2Code? or write a name as the first line has it",
        "1: there is no column zzz, which is to be kind | write a name as the first line has it",
      ])
  }

  @Test func `a meaning there is not, or two columns for one`() throws {
    var choice = ColumnChoice()
    #expect(throws: ColumnChoice.Fault.unknownMeaning("sauce", near: ["source"])) {
      try choice.choose("A", for: "sauce")
    }
    try choice.choose("A", for: "Source")
    #expect(throws: ColumnChoice.Fault.chosenTwice("source")) { try choice.choose("B", for: "source") }
  }

  @Test func `without a header, columns go by numbers and the first row is a tie`() throws {
    let form = try ColumnChoiceTests.form(["source": "2", "target": "3", "date": "1"], hasHeader: false)
    #expect(
      ColumnChoiceTests.told("1995-06-01\tA\tB\n1995-06-02\tB\tA\n", form).ties == [
        "A B tie 1995-06-01", "B A tie 1995-06-02",
      ])
    let beyond = try ColumnChoiceTests.form(["source": "2", "target": "9"], hasHeader: false)
    #expect(
      ColumnChoiceTests.told("x,A,B\n", beyond).told == [
        "1: there is no column 9, which is to be target | write a number from 1 to 3: without a header, columns go by their numbers"
      ])
  }

  @Test func `rows that lack an actor are errors that name the option, or left out and counted`() throws {
    let text = "source,target,weight\nA,B,1\n,B,2\nA,,x\nB,A,3\n"
    let kept = ColumnChoiceTests.told(text, TieTableForm())
    #expect(
      kept.told.first
        == "3: this tie has no source | name an actor, delete the row, or leave out all rows without one with --skip-nameless"
    )
    let (ties, told) = ColumnChoiceTests.told(text, try ColumnChoiceTests.form([:], skips: true))
    #expect(ties == ["A B tie ", "B A tie "])
    #expect(told == ["3: 2 rows that lack an actor are left out, from here on"])
  }

  @Test func `dates of eight digits are days in a column of dates, and told of once`() throws {
    let (ties, told) = ColumnChoiceTests.told(
      "source,target,SQLDATE\nA,B,1995\nA,B,19950601\nA,B,20000229\n", TieTableForm())
    #expect(ties == ["A B tie 1995", "A B tie 1995-06-01", "A B tie 2000-02-29"])
    #expect(told == ["3: dates of eight digits are read as days, 19950601 as 1995-06-01, from here on"])
    #expect(ColumnChoiceTests.told("source,target,date\nA,B,19951301\n", TieTableForm()).ties.isEmpty)
    #expect(ColumnChoiceTests.told("source,target,when\nA,B,19950601\n", TieTableForm()).ties.isEmpty)
  }

  @Test func `a midnight behind the days of a spell says nothing`() {
    let text = "source,target,date_start,date_end\nA,B,2018-06-01 00:00:00.000,2018-06-03 00:00:00\n"
    #expect(ColumnChoiceTests.told(text, TieTableForm()).ties == ["A B tie 2018-06-01/2018-06-03"])
    #expect(ColumnChoiceTests.told(text.replacing(" 00:00:00\n", with: " 07:00:00\n"), TieTableForm()).ties.isEmpty)
  }

  private static let names = [
    "A", "B", "Long name of an actor", "\"C, D\"", "\"E \"\"F\"\"\"", "", "\"\"", "=G", "\"I\nJ\"",
  ]
  private static let dates = [
    "1995-06-01", "19950601", "\"19950602\"", "20000229", "19950631", "1995", "", "199506012",
  ]
  private static let codes = ["190", "1951", "04", "042", "AGREE", "agree", "XYZ", "200", "", "\"19\""]
  private static let strengths = ["1", "-2.5", "", "", "0", "x", "1e3"]

  /// Rows of `date,code,source,target,weight` with a column that no row of events has, or without.
  private static func rows(_ seed: UInt64) -> [String] {
    var generator = SeededGenerator(seed: seed)
    let isTame = seed.isMultiple(of: 3)
    func any(_ texts: [String], tame: Int) -> String {
      texts.prefix(isTame ? tame : texts.count).randomElement(using: &generator) ?? ""
    }
    return (0..<Int.random(in: 0...80, using: &generator)).map { _ in
      let date = any(dates, tame: 4)
      let code = any(codes, tame: 10)
      let (source, target) = (any(names, tame: 8), any(names, tame: 8))
      return [date, code, source, target, any(strengths, tame: 5)].joined(separator: ",")
    }
  }

  private static func read(
    _ text: String, _ form: TieTableForm, blockSize: Int, workers: Int
  ) throws -> (graph: ActorGraph, told: [String]) {
    var file = TieListFile(name: "t.csv", form: form)
    file.blockSize = blockSize
    file.workers = workers
    let outcome = file.read(MemorySource(Array(text.utf8)), into: ActorGraph.Builder(kinds: form.declaredKinds))
    let told = outcome.diagnostics.map { "\($0.line):\($0.column) \($0.message)" }
    return (try outcome.builder.build(), told)
  }

  @Test(arguments: 1...120 as ClosedRange<UInt64>)
  func `plain rows say what rows read with care say, with codes and columns`(seed: UInt64) throws {
    var form = try ColumnChoiceTests.form(
      ["date": "1", "kind": "2", "source": "3", "target": "4", "strength": "5"], hasHeader: false,
      skips: !seed.isMultiple(of: 4))
    form.kinds = seed.isMultiple(of: 5) ? nil : seed.isMultiple(of: 2) ? .cameo : .plover
    let rows = ColumnChoiceTests.rows(seed)
    let quick = rows.map { $0 + "\n" }.joined()
    let one = try ColumnChoiceTests.read(quick, form, blockSize: 1 << 20, workers: 1)
    let parts = try ColumnChoiceTests.read(quick, form, blockSize: Int(seed % 90) + 20, workers: 3)
    // No row is plain in a table that has a column of notes.
    try form.columns.choose("6", for: "note")
    let careful = try ColumnChoiceTests.read(rows.map { $0 + ",\n" }.joined(), form, blockSize: 1 << 20, workers: 1)
    for other in [parts, careful] {
      #expect(one.told == other.told, "seed \(seed)")
      #expect(one.graph.actors == other.graph.actors, "seed \(seed)")
      #expect(one.graph.kinds == other.graph.kinds, "seed \(seed)")
      try #require(one.graph.tieCount == other.graph.tieCount, "seed \(seed)")
      for tie in one.graph.tieIndices { #expect(one.graph.tie(tie) == other.graph.tie(tie), "seed \(seed)") }
    }
  }
}
