internal import Entente

/// What a reader of numbers should know before trusting them.
struct CentralityRemarks {
  let graph: ActorGraph
  let run: MeasureRun

  /// A sentence for each thing, of all periods together.
  func sentences(on blocks: [MeasureBlock], _ periods: [Period]) -> [String] {
    undefined(blocks) + empty(blocks, periods) + small(blocks) + joined(blocks) + composites(periods) + certainties()
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
      let kind = block.kind.map { " (\($0))" } ?? ""
      periods[gap, default: []].append(block.period.id + kind)
    }
    return order.map { gap in
      "no value for \(gap.measure) (ties: \(gap.sign)) in \(Self.listed(periods[gap] ?? [])): \(gap.reason)"
    }
  }

  private func empty(_ blocks: [MeasureBlock], _ periods: [Period]) -> [String] {
    let measured = Set(blocks.filter { !$0.actors.isEmpty }.map(\.period.id))
    let empty = periods.map(\.id).filter { !measured.contains($0) }
    if empty.isEmpty { return [] }
    return ["nobody has a tie that counts in \(Self.listed(empty)); check the dates and the options"]
  }

  private func small(_ blocks: [MeasureBlock]) -> [String] {
    let small = blocks.filter { $0.measure.subject == .actors && !$0.actors.isEmpty && $0.actors.count < 10 }
    if small.isEmpty { return [] }
    return ["a ranking of fewer than ten actors is descriptive (\(Self.listed(Self.names(of: small))))"]
  }

  private func joined(_ blocks: [MeasureBlock]) -> [String] {
    let joined = blocks.filter { $0.apart != nil }
    guard let first = joined.first, let pair = first.apart else { return [] }
    let words = [pair.first, pair.later].map { index in
      let tie = graph.tie(index)
      return "\(graph.profile(tie.source).id)-\(graph.profile(tie.target).id) (\(graph.kind(tie.kind).id))"
    }
    let names = Self.names(of: joined)
    let example = names.count > 1 ? "such as, in \(first.period.id)," : "such as"
    return [
      """
      in \(Self.listed(names)) ties that never held on the same day are measured together, \(example) \(words[0]) and \
      \(words[1]); --over-time mean measures day by day
      """
    ]
  }

  private func composites(_ periods: [Period]) -> [String] {
    if run.ties.dropsComposites { return [] }
    for period in periods {
      guard let composite = graph.snapshot(of: period.spell, run.ties).compositesBesideMembers().first else { continue }
      let members = composite.members.map { graph.profile($0).id }
      return [
        """
        in \(period.id) \(graph.profile(composite.actor).id) stands beside its members \
        \(Self.listed(members)), whose ties may count twice; --composites drop leaves composites out
        """
      ]
    }
    return []
  }

  private func certainties() -> [String] {
    if !run.bothCertainties { return [] }
    return ["values on certain and on possible ties are two readings of the data; neither bounds the other"]
  }

  private static func names(of blocks: [MeasureBlock]) -> [String] {
    var seen: Set<String> = []
    return blocks.map(\.period.id).filter { seen.insert($0).inserted }
  }

  /// `a, b, c and 4 more`.
  private static func listed(_ names: [String]) -> String {
    var seen: Set<String> = []
    let names = names.filter { seen.insert($0).inserted }
    let shown = names.prefix(5).joined(separator: ", ")
    return names.count > 5 ? "\(shown) and \(names.count - 5) more" : shown
  }
}

extension MeasureBlock {
  /// Why there is no value, or none for some actor; nil where all have one.
  var undefinedReason: String? {
    switch outcome {
    case .failure(let error): error.reason
    case .success(.actors(let scores)): scores.undefinedReason
    case .success: nil
    }
  }
}
