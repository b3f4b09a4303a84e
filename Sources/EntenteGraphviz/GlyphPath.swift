/// The course of a glyph: moves, lines, curves and ends, all absolute.
struct GlyphPath {
  enum Step {
    case move, line, quadratic, cubic, close

    /// How many numbers belong to it.
    var count: Int {
      switch self {
      case .move, .line: 2
      case .quadratic: 4
      case .cubic: 6
      case .close: 0
      }
    }
  }

  private(set) var steps: [Step] = []
  private(set) var numbers: [Double] = []

  init() {}

  /// Reads what cairo writes, such as `M 1 2 L 3 4 C 5 6 7 8 9 10 Z`; nil where it says anything else.
  init?(_ data: String) {
    var due = 0
    for word in data.split(separator: " ") {
      if let number = Double(word) {
        guard due > 0, number.isFinite else { return nil }
        numbers.append(number)
        due -= 1
        if due == 0 { simplifyLastCurve() }
        continue
      }
      guard due == 0 else { return nil }
      switch word {
      case "M": steps.append(.move)
      case "L": steps.append(.line)
      case "C": steps.append(.cubic)
      case "Z": steps.append(.close)
      default: return nil
      }
      due = steps.last?.count ?? 0
    }
    guard due == 0 else { return nil }
  }

  /// TrueType fonts have quadratic curves, which cairo writes as cubic ones: they are made short again.
  private mutating func simplifyLastCurve() {
    guard steps.last == .cubic, let start = numbers.indices.dropLast(7).last else { return }
    func control(_ axis: Int) -> Double? {
      let point = (0..<4).map { numbers[start + 2 * $0 + axis] }
      let (fromStart, fromEnd) = ((3 * point[1] - point[0]) / 2, (3 * point[2] - point[3]) / 2)
      return abs(fromStart - fromEnd) < 0.5 ? (fromStart + fromEnd) / 2 : nil
    }
    guard let x = control(0), let y = control(1) else { return }
    steps[steps.count - 1] = .quadratic
    numbers.replaceSubrange((start + 2)..<(start + 6), with: [x, y])
  }
}
