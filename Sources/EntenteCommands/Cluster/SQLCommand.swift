internal import ArgumentParser

/// `entente sql`, which prints what the engine on a cluster would do.
struct SQLCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sql",
    abstract: "Print the statements that measure events on a cluster, for whoever runs them there.",
    discussion: """
      A script makes tables in --schema, asks its questions and drops the tables again. It cannot look at a result and \
      stop, so PageRank and components go a fixed number of rounds.

      entente sql --table gdelt.events --from 2014 --to 2015 --by month > events.sql
      spark-sql -f events.sql
      """)

  static let _errorPrefix = Version.messagePrefix

  @Option(help: "The language: spark.")
  var dialect = "spark"

  @OptionGroup(title: "Events") var events: ClusterEvents
  @OptionGroup(title: "Periods") var periods: ClusterPeriods

  @Option(help: ArgumentHelp("The schema in which tables may be made.", valueName: "name"))
  var schema = "default"

  @Option(help: ArgumentHelp("Measures: degree, strength, pagerank, components.", valueName: "a,b"))
  var measure: [NameList] = []

  @Option(help: ArgumentHelp("What a pair weighs in PageRank: strength or count.", valueName: "rule"))
  var weight = "strength"

  @Option(help: ArgumentHelp("How many rounds PageRank goes.", valueName: "n"))
  var rounds = 100

  @Option(help: ArgumentHelp("How many rounds components go.", valueName: "n"))
  var componentRounds = 20

  func validate() throws {
    if dialect != "spark" { throw ValidationError("there is only the dialect spark") }
    if rounds < 1 || componentRounds < 1 { throw ValidationError("there is at least one round") }
  }

  /// Becomes the program that knows the statements.
  func run() throws { throw ClusterProgram.become() }
}
