/// Where a value lies between the foot and the top of a plot, and the round numbers beside it.
struct ValueScale: Hashable, Sendable {
  /// A line of the grid.
  struct Tick: Hashable, Sendable {
    let value: Double
    let text: String
  }

  let low: Double
  let high: Double
  let ticks: [Tick]
  /// What the numbers beside the grid are to be multiplied by, where they would be too long: `× 10⁻⁵`.
  let multiplier: String
  /// The height of the greatest tick on the page.
  var top = 0.0
  /// The height of the least.
  var bottom = 1.0

  /// A scale that holds zero and all values.
  ///
  /// - Parameter values: all that are drawn.
  init(_ values: [Double]) {
    let values = values.map { min(max($0, -1e290), 1e290) }
    let least = min(0, values.min() ?? 0)
    var greatest = max(0, values.max() ?? 0)
    if greatest - least < 1e-290 { greatest = 1 }
    let areWhole = values.allSatisfy { $0 == $0.rounded() }
    var (digit, exponent) = ValueScale.roundStep((greatest - least) / 5)
    if areWhole, exponent < 0 { (digit, exponent) = (greatest - least) / 5 > 1 ? (5, 0) : (1, 0) }
    let step = Double(digit) * NumberText.power(exponent)
    let first = Int((least / step + 1e-9).rounded(.down))
    let last = Int((greatest / step - 1e-9).rounded(.up))

    let longest = max(abs(first), abs(last)) * digit
    let leading = exponent + String(longest).count - 1
    let factor = leading < -4 || leading > 6 ? leading : 0
    multiplier = factor == 0 ? "" : "× 10" + NumberText.superscript(factor)
    ticks = (first...last).map { multiple in
      Tick(value: Double(multiple) * step, text: NumberText.fixed(multiple * digit, exponent: exponent - factor))
    }
    low = Double(first) * step
    high = Double(last) * step
  }

  /// The least of 1, 2, 2.5 and 5 times a power of ten that is not below a number.
  private static func roundStep(_ least: Double) -> (digit: Int, exponent: Int) {
    let exponent = NumberText.exponent(of: least)
    for (digit, shift) in [(1, 0), (2, 0), (25, -1), (5, 0)]
    where Double(digit) * NumberText.power(exponent + shift) >= least * (1 - 1e-9) {
      return (digit, exponent + shift)
    }
    return (1, exponent + 1)
  }

  /// The height of a value on the page.
  func y(_ value: Double) -> Double {
    bottom - (min(max(value, low), high) - low) / (high - low) * (bottom - top)
  }
}
