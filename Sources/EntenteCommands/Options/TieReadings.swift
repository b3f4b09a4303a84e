internal import ArgumentParser

/// How often ties are read, and beside whom: `--each-kind`, `--possible`, `--composites`.
struct TieReadings: ParsableArguments {
  @Flag(name: .long, help: "Also measure each kind of tie by itself.")
  var eachKind = false

  @Flag(name: .long, help: "Give each value on the possible ties and on the certain ones.")
  var possible = false

  @Option(help: ArgumentHelp("Actors that hold others beside them: keep or drop.", valueName: "rule"))
  var composites: CompositeChoice = .keep

  /// What must stand beside numbers made without composites.
  var words: [String] { composites == .drop ? ["composites=drop"] : [] }

  enum CompositeChoice: String, CaseIterable, ExpressibleByArgument { case keep, drop }
}
