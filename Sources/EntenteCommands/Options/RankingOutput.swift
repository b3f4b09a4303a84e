internal import ArgumentParser

/// What of a ranking is printed, and what is written beside it.
struct RankingOutput: ParsableArguments {
  @Option(help: ArgumentHelp("Only the first rows of each ranking.", valueName: "n"))
  var top: Int?

  @Flag(name: .long, help: "End with 65 where a value is undefined.")
  var strict = false

  @Option(help: ArgumentHelp("Write how long each step took, in seconds, as JSON.", valueName: "file"))
  var timings: String?

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top is 1 or more") }
  }
}
