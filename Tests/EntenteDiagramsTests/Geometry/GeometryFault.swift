@testable import EntenteDiagrams

/// Something in a picture that stands where it should not.
struct GeometryFault: Hashable, CustomStringConvertible {
  enum Rule: String, Hashable {
    case boxOverBox, labelOverLabel, labelOverBox, textOverText, lineOverText
    case outsideFrame, endAwayFromBorder, endInsideBox, headAwayFromTip, lineUnderOwnLabel, lineBehindBox, noLabel
    case parallelLinesMeet
  }

  let rule: Rule
  let place: String

  var description: String { "\(rule.rawValue): \(place)" }
}

extension Drawing {
  /// A line and the points of its pieces, close together.
  private typealias Way = (line: Line, points: [Point])

  private var backdropTexts: [Text] {
    backdrop.compactMap { mark in
      if case .text(let text) = mark { text } else { nil }
    }
  }

  /// Everything in the picture that breaks a rule of its geometry.
  func faults() -> Set<GeometryFault> {
    let ways = lines.map { line in Way(line, line.pieces.flatMap { $0.samples(48) }) }
    return faultsOfBoxes().union(faultsOfLabels(ways)).union(faultsOfTexts(ways)).union(faultsOfFrame(ways))
      .union(faultsOfEnds()).union(faultsOfPassing(ways)).union(faultsOfBundles(ways))
  }

  private func faultsOfBoxes() -> Set<GeometryFault> {
    var faults: Set<GeometryFault> = []
    for (number, box) in boxes.enumerated() {
      for other in boxes.dropFirst(number + 1) where box.frame.overlaps(other.frame) {
        faults.insert(.init(rule: .boxOverBox, place: "\(box.id) and \(other.id)"))
      }
    }
    return faults
  }

  private func faultsOfLabels(_ ways: [Way]) -> Set<GeometryFault> {
    var faults: Set<GeometryFault> = []
    for (number, (line, points)) in ways.enumerated() {
      guard let label = line.label else {
        faults.insert(.init(rule: .noLabel, place: line.id))
        continue
      }
      for other in lines.dropFirst(number + 1) {
        if let second = other.label, label.bounds.overlaps(second.bounds) {
          faults.insert(.init(rule: .labelOverLabel, place: "\(line.id) and \(other.id)"))
        }
      }
      for box in boxes where box.frame.overlaps(label.bounds) {
        faults.insert(.init(rule: .labelOverBox, place: "\(line.id) and \(box.id)"))
      }
      // Half a point of the letters' own room is air.
      if points.contains(where: label.bounds.grown(by: -0.5).contains) {
        faults.insert(.init(rule: .lineUnderOwnLabel, place: line.id))
      }
    }
    return faults
  }

  private func faultsOfTexts(_ ways: [Way]) -> Set<GeometryFault> {
    var faults: Set<GeometryFault> = []
    let texts = backdropTexts
    for (number, text) in texts.enumerated() {
      for other in texts.dropFirst(number + 1) where text.bounds.overlaps(other.bounds) {
        faults.insert(.init(rule: .textOverText, place: "\(text.string) and \(other.string)"))
      }
      for (line, points) in ways where points.contains(where: text.bounds.contains) {
        faults.insert(.init(rule: .lineOverText, place: "\(line.id) and \(text.string)"))
      }
      for box in boxes where box.frame.overlaps(text.bounds) {
        faults.insert(.init(rule: .lineOverText, place: "\(box.id) and \(text.string)"))
      }
    }
    return faults
  }

  /// Below the texts that stand above all boxes.
  private var headerBottom: Double {
    let top = boxes.map(\.frame.minY).min() ?? 0
    return backdrop.compactMap { mark in
      // A group's name may stand above the uppermost box; the header has no letters as small.
      if case .text(let text) = mark, text.bounds.maxY < top, text.typeface != GroupNames.typeface {
        text.bounds.maxY
      } else {
        nil
      }
    }.max() ?? 0
  }

  private func faultsOfFrame(_ ways: [Way]) -> Set<GeometryFault> {
    let page = Rectangle(minX: 0, minY: 0, maxX: width, maxY: height)
    var faults: Set<GeometryFault> = []
    func check(_ frame: Rectangle, _ place: String) {
      if frame.minX < page.minX || frame.maxX > page.maxX || frame.minY < page.minY || frame.maxY > page.maxY {
        faults.insert(.init(rule: .outsideFrame, place: place))
      }
    }
    for box in boxes { check(box.frame, box.id) }
    for (line, points) in ways {
      if !(points + [line.tip].compactMap(\.self)).allSatisfy(page.contains) {
        faults.insert(.init(rule: .outsideFrame, place: line.id))
      }
      if !points.allSatisfy({ $0.y >= headerBottom }) {
        faults.insert(.init(rule: .outsideFrame, place: "\(line.id) is in the header"))
      }
      if let label = line.label { check(label.bounds, "label of \(line.id)") }
    }
    for mark in backdrop {
      switch mark {
      case .text(let text): check(text.bounds, text.string)
      case .polygon(let points, _):
        if !points.allSatisfy(page.contains) { faults.insert(.init(rule: .outsideFrame, place: "a polygon")) }
      case .curve(let curve, _):
        if !curve.samples(20).allSatisfy(page.contains) { faults.insert(.init(rule: .outsideFrame, place: "a curve")) }
      }
    }
    return faults
  }

  private func faultsOfEnds() -> Set<GeometryFault> {
    var faults: Set<GeometryFault> = []
    let frames = Dictionary(boxes.map { ($0.id, $0.outline) }, uniquingKeysWith: { first, _ in first })
    for line in lines {
      guard let from = frames[line.from], let to = frames[line.to], let start = line.pieces.first?.start,
        let end = line.tip ?? line.pieces.last?.end
      else {
        faults.insert(.init(rule: .endAwayFromBorder, place: "\(line.id) has no ends"))
        continue
      }
      // A line whose label stands at its end may begin behind it.
      let reach = line.label.map { $0.bounds.grown(by: 6) }
      for (point, frame) in [(start, from), (end, to)] {
        if frame.contains(point) { faults.insert(.init(rule: .endInsideBox, place: line.id)) }
        let isBehindLabel = reach?.contains(point) ?? false
        if !frame.grown(by: 4).contains(point), !isBehindLabel {
          faults.insert(.init(rule: .endAwayFromBorder, place: line.id))
        }
      }
      if let tip = line.tip, let last = line.pieces.last?.end {
        let head = RoutedLine.headLength(width: line.stroke.width)
        if (tip - last).length > head + 0.5 || (tip - last).length < 1 {
          faults.insert(.init(rule: .headAwayFromTip, place: "\(line.id) by \((tip - last).length)"))
        }
      }
    }
    return faults
  }

  private func faultsOfPassing(_ ways: [Way]) -> Set<GeometryFault> {
    var faults: Set<GeometryFault> = []
    for (line, points) in ways {
      for box in boxes where points.contains(where: box.outline.grown(by: -0.5).contains) {
        faults.insert(.init(rule: .lineBehindBox, place: "\(line.id) and \(box.id)"))
      }
    }
    return faults
  }

  /// Lines between the same two boxes, in either direction, that come too close between them.
  private func faultsOfBundles(_ ways: [Way]) -> Set<GeometryFault> {
    var faults: Set<GeometryFault> = []
    let bundles = Dictionary(grouping: ways.filter { $0.line.from != $0.line.to }) { Set([$0.line.from, $0.line.to]) }
    let frames = Dictionary(boxes.map { ($0.id, $0.frame) }, uniquingKeysWith: { first, _ in first })
    for bundle in bundles.values {
      guard let from = frames[bundle[0].line.from], let to = frames[bundle[0].line.to] else { continue }
      let chord = to.center - from.center
      let middles = bundle.map { way in
        way.points.filter { point in
          let share = (point - from.center).dot(chord) / chord.dot(chord)
          return share > 0.35 && share < 0.65
        }
      }
      for (number, way) in bundle.enumerated() {
        for other in (number + 1)..<bundle.count {
          let isClose = middles[number].contains { point in
            middles[other].contains { (point - $0).length < 8 }
          }
          if isClose {
            faults.insert(.init(rule: .parallelLinesMeet, place: "\(way.line.id) and \(bundle[other].line.id)"))
          }
        }
      }
    }
    return faults
  }
}

extension Drawing.Box {
  /// Its border as it is drawn.
  fileprivate var outline: Outline { Outline(frame: frame, isOctagon: shape == .octagon) }
}
