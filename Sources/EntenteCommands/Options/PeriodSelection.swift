internal import ArgumentParser
internal import Entente

/// Which periods there is a picture or a number of.
///
/// `--era` and `--from`, `--to` say which days; `--by` says how they are cut.
struct PeriodSelection: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Cut time by era, year, quarter, month, week, day, a length such as 5y 2q 6mo 4w 10d, or change (wherever the \
      set of ties changes). Lengths start on the calendar. (default: the eras of the data, else one period)
      """, valueName: "cut"))
  var by: PeriodCut?

  @Option(help: ArgumentHelp("Only this era; may be given more than once.", valueName: "id"))
  var era: [String] = []

  @Option(
    help: ArgumentHelp(
      "From this date on (EDTF, such as 1991 or 2003-03-20). Without --by this makes one period.", valueName: "date"),
    transform: { try EDTF($0) })
  var from: EDTF?

  @Option(
    help: ArgumentHelp("Up to this date, the last day of it included.", valueName: "date"), transform: { try EDTF($0) })
  var to: EDTF?

  @Flag(
    name: .long,
    help: ArgumentHelp(
      """
      Of a length, keep the windows that stick out of the days there are, cut to them. (Where nothing declares which \
      days were observed, --by keeps the first and the last window without it.)
      """))
  var partial = false

  /// More pictures than anyone looks at: a slip of the finger must not fill a disk.
  static let mostPeriods = 10_000

  func validate() throws {
    if !era.isEmpty, from != nil || to != nil {
      throw ValidationError("--era and --from or --to both say which days; give one of them")
    }
    if by == .eras, from != nil || to != nil {
      throw ValidationError("--by era takes whole eras; name those you want with --era, or leave out --from and --to")
    }
  }

  /// Says no to what needs windows where there are none.
  func check(_ overlapping: WindowCut?) throws(CommandFault) {
    if let overlapping, by != nil {
      throw CommandFault(.usage, "--by and \(overlapping.option) both cut time; give one of them")
    }
    if partial, windowCut == nil, overlapping == nil {
      throw CommandFault(.usage, "--partial needs --by with a length, such as --by 5y")
    }
  }

  /// The windows that `--by` asks for.
  private var windowCut: WindowCut? { if case .windows(let length) = by { .calendar(length) } else { nil } }

  /// The periods of a graph that were asked for; at least one.
  ///
  /// - Parameters:
  ///   - options: which ties count as change.
  ///   - overlapping: windows that overlap, in place of `--by`.
  func periods(
    of graph: ActorGraph, _ options: SnapshotOptions, overlapping: WindowCut? = nil
  ) throws(CommandFault) -> [Period] {
    try check(overlapping)
    let asked = try spells(of: graph)
    if let cut = overlapping ?? windowCut {
      return try checked(try windows(cut, within: asked?.map(\.spell), of: graph), isCut: !partial)
    }
    let periods =
      switch by {
      case .eras where graph.eras.isEmpty:
        throw CommandFault(.usage, "the data declare no eras; cut by a length, such as --by 5y, or leave out --by")
      case .changes: changes(within: asked?.map(\.spell), of: graph, options)
      default: asked ?? graph.periods(by: .eras)
      }
    return try checked(periods, isCut: false)
  }

  /// The eras or the spell asked for, each as one period; nil where neither was.
  private func spells(of graph: ActorGraph) throws(CommandFault) -> [Period]? {
    if !era.isEmpty { return try eras(of: graph).map { Period($0) } }
    return try spell(of: graph).map { [Period($0)] }
  }

  private func eras(of graph: ActorGraph) throws(CommandFault) -> [Era] {
    for id in era where !graph.eras.contains(where: { $0.id == id }) {
      throw Choice.unknown("era", id, among: graph.eras.map(\.id))
    }
    return graph.eras.filter { era.contains($0.id) }
  }

  /// The spell between `--from` and `--to`; nil where neither is given.
  func spell(of graph: ActorGraph) throws(CommandFault) -> Spell? {
    if from == nil, to == nil { return nil }
    let onset = try from.map { date throws(CommandFault) in try extent(of: date, "--from").earliestOnset }
    let terminus = try to.map { date throws(CommandFault) in try extent(of: date, "--to").latestTerminus }
    // An end that is left out is that of the observation, unless the other lies beyond it.
    let known = graph.observed ?? .always
    let first = onset ?? (terminus.map { known.onset < $0 } == true ? known.onset : .distantPast)
    let end = terminus ?? (first < known.terminus ? known.terminus : .distantFuture)
    guard let spell = Spell(from: first, until: end) else {
      throw CommandFault(.usage, "--from \(from?.text ?? "") is after --to \(to?.text ?? "")")
    }
    return spell
  }

  private func extent(of date: EDTF, _ option: String) throws(CommandFault) -> Extent {
    guard let extent = date.extent else {
      throw CommandFault(.usage, "\(option) \(date.text) is too far from today to count its days")
    }
    return extent
  }

  private func changes(within spells: [Spell]?, of graph: ActorGraph, _ options: SnapshotOptions) -> [Period] {
    let changes = graph.periods(by: .changes, options)
    guard let spells else { return changes }
    return spells.flatMap { spell in
      changes.compactMap { $0.spell.intersection(spell).map { Period($0) } }
    }
  }

  private func checked(_ periods: [Period], isCut: Bool) throws(CommandFault) -> [Period] {
    guard !periods.isEmpty else {
      let hint = isCut ? "; add --partial to keep windows that stick out, or take a shorter length" : ""
      throw CommandFault(.usage, "no period lies within the days asked for and observed\(hint)")
    }
    guard periods.count <= PeriodSelection.mostPeriods else { throw PeriodSelection.tooMany }
    assert(periods.allSatisfy { !$0.id.contains("/") }, "a period's id is the name of a file")
    var seen: Set<String> = []
    for period in periods where !seen.insert(period.id).inserted {
      throw CommandFault(
        .usage, "two periods would both be called '\(period.id)'; ask for one --era at a time")
    }
    return periods
  }

  static var tooMany: CommandFault {
    CommandFault(.usage, "that makes more than \(mostPeriods) periods; take a longer length, or --from and --to")
  }
}
