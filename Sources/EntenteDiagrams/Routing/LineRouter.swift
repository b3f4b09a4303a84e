/// Finds the ways of all lines of a period: fans for parallel ties, bent aside where a box stands in between.
struct LineRouter {
  /// The boxes of the period.
  let boxes: [Rectangle]
  /// The part of the page lines should stay in.
  let area: Rectangle

  /// How many tests of a bundle against a box or another bundle are worth while.
  private static let crowd = 200_000

  /// The lines between two boxes, in the order in which they lie side by side.
  struct Bundle: Hashable, Sendable {
    var first: Int
    var second: Int
    var lines: Int
  }

  /// An outer line of a fan that has its way, and how many lines a line that crosses it will have to cross.
  private struct Laid {
    let path: Path
    let lines: Double
  }

  /// A fan for each bundle that joins two different boxes; nil for loops.
  ///
  /// Bundles of many lines come first, since they have least room to give way. In a crowd no line gives way: there is
  /// nothing to gain where each crosses hundreds.
  ///
  /// - Complexity: O(*b* (*b* + *n*)) for *b* bundles and *n* boxes; O(*b*) in a crowd.
  func fans(for bundles: [Bundle]) -> [FanShape?] {
    if bundles.count * (bundles.count + boxes.count) > LineRouter.crowd {
      return bundles.map { $0.first == $0.second ? nil : straight($0) }
    }
    var fans = [FanShape?](repeating: nil, count: bundles.count)
    var laid: [Laid] = []
    let order = bundles.indices.sorted { (bundles[$1].lines, $0) < (bundles[$0].lines, $1) }
    for index in order where bundles[index].first != bundles[index].second {
      let fan = leastObstructed(bundles[index], besides: laid)
      fans[index] = fan
      laid += [0, fan.lines - 1].prefix(min(fan.lines, 2)).map { line in
        Laid(path: fan.seen(fan.curve(of: line), samples: 16), lines: Double(fan.lines))
      }
    }
    return fans
  }

  private func straight(_ bundle: Bundle) -> FanShape {
    FanShape(start: boxes[bundle.first], end: boxes[bundle.second], lines: bundle.lines)
  }

  private func middle(of fan: FanShape) -> CubicCurve {
    var single = FanShape(start: fan.start, end: fan.end, lines: 1)
    single.bow = fan.bow
    return single.curve(of: 0)
  }

  private func leastObstructed(_ bundle: Bundle, besides laid: [Laid]) -> FanShape {
    let straight = straight(bundle)
    let length = (straight.end.center - straight.start.center).length
    var best = (fan: straight, cost: cost(of: straight, bundle, besides: laid))
    guard best.cost > 0 else { return straight }
    for bow in [18.0, -18, 36, -36, 58, -58, 84, -84, 116, -116, 152, -152] where abs(bow) < length * 0.55 {
      var fan = straight
      fan.bow = bow
      let total = cost(of: fan, bundle, besides: laid) + abs(bow) * 0.02
      if total < best.cost { best = (fan, total) }
    }
    return best.fan
  }

  /// Leaving the page counts most, then boxes in the way, then lines crossed.
  private func cost(of fan: FanShape, _ bundle: Bundle, besides laid: [Laid]) -> Double {
    var sum = 0.0
    let outer = Set([0, bundle.lines / 2, bundle.lines - 1]).sorted()
    for line in outer {
      let path = Path(fan.curve(of: line).samples(14))
      for (box, frame) in boxes.enumerated() where box != bundle.first && box != bundle.second {
        if path.meets(frame.grown(by: 7)) { sum += 10 }
      }
      if !path.lies(in: area) { sum += 500 }
    }
    let path = fan.seen(middle(of: fan), samples: 16)
    for other in laid where path.crosses(other.path) { sum += 0.5 + 0.3 * other.lines }
    return sum
  }
}
