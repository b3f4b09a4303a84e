internal import Entente

/// What a reader of numbers should know before trusting them.
struct CentralityRemarks {
  let run: MeasureRun
  let periods: [Period]
  /// How many rows of each ranking are printed.
  let top: Int?
  /// Whether nobody asked for so few, and a table would else be too long for eyes.
  let isShortened: Bool

  /// A sentence for each thing, of all periods together.
  func sentences(on blocks: [MeasureBlock]) -> [String] {
    [
      empty(blocks), unread(blocks), small(blocks), shortened(), cut(blocks), joined(blocks), composites(blocks),
      kinds(blocks),
      run.bothCertainties
        ? "values on certain and on possible ties are two readings of the data; neither bounds the other" : nil,
    ].compactMap { $0 }
  }

  /// One line for each reason why a measure has no value, with the periods it concerns.
  func undefined(_ blocks: [MeasureBlock]) -> [String] {
    struct Gap: Hashable {
      let measure: String
      let sign: String
      let reason: String
    }
    var order: [Gap] = []
    var periods: [Gap: [String]] = [:]
    for block in blocks {
      guard let reason = block.undefinedReason else { continue }
      let gap = Gap(measure: block.header.measure, sign: block.header.sign, reason: reason)
      if periods[gap] == nil { order.append(gap) }
      periods[gap, default: []].append(name(of: block))
    }
    return order.map { gap in
      "no value for \(gap.measure) (ties: \(gap.sign))\(place(periods[gap] ?? [])): \(gap.reason)"
    }
  }

  private func empty(_ blocks: [MeasureBlock]) -> String? {
    let measured = Set(blocks.filter { $0.actorCount > 0 }.map(\.period.id))
    let empty = periods.map(\.id).filter { !measured.contains($0) }
    return empty.isEmpty ? nil : "nobody has a tie that counts\(place(empty)); check the dates and the options"
  }

  /// One signed tie is enough for paths to follow amity only, which leaves the unsigned ones out.
  private func unread(_ blocks: [MeasureBlock]) -> String? {
    let leavesOut = blocks.filter { !$0.unreadSigns.isDisjoint(with: [.unsigned, .unknown]) }
    if leavesOut.isEmpty { return unreadEnmity(blocks) }
    let names = Self.unique(leavesOut.map(\.header.measure)).joined(separator: ", ")
    let signs = [Sign.positive, .unsigned, .unknown].filter { sign in
      sign == .positive || leavesOut.contains { $0.unreadSigns.contains(sign) }
    }
    let choice = signs.map(\.description).joined(separator: ",")
    return "ties without a sign are not read by \(names), as others are signed; --sign \(choice) reads them too"
  }

  /// Nothing is left where all are enemies.
  private func unreadEnmity(_ blocks: [MeasureBlock]) -> String? {
    let empty = blocks.filter { $0.actorCount == 0 && $0.unreadSigns == [.negative] }
    if empty.isEmpty { return nil }
    let names = Self.unique(empty.map(\.header.measure)).joined(separator: ", ")
    let periods = place(Self.unique(empty.map(name)))
    return
      "all ties are negative\(periods), and \(names) reads positive ones; --sign negative, or --sign all, reads these"
  }

  private func small(_ blocks: [MeasureBlock]) -> String? {
    let small = blocks.filter { $0.measure.subject == .actors && (1..<10).contains($0.actorCount) }
    if small.isEmpty { return nil }
    return "a ranking of fewer than ten actors is descriptive, as\(place(small.map(name), else: "here"))"
  }

  private func shortened() -> String? {
    isShortened ? top.map { "the first \($0) of each ranking; --top shows more, --format csv all" } : nil
  }

  private func cut(_ blocks: [MeasureBlock]) -> String? {
    guard let top, !isShortened else { return nil }
    let cut = blocks.filter { block in
      let list = block.entries.list
      guard list.count > top, let rank = list[top].rank else { return false }
      return rank == list[top - 1].rank
    }
    if cut.isEmpty { return nil }
    return "--top \(top) cuts between rows of one rank\(place(cut.map(name)))"
  }

  private func joined(_ blocks: [MeasureBlock]) -> String? {
    let joined = blocks.filter { $0.apart != nil }
    guard let first = joined.first, let pair = first.apart else { return nil }
    let words = [pair.first, pair.later].map(name)
    let names = Self.unique(joined.map(\.period.id))
    let example = names.count > 1 ? "such as, in \(first.period.id)," : "such as"
    return """
      ties that never held on the same day are measured together\(place(names)), \(example) \(words[0]) and \
      \(words[1]); --over-time mean measures day by day
      """
  }

  private func composites(_ blocks: [MeasureBlock]) -> String? {
    let beside = blocks.filter { !$0.composites.isEmpty }
    guard let first = beside.first, let composite = first.composites.first else { return nil }
    let members = composite.members.map { run.graph.profile($0).id }
    let names = Self.unique(beside.map(\.period.id))
    let example = names.count > 1 ? ", such as, in \(first.period.id)," : ", such as"
    return """
      composites stand beside their own members\(place(names))\(example) \(run.graph.profile(composite.actor).id) \
      beside \(Self.listed(members)): what members do may count twice; --composites drop leaves composites out
      """
  }

  /// Kinds that were measured by themselves and have no tie that any measure read.
  private func kinds(_ blocks: [MeasureBlock]) -> String? {
    guard run.eachKind else { return nil }
    let told = Set(blocks.compactMap(\.kind))
    let selected = run.graph.kindIDs.filter { run.ties.kinds?.contains($0) ?? true }.map { run.graph.kind($0).id }
    let missing = selected.filter { !told.contains($0) }
    if missing.isEmpty { return nil }
    return "no rows for the kind \(Self.listed(missing)): no tie of it holds, or none has a sign that is read"
  }

  /// `C05: RUS-IRN (cooperation)`: without its id a tie may sound like the one beside it.
  private func name(of index: TieIndex) -> String {
    let tie = run.graph.tie(index)
    let id = tie.id.isEmpty ? "" : "\(tie.id): "
    return
      "\(id)\(run.graph.profile(tie.source).id)-\(run.graph.profile(tie.target).id) (\(run.graph.kind(tie.kind).id))"
  }

  private func name(of block: MeasureBlock) -> String {
    guard let kind = block.kind else { return block.period.id }
    return periods.count == 1 ? kind : "\(block.period.id) (\(kind))"
  }

  /// ` in a, b and 3 more`; nothing, or `word`, where there is one period and nothing to tell it from.
  private func place(_ names: [String], else word: String = "") -> String {
    let names = Self.unique(names)
    if periods.count == 1, names == periods.map(\.id) { return word.isEmpty ? "" : " \(word)" }
    return " in \(Self.listed(names))"
  }

  private static func unique(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  /// `a, b, c, d, e and 4 more`, of names that are each there once.
  private static func listed(_ names: [String]) -> String {
    let shown = names.prefix(5).joined(separator: ", ")
    return names.count > 5 ? "\(shown) and \(names.count - 5) more" : shown
  }
}
