internal import Entente

/// Draws the ties of a period as lines between its boxes: routes them, places their labels, and parts each line there.
struct LineDrawer: Sendable {
  let scene: PeriodScene
  let frames: [ActorID: Rectangle]
  let area: Rectangle
  let looks: TieLooks
  /// The least and greatest strength in the data, where they differ.
  let strengths: ClosedRange<Double>?
  var words = Words.english

  /// How many lines are worth a thread.
  private static let least = 200

  private struct Routed: Sendable {
    let folded: FoldedTies
    let look: TieLook
    let stroke: Stroke
    let route: RoutedLine
  }

  func lines() -> [Drawing.Line] {
    let routed = routedLines()
    let requests = Parallel.map(routed.count, least: LineDrawer.least) { index in
      let line = routed[index]
      return LabelPlacer.Request(
        curve: line.route.curve, width: TieLook.labelTypeface.width(of: text(of: line)) + 3,
        height: TieLook.labelTypeface.lineHeight)
    }
    let boxes = scene.actors.compactMap { frames[$0] }
    let centers = LabelPlacer(requests, boxes: boxes, area: area).centers()
    let labels = zip(routed, centers).map { label($0, at: $1) }
    let gaps = FrameIndex(PageGrid(area, side: 48), labels.map { $0?.bounds.grown(by: 1) })
    return Parallel.map(routed.count, least: LineDrawer.least) { index in
      let others = gaps.numbers(along: routed[index].route.curve).filter { $0 != index }
      return line(routed[index], labels[index], besides: others.compactMap { gaps[$0] })
    }
  }

  private func routedLines() -> [Routed] {
    let actors = scene.actors.filter { frames[$0] != nil }
    let place = Dictionary(uniqueKeysWithValues: actors.enumerated().map { ($1, $0) })
    let boxes = actors.compactMap { frames[$0] }
    let bundles = scene.bundles.compactMap { dyad, ties -> (LineRouter.Bundle, [FoldedTies])? in
      guard let first = place[dyad.first], let second = place[dyad.second] else { return nil }
      return (.init(first: first, second: second, lines: ties.count), ties)
    }
    let fans = LineRouter(boxes: boxes, area: area).fans(for: bundles.map(\.0))
    let lines = Parallel.map(bundles.count, least: LineDrawer.least) { index -> [Routed] in
      let (bundle, ties) = bundles[index]
      return ties.enumerated().compactMap { number, folded in
        routed(folded, number, fans[index], first: bundle.first == place[folded.first.source])
      }
    }
    return lines.flatMap(\.self)
  }

  private func routed(_ folded: FoldedTies, _ number: Int, _ fan: FanShape?, first isForward: Bool) -> Routed? {
    let tie = folded.first
    guard let look = looks[tie.index], let source = frames[tie.source], let target = frames[tie.target] else {
      return nil
    }
    let stroke = look.stroke(strength: relativeStrength(folded))
    let head = look.isDirected ? RoutedLine.headLength(width: stroke.width) : nil
    let route: RoutedLine
    if let fan {
      let curve = fan.curve(of: number)
      let whole = isForward ? curve : CubicCurve(curve.end, curve.control2, curve.control1, curve.start)
      route = RoutedLine(
        whole, from: outline(of: tie.source, source), to: outline(of: tie.target, target), headLength: head)
    } else {
      route = RoutedLine(loopAt: outline(of: tie.source, source), number: number, headLength: head)
    }
    return Routed(folded: folded, look: look, stroke: stroke, route: route)
  }

  private func outline(of actor: ActorID, _ frame: Rectangle) -> Outline {
    let kind = scene.snapshot.graph.profile(actor).kind
    return Outline(frame: frame, isOctagon: ActorLook.form(of: kind).shape == .octagon)
  }

  /// Where a strength lies between the least and the greatest; nil where there is nothing to compare.
  private func relativeStrength(_ folded: FoldedTies) -> Double? {
    guard let strengths, let value = folded.strength else { return nil }
    return (value - strengths.lowerBound) / (strengths.upperBound - strengths.lowerBound)
  }

  private func label(_ routed: Routed, at center: Point?) -> Drawing.Label? {
    let text = text(of: routed)
    guard let center, !text.isEmpty else { return nil }
    return Drawing.Label(text: text, center: center, typeface: TieLook.labelTypeface, color: routed.look.labelColor)
  }

  /// The word on a line, and how many ties it stands for where they are several.
  private func text(of routed: Routed) -> String {
    let count = routed.folded.ties.count
    return [routed.look.label, count > 1 ? "×\(words.number(count))" : ""].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func line(_ routed: Routed, _ label: Drawing.Label?, besides others: [Rectangle]) -> Drawing.Line {
    let graph = scene.snapshot.graph
    let gap = label.map { Rectangle(center: $0.center, width: $0.bounds.width + 5, height: $0.bounds.height) }
    let tie = routed.folded.first
    let isFolded = routed.folded.ties.count > 1
    return Drawing.Line(
      id: TieID.text(tie, count: routed.folded.ties.count),
      classes: [
        isFolded ? "ties" : "tie", SafeID.word(routed.look.kind.id), routed.look.kind.family.description,
        tie.sign.description, tie.status.description,
      ],
      title: TieTitle.text(routed.folded.ties, in: graph, words),
      from: "actor-" + SafeID.word(graph.profile(tie.source).id),
      to: "actor-" + SafeID.word(graph.profile(tie.target).id),
      pieces: PartedLine.pieces(of: routed.route.curve, around: gap, and: others), stroke: routed.stroke,
      tip: routed.route.tip, label: label, ties: routed.folded.ties.map(\.index))
  }
}
