internal import ArgumentParser
internal import Entente

/// Which periods are measured on a cluster: there is no dataset that says when there are data.
struct ClusterPeriods: ParsableArguments {
  @OptionGroup var selection: PeriodSelection
  @OptionGroup var rolling: RollingSelection

  @Option(
    help: ArgumentHelp("A dataset on this machine whose eras --by era and --era mean.", valueName: "dataset"))
  var eras: String?

  func validate() throws {
    if selection.by == .changes {
      throw ValidationError(
        "--by change needs ties that last; events on a cluster are cut by a length, such as --by 1y")
    }
    if eras == nil, selection.by == .eras || !selection.era.isEmpty {
      throw ValidationError("--eras names the dataset whose eras are meant")
    }
  }

  /// Whether both ends are given, so that nobody need be asked when there are data.
  var areBounded: Bool { selection.from != nil && selection.to != nil }

  /// The periods, none with an open end.
  ///
  /// - Parameter observed: from the first to the last day there are data, or that were asked for.
  func periods(observed: Spell?) throws(CommandFault) -> [Period] {
    let graph: ActorGraph
    do {
      var builder = ActorGraph.Builder(observed: areBounded ? observed : nil)
      // What nobody declared reaches as far as the data do: a tie on the first day and one on the last say so.
      if !areBounded, let observed, let last = observed.lastDay {
        let ends = (try builder.addActor(ActorProfile(id: "first")), try builder.addActor(ActorProfile(id: "last")))
        for day in [observed.onset, last] {
          try builder.addTie("alliance", from: ends.0, to: ends.1, days: Extent(Spell(on: day)))
        }
      }
      if let eras { for era in try DatasetArgument.parse([eras]).graph().eras { try builder.addEra(era) } }
      graph = try builder.build()
    } catch let fault as CommandFault {
      throw fault
    } catch {
      throw CommandFault(.usage, "the eras of '\(eras ?? "")' cannot be read")
    }
    let periods = try selection.periods(of: graph, .init(), overlapping: rolling.windows)
    var closed: [Period] = []
    for period in periods {
      if period.spell.dayCount != nil {
        closed.append(period)
      } else if let spell = observed.flatMap(period.spell.intersection), spell.dayCount != nil {
        closed.append(Period(id: period.id, name: period.name, spell: spell))
      } else {
        StandardError.warn("\(period.name) is left out: it has an open end and there are no data within it")
      }
    }
    guard !closed.isEmpty else {
      throw CommandFault(.usage, "no period has a beginning and an end; give --from and --to")
    }
    return closed
  }

  /// The days from `--from` to `--to`.
  func bounds() throws(CommandFault) -> Spell? {
    do {
      return try selection.spell(of: try ActorGraph.Builder().build())
    } catch let fault as CommandFault {
      throw fault
    } catch {
      return nil
    }
  }
}
