internal import Entente

/// Draws the lines of a comparison between its boxes: routes them, places their labels, and parts each line there.
struct DifferenceLines {
  let scene: DifferenceScene
  /// The boxes, by stand-in.
  let frames: [ActorID: Rectangle]
  /// The part of the plane lines should stay in.
  let area: Rectangle
  let palette: Palette
  let words: Words

  private struct Routed {
    let strand: DifferenceScene.Strand
    let look: DifferenceLook
    let route: RoutedLine
  }

  func lines() -> [Drawing.Line] {
    let routed = routedLines()
    var labels: [Int: Drawing.Label] = [:]
    place(\.label, of: routed, in: &labels)
    // Where a line is too short for the kind's word, its mark alone may fit.
    place(\.shortLabel, of: routed, in: &labels)
    return routed.indices.compactMap { index in
      let others = labels.keys.sorted().compactMap { $0 == index ? nil : labels[$0]?.bounds.grown(by: 1) }
      return line(routed[index], labels[index], besides: others)
    }
  }

  /// Finds a place for the labels that have none, clear of those that have.
  private func place(
    _ text: KeyPath<DifferenceLook, String>, of routed: [Routed], in labels: inout [Int: Drawing.Label]
  ) {
    let typeface = DifferenceLook.labelTypeface
    let wanting = routed.indices.filter { labels[$0] == nil && !routed[$0].look[keyPath: text].isEmpty }
    let requests = wanting.map { index in
      LabelPlacer.Request(
        curve: routed[index].route.curve, width: typeface.width(of: routed[index].look[keyPath: text]) + 3,
        height: typeface.lineHeight)
    }
    let taken = scene.nodes.compactMap { frames[$0.standIn] } + labels.keys.sorted().compactMap { labels[$0]?.bounds }
    let centers = LabelPlacer(requests, boxes: taken, area: area).centers()
    for (index, center) in zip(wanting, centers) {
      guard let center else { continue }
      let look = routed[index].look
      labels[index] = Drawing.Label(
        text: look[keyPath: text], center: center, typeface: typeface, color: look.labelColor)
    }
  }

  private func routedLines() -> [Routed] {
    let place = Dictionary(uniqueKeysWithValues: scene.nodes.enumerated().map { ($1.standIn, $0) })
    let boxes = scene.nodes.compactMap { frames[$0.standIn] }
    let bundles = scene.bundles.compactMap { dyad, strands -> (LineRouter.Bundle, [DifferenceScene.Strand])? in
      guard let first = place[dyad.first], let second = place[dyad.second] else { return nil }
      return (.init(first: first, second: second, lines: strands.count), strands)
    }
    let fans = LineRouter(boxes: boxes, area: area).fans(for: bundles.map(\.0))
    return zip(bundles, fans).flatMap { bundle, fan in
      bundle.1.enumerated().compactMap { routed($1, $0, fan) }
    }
  }

  private func routed(_ strand: DifferenceScene.Strand, _ number: Int, _ fan: FanShape?) -> Routed? {
    guard let pair = strand.pair else { return nil }
    let source = scene.comparison.standIn(for: pair.source)
    let target = scene.comparison.standIn(for: pair.target)
    guard let start = outline(of: source), let end = outline(of: target) else { return nil }
    let look = DifferenceLook(strand, in: scene.comparison.before.graph, palette: palette, words: words)
    let head = look.isDirected ? RoutedLine.headLength(width: look.stroke.width) : nil
    guard let fan else {
      return Routed(
        strand: strand, look: look, route: RoutedLine(loopAt: start, number: number, headLength: head))
    }
    let curve = fan.curve(of: number)
    let whole = source < target ? curve : CubicCurve(curve.end, curve.control2, curve.control1, curve.start)
    return Routed(
      strand: strand, look: look, route: RoutedLine(whole, from: start, to: end, headLength: head))
  }

  private func outline(of standIn: ActorID) -> Outline? {
    guard let frame = frames[standIn], let node = scene.nodes.first(where: { $0.standIn == standIn }) else {
      return nil
    }
    let kind = scene.comparison.before.graph.profile(node.actor).kind
    return Outline(frame: frame, isOctagon: ActorLook.form(of: kind).shape == .octagon)
  }

  private func line(_ routed: Routed, _ label: Drawing.Label?, besides others: [Rectangle]) -> Drawing.Line? {
    let graph = scene.comparison.before.graph
    guard let pair = routed.strand.pair else { return nil }
    let gap = label.map { Rectangle(center: $0.center, width: $0.bounds.width + 5, height: $0.bounds.height) }
    let mark = String(describing: routed.look.mark)
    let (ties, classes) = facts(routed.strand)
    let ends = [pair.source, pair.target].map { DifferenceLines.id(of: scene.comparison.standIn(for: $0), in: graph) }
    return Drawing.Line(
      id: "\(mark)-\(ties.first.map { SafeID.word(of: graph.tie($0)) } ?? "")", classes: [mark] + classes,
      title: DifferenceTitle(scene.comparison, words).text(routed.strand), from: ends[0], to: ends[1],
      pieces: PartedLine.pieces(of: routed.route.curve, around: gap, and: others), stroke: routed.look.stroke,
      tip: routed.route.tip, label: label, ties: ties)
  }

  /// The ties a line stands for, those of the second period first, and what a stylesheet can pick it by.
  private func facts(_ strand: DifferenceScene.Strand) -> (ties: [TieIndex], classes: [String]) {
    let graph = scene.comparison.before.graph
    switch strand {
    case .relation(let relation):
      let kind = graph.kind(relation.kind)
      let sign = (relation.after ?? relation.before)?.sign.description ?? ""
      let classes = [
        "tie", SafeID.word(kind.id), kind.family.description, sign, relation.isCertain ? "certain" : "possible",
      ]
      return (ties(relation.after, relation.before), classes)
    case .turn(let turn):
      let classes = [turn.before.sign.description, turn.after.sign.description].map { "turn-\($0)" }
      return (ties(turn.after, turn.before), classes + [turn.isCertain ? "certain" : "possible"])
    }
  }

  private func ties(_ after: Comparison.Side?, _ before: Comparison.Side?) -> [TieIndex] {
    let latest = after?.ties ?? []
    return latest + (before?.ties ?? []).filter { !latest.contains($0) }
  }

  /// The id of a box.
  static func id(of standIn: ActorID, in graph: ActorGraph) -> String {
    "actor-" + SafeID.word(graph.profile(standIn).id)
  }
}

extension SafeID {
  /// A word for a tie: its id, else its row.
  static func word(of tie: Tie) -> String {
    // No id of the data's own can be `row_1`: in a safe word each `_` has its fellow.
    tie.id.isEmpty ? "row_\(tie.index.index + 1)" : word(tie.id)
  }
}
