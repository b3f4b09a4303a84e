/// PageRank of one period, round by round, as `PageRankRule` has it.
struct PowerIteration: Sendable {
  let names: [ByteText]
  private(set) var values: [Double]
  private let rule: PageRankRule
  /// The steps a walker can take: from, to, and how likely.
  private let steps: [(source: Int, target: Int, share: Double)]
  private let isDangling: [Bool]

  init(_ edges: LocalEdges, _ rule: PageRankRule) throws(EngineFault) {
    names = edges.names
    self.rule = rule
    let count = edges.names.count
    values = [Double](repeating: 1 / Double(count), count: count)
    let pairs = edges.pairs().filter { $0.source != $0.target }
    var outflow = [Int](repeating: 0, count: count)
    for pair in pairs {
      let weight = pair.weight(rule.weight)
      guard weight >= 0 else { throw PageRankRule.negativeWeight }
      outflow[pair.source] += weight
    }
    isDangling = outflow.map { $0 == 0 }
    steps = pairs.filter { $0.weight(rule.weight) > 0 }.map {
      ($0.source, $0.target, Double($0.weight(rule.weight)) / Double(outflow[$0.source]))
    }
  }

  /// Goes one round, and tells how much the values moved.
  mutating func step() -> Double {
    var dangling = 0.0
    for actor in values.indices where isDangling[actor] { dangling += values[actor] }
    var gathered = [Double](repeating: 0, count: values.count)
    for step in steps { gathered[step.target] += values[step.source] * step.share }
    let base = (1 - rule.damping + rule.damping * dangling) / Double(values.count)
    var change = 0.0
    for actor in values.indices {
      let value = base + rule.damping * gathered[actor]
      change += abs(value - values[actor])
      values[actor] = value
    }
    return change
  }
}

extension LocalEdges.Pair {
  fileprivate func weight(_ weight: PageRankRule.Weight) -> Int { weight == .count ? count : strength }
}

extension PageRankRule {
  /// Says that a pair weighs less than nothing.
  public static let negativeWeight = EngineFault(
    .unfitStrength, "PageRank needs strengths of 0 or more; have it weigh the number of events, or keep other kinds")

  /// Says that values still move.
  public func noConvergence(_ change: Double) -> EngineFault {
    EngineFault(
      .noConvergence,
      "PageRank still moves by \(change) after \(mostRounds) rounds; allow more rounds or a greater tolerance")
  }
}
