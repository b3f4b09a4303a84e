internal import Entente

/// What a line or a box of a comparison says of itself: what became of it, and what there was before and after.
struct DifferenceTitle {
  private let graph: ActorGraph
  private let words: Words
  private let isForward: Bool
  /// More than a pointer's little window shows.
  private static let mostTies = 12

  init(_ comparison: Comparison, _ words: Words) {
    graph = comparison.before.graph
    isForward = comparison.isForward
    self.words = words
  }

  func text(_ strand: DifferenceScene.Strand) -> String {
    switch strand {
    case .relation(let relation): text(relation)
    case .turn(let turn): text(turn)
    }
  }

  private func text(_ relation: Comparison.Relation) -> String {
    var head = "\(words[heading(relation)]): \(ends(relation)), \(graph.kind(relation.kind).name)"
    if !relation.isCertain { head += " " + words["(not certain: its dates are not sure)"] }
    guard relation.before?.ties != relation.after?.ties else {
      return ([head] + told(relation.after, "In both")).joined(separator: "\n")
    }
    return ([head] + told(relation.before, "Before") + told(relation.after, "After")).joined(separator: "\n")
  }

  private func text(_ turn: Comparison.Turn) -> String {
    let names = [turn.after.pair.source, turn.after.pair.target].map { graph.profile($0).name.prefix(300) }
    let signs = [turn.before.sign, turn.after.sign].map { words[DifferenceLook.meaning($0)] }
    let head = words["Turned from {} to {}", signs[0], signs[1]] + ": \(names[0]) – \(names[1])"
    return ([head] + told(turn.before, "Before") + told(turn.after, "After")).joined(separator: "\n")
  }

  private func heading(_ relation: Comparison.Relation) -> String {
    switch relation.change {
    case .begun: isForward ? "Began" : "In the second period only"
    case .ended: isForward ? "Ended" : "In the first period only"
    case .strengthened: "Grew stronger"
    case .weakened: "Grew weaker"
    case .kept: "Kept"
    }
  }

  /// `Russia → Iran`.
  func ends(_ relation: Comparison.Relation) -> String {
    guard let pair = relation.pair else { return "" }
    let names = [pair.source, pair.target].map { graph.profile($0).name.prefix(300) }
    return "\(names[0]) \(relation.isDirected ? words["→"] : "–") \(names[1])"
  }

  private func told(_ side: Comparison.Side?, _ when: String) -> [String] {
    guard let side else { return [words[when] + ": " + words["none"]] }
    let shown = side.ties.prefix(DifferenceTitle.mostTies).map { TieTitle.text(graph.tie($0), in: graph, words) }
    let rest = side.ties.count - shown.count
    return [words[when] + ":"] + shown + (rest > 0 ? [words["and {} more", words.number(rest)]] : [])
  }

  /// What a box says of itself.
  func text(_ node: DifferenceScene.Node) -> String {
    let name = graph.profile(node.actor).name
    switch (node.before, node.after) {
    case (nil, _): return words["{}: has ties in the second period only", name]
    case (_, nil): return words["{}: has ties in the first period only", name]
    case (let before?, let after?):
      return before == after ? name : words["{}, before it {}", name, graph.profile(before).name]
    }
  }
}
