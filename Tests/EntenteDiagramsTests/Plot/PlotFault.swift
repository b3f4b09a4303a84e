import EntenteDiagrams

/// Something in a plot that stands where it should not.
struct PlotFault: Hashable, CustomStringConvertible {
  enum Rule: String, Hashable {
    case textOverText, textOverGlyph, textOverLine, outsidePage, sameID, noEnd
  }

  let rule: Rule
  let place: String

  var description: String { "\(rule.rawValue): \(place)" }
}

extension Drawing {
  /// The texts of a plot with the rectangles they fill.
  var plotTexts: [(string: String, bounds: Rectangle)] {
    let marks = backdrop.compactMap { mark in
      if case .text(let text) = mark { (text.string, text.bounds) } else { nil }
    }
    return marks + glyphs.filter { $0.shape == .none }.map { ($0.lines.joined(separator: " "), $0.frame) }
  }

  /// Everything in a plot that breaks a rule of its geometry.
  func plotFaults() -> Set<PlotFault> {
    faultsOfPlotTexts().union(faultsOfPlotPage()).union(faultsOfPlotIDs())
  }

  private func faultsOfPlotTexts() -> Set<PlotFault> {
    var faults: Set<PlotFault> = []
    let texts = plotTexts
    for (number, text) in texts.enumerated() {
      for other in texts.dropFirst(number + 1) where text.bounds.grown(by: -0.2).overlaps(other.bounds) {
        faults.insert(.init(rule: .textOverText, place: "\(text.string) and \(other.string)"))
      }
      for glyph in glyphs where glyph.shape != .none && !glyph.lines.isEmpty && glyph.frame.overlaps(text.bounds) {
        faults.insert(.init(rule: .textOverGlyph, place: "\(text.string) and \(glyph.id)"))
      }
    }
    let names = glyphs.filter { $0.shape == .none }
    for line in lines where line.classes.contains("highlighted") {
      let points = line.pieces.flatMap { piece in (0...40).map { piece.point(at: Double($0) / 40) } }
      for name in names where points.contains(where: name.frame.grown(by: -0.5).contains) {
        faults.insert(.init(rule: .textOverLine, place: "\(name.id) and \(line.id)"))
      }
    }
    return faults
  }

  private func faultsOfPlotPage() -> Set<PlotFault> {
    let page = Rectangle(center: Point(width / 2, height / 2), width: width, height: height)
    var faults: Set<PlotFault> = []
    func check(_ points: [Point], _ place: String) {
      if !points.allSatisfy(page.contains) { faults.insert(.init(rule: .outsidePage, place: place)) }
    }
    func check(_ frame: Rectangle, _ place: String) {
      check([Point(frame.minX, frame.minY), Point(frame.maxX, frame.maxY)], place)
    }
    for text in plotTexts { check(text.bounds, text.string) }
    for glyph in glyphs { check(glyph.frame, glyph.id) }
    for line in lines { check(line.pieces.flatMap { [$0.start, $0.control1, $0.control2, $0.end] }, line.id) }
    for mark in backdrop {
      switch mark {
      case .polygon(let points, _): check(points, "a polygon")
      case .curve(let curve, _): check([curve.start, curve.end], "a curve")
      case .text: break
      }
    }
    return faults
  }

  private func faultsOfPlotIDs() -> Set<PlotFault> {
    var faults: Set<PlotFault> = []
    var ids: Set<String> = []
    for id in lines.map(\.id) + glyphs.map(\.id) where !ids.insert(id).inserted {
      faults.insert(.init(rule: .sameID, place: id))
    }
    let nodes = Set(glyphs.map(\.id))
    for line in lines where !nodes.contains(line.from) || !nodes.contains(line.to) {
      faults.insert(.init(rule: .noEnd, place: line.id))
    }
    return faults
  }
}
