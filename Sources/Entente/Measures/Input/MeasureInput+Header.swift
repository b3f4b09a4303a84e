extension MeasureInput {
  /// What stands beside the numbers of a measure.
  func header(_ name: String, _ traits: MeasureTraits) -> MeasureHeader {
    MeasureHeader(
      measure: name, convention: convention, sign: signText, rule: ruleText(for: traits), actorCount: actorCount)
  }

  /// `positive`, or the signs that the snapshot was made with: `positive+unsigned`.
  private var signText: String {
    guard sign == .all, let signs = snapshot.options.signs else { return sign.description }
    return Sign.allCases.filter { signs.contains($0) }.map(\.description).joined(separator: "+")
  }

  /// `active=any form=directed direction=in distance=hops`: the choices that mattered, and no others.
  private func ruleText(for traits: MeasureTraits) -> String {
    var words = ["active=\(snapshot.options.rule)"]
    if snapshot.options.certainty == .certain { words.append("days=certain") }
    if snapshot.options.includesActorsWithoutTies { words.append("actors=alive") }
    words.append(isDirected ? "form=directed" : "form=undirected")
    if traits.direction != nil, isDirected { words.append("direction=\(direction)") }
    if traits.weight != nil { words.append("weight=\(weight)") }
    if traits.takesDistance { words.append("distance=\(distance?.description ?? "hops")") }
    if traits.takesDistance, distance != nil { words.append("weight=\(lengthWeight)") }
    if !traits.countsTies, traits.weight != nil && weight == .strength || traits.takesDistance && distance != nil {
      words.append("fold=\(fold)")
    }
    if let divides = traits.normalization, divides(convention) != nil { words.append("values=\(normalization)") }
    return words.joined(separator: " ")
  }
}
