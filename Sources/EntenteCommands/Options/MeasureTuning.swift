internal import ArgumentParser
internal import Entente

/// The settings that single measures have beside the choices all of them share.
struct MeasureTuning: ParsableArguments {
  @Option(
    help: ArgumentHelp("PageRank: how likely the next step follows a tie. (default: 0.85)", valueName: "share"))
  var damping: Double?

  @Option(help: ArgumentHelp("PageRank: these actors are where a walk starts anew, by id.", valueName: "A,B"))
  var restart: [NameList] = []

  @Option(help: ArgumentHelp("Katz: how much less a walk counts for each step. (default: 0.1)", valueName: "share"))
  var alpha: Double?

  func validate() throws {
    if let damping, !(0..<1).contains(damping) {
      throw ValidationError("--damping is a share from 0 up to, not including, 1; 0.85 is usual")
    }
    if let alpha, !(alpha > 0 && alpha.isFinite) { throw ValidationError("--alpha is a number above 0; 0.1 is usual") }
  }

  /// A measure with what was asked for, if it has a setting.
  func tuned(_ measure: Measure, in graph: ActorGraph) throws(CommandFault) -> Measure {
    switch measure.name {
    case Measure.pageRank.name:
      var starts: [ActorID: Double] = [:]
      for id in restart.all ?? [] {
        guard let actor = graph.actor(id) else {
          throw Choice.unknown("actor", id, among: graph.actors.map(\.id))
        }
        starts[actor] = 1
      }
      return .pageRank(damping: damping ?? 0.85, restart: starts)
    case Measure.katz.name: return .katz(alpha: alpha ?? 0.1)
    default: return measure
    }
  }

  /// What must stand beside the numbers of a measure: the settings that were given.
  func words(for measure: Measure) -> [String] {
    switch measure.name {
    case Measure.pageRank.name:
      [
        damping.map { "damping=\(NumberText.whole($0))" },
        restart.all.map { "restart=\($0.joined(separator: ","))" },
      ].compactMap { $0 }
    case Measure.katz.name: alpha.map { ["alpha=\(NumberText.whole($0))"] } ?? []
    default: []
    }
  }

  /// The settings that were given and that none of the measures has.
  func idle(among measures: [Measure]) -> [String] {
    let names = Set(measures.map(\.name))
    var idle: [String] = []
    if !names.contains(Measure.pageRank.name) {
      if damping != nil { idle.append("--damping") }
      if !restart.isEmpty { idle.append("--restart") }
    }
    if alpha != nil, !names.contains(Measure.katz.name) { idle.append("--alpha") }
    return idle
  }
}
