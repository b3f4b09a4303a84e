internal import ArgumentParser
internal import Entente

/// `--around` and `--steps`: only an actor and those near it.
struct EgoOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only what is around these actors, by id; an actor's line counts: RUS finds the Soviet Union in its time.",
      valueName: "A,B"))
  var around: [NameList] = []

  @Option(help: ArgumentHelp("How many ties may lie between them and those shown. (default: 1)", valueName: "n"))
  var steps: Int?

  func validate() throws {
    if let steps, steps < 1 { throw ValidationError("--steps \(steps): give 1 or more") }
    if steps != nil, around.isEmpty {
      throw ValidationError("--steps counts from an actor; give --around too, as in --around RUS --steps 2")
    }
  }

  /// What was asked for, as one would type it.
  var queryWords: [String] {
    (around.all.map { ["--around=\(NameList.text(of: $0))"] } ?? []) + (steps.map { ["--steps=\($0)"] } ?? [])
  }

  /// The actors asked for; nobody for everyone.
  func actors(in graph: ActorGraph) throws(CommandFault) -> Set<ActorID> {
    var actors: Set<ActorID> = []
    for name in around.all ?? [] {
      guard let actor = graph.actor(name) else {
        throw Choice.unknown("actor", name, among: graph.actors.map(\.id))
      }
      actors.insert(actor)
    }
    return actors
  }
}
