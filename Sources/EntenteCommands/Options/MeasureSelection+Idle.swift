internal import Entente

extension MeasureSelection {
  /// A sentence on the options that were given and that no measure heeds; nil where there is none.
  ///
  /// Who asks for betweenness with `--weight strength` must not take it for one along strong ties.
  func idleOptions(among measures: [Measure], _ options: MeasureOptions) -> String? {
    let hasDistance = options.distance != nil
    func noneHeeds(_ heeds: (MeasureTraits) -> Bool) -> Bool { !measures.contains { heeds($0.traits) } }
    var idle: [String] = []
    if division != nil, noneHeeds({ $0.normalization?(convention) != nil }) {
      idle.append(division == .raw ? "--raw" : "--normalized")
    }
    if options.direction != nil, noneHeeds({ $0.direction != nil && $0.fixedDirection == nil }) {
      idle.append("--direction")
    }
    if weight != nil, noneHeeds({ $0.weight != nil || hasDistance && $0.takesDistance }) { idle.append("--weight") }
    if hasDistance, noneHeeds(\.takesDistance) { idle.append("--distance") }
    if fold != .sum, noneHeeds({ folds($0, hasDistance) }) { idle.append("--fold") }
    idle += tuning.idle(among: measures)
    if idle.isEmpty { return nil }
    let hint =
      idle.contains("--weight") && !noneHeeds(\.takesDistance)
      ? "; for paths, --distance makes lengths of strengths" : ""
    return "no measure asked for heeds \(idle.joined(separator: ", "))\(hint)"
  }

  /// Whether it matters to a measure how the strengths of parallel ties become one.
  private func folds(_ traits: MeasureTraits, _ hasDistance: Bool) -> Bool {
    if traits.countsTies { return false }
    let weighs = traits.weight.map { (weight ?? $0(convention)) == .strength } ?? false
    return weighs || hasDistance && traits.takesDistance
  }
}
