/// Writes the outline of a text as path data in whole numbers, each step from where the one before ended.
struct OutlinePen {
  private(set) var data = ""
  private let scale: Double
  private var x = 0
  private var y = 0

  /// - Parameter scale: what the glyphs' numbers are multiplied by.
  init(scale: Double) { self.scale = scale }

  /// Adds a glyph whose own 0,0 comes to a place.
  mutating func draw(_ glyph: GlyphPath, x left: Double, y baseline: Double) {
    func whole(_ value: Double) -> Int { Int((value * scale).rounded().clamped(to: 1e9)) }
    var numbers = glyph.numbers[...]
    for (place, step) in glyph.steps.enumerated() {
      var points: [(x: Int, y: Int)] = []
      for _ in 0..<(step.count / 2) {
        points.append((whole(left + numbers.removeFirst()), whole(baseline + numbers.removeFirst())))
      }
      let isLastOfItsPart = place + 1 == glyph.steps.count || glyph.steps[place + 1] == .move
      if step == .move, isLastOfItsPart { continue }
      draw(step, points)
    }
  }

  private mutating func draw(_ step: GlyphPath.Step, _ points: [(x: Int, y: Int)]) {
    switch step {
    case .close: data += "z"
    case .move: data += "M\(points[0].x)" + OutlinePen.next(points[0].y)
    case .line:
      let (right, down) = (points[0].x - x, points[0].y - y)
      if right == 0, down == 0 { return }
      data += down == 0 ? "h\(right)" : right == 0 ? "v\(down)" : "l\(right)" + OutlinePen.next(down)
    case .quadratic, .cubic:
      let steps = points.flatMap { [$0.x - x, $0.y - y] }
      data += (step == .cubic ? "c" : "q") + "\(steps[0])" + steps.dropFirst().map(OutlinePen.next).joined()
    }
    if let end = points.last { (x, y) = end }
  }

  /// A number behind another: a minus parts the two as well as a space does.
  private static func next(_ number: Int) -> String { number < 0 ? "\(number)" : " \(number)" }
}

extension Double {
  fileprivate func clamped(to limit: Double) -> Double { Swift.min(Swift.max(self, -limit), limit) }
}
