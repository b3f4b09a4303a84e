internal import ArgumentParser
internal import Entente

/// Which ties count, and when they belong to a period.
struct TieSelection: ParsableArguments {
  @Option(
    help: ArgumentHelp("Only ties of these signs: positive, negative, unsigned, unknown, or all.", valueName: "a,b"))
  var sign: [NameList] = []

  @Option(help: ArgumentHelp("Only ties of these kinds, by id.", valueName: "a,b"))
  var kind: [NameList] = []

  @Option(help: ArgumentHelp("Only ties that touch these actors, by id.", valueName: "A,B"))
  var actor: [NameList] = []

  @Option(
    help: ArgumentHelp(
      "Only ties of these statuses: asserted, inferred, contested, hypothetical, or all. "
        + "(default: all but hypothetical)", valueName: "a,b"))
  var status: [NameList] = []

  @Option(
    help: ArgumentHelp(
      "When a tie belongs to a period: active on any day of it, on all, on its earliest or its latest. (default: any)",
      valueName: "rule"),
    transform: { try ActivityRule(argument: $0) })
  var rule: ActivityRule = .any

  @Flag(name: .long, help: "Count only the days on which a tie surely holds.")
  var certain = false

  @Flag(name: .long, help: "Take every actor alive in the period, not only those with a tie in it.")
  var allActors = false

  /// The ties asked for, in the terms of a graph.
  func options(in graph: ActorGraph) throws(CommandFault) -> SnapshotOptions {
    var options = SnapshotOptions()
    options.rule = rule
    options.certainty = certain ? .certain : .possible
    options.includesActorsWithoutTies = allActors
    options.signs = try signs()
    if let statuses = try statuses() { options.statuses = statuses }
    options.kinds = try TieSelection.found(kind.all, "kind", among: graph.kinds.map(\.id)) { graph.kind($0) }
    options.actors = try TieSelection.found(actor.all, "actor", among: graph.actors.map(\.id)) { graph.actor($0) }
    return options
  }

  /// What must stand beside numbers made of these ties and is not told there already: `kind=alliance,trade`.
  var words: [String] {
    [("kind", kind.all), ("actor", actor.all), ("status", status.all)].compactMap { name, values in
      values.map { "\(name)=\($0.joined(separator: ","))" }
    }
  }

  private func signs() throws(CommandFault) -> Set<Sign>? {
    let names = sign.all
    if names?.contains("all") == true { return nil }
    let known = Sign.allCases.map(\.description) + ["all"]
    return try TieSelection.found(names, "sign", among: known) { Sign(mark: $0) }
  }

  private func statuses() throws(CommandFault) -> Set<TieStatus>? {
    let names = status.all
    if names?.contains("all") == true { return Set(TieStatus.allCases) }
    let known = TieStatus.allCases.map(\.description) + ["all"]
    return try TieSelection.found(names, "status", among: known) { TieStatus($0) }
  }

  private static func found<Value: Hashable>(
    _ wanted: [String]?, _ what: String, among known: [String], _ find: (String) -> Value?
  ) throws(CommandFault) -> Set<Value>? {
    guard let wanted else { return nil }
    var found: Set<Value> = []
    for name in wanted {
      guard let value = find(name) else { throw Choice.unknown(what, name, among: known) }
      found.insert(value)
    }
    return found
  }
}

extension ActivityRule {
  /// The rule `--rule` names.
  fileprivate init(argument: String) throws {
    guard let rule = ActivityRule(rawValue: argument) else {
      throw ValidationError("the rules are \(ActivityRule.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    self = rule
  }
}
