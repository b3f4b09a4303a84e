/// Numbers as people read them: `0.0625`, `12,500`, `3.1 × 10⁻⁵`.
enum NumberText {
  /// A value to six significant digits.
  static func text(_ value: Double) -> String {
    guard value.isFinite else { return value.isNaN ? "no number" : value < 0 ? "−∞" : "∞" }
    let magnitude = abs(value)
    guard magnitude > 1e-290 else { return "0" }
    var exponent = self.exponent(of: magnitude)
    var digits = Int((magnitude / power(exponent - 5)).rounded())
    if digits >= 1_000_000 {
      digits /= 10
      exponent += 1
    }
    let sign = value < 0 ? "−" : ""
    if (-4...8).contains(exponent) { return sign + fixed(digits, exponent: exponent - 5) }
    return "\(sign)\(fixed(digits, exponent: -5)) × 10\(superscript(exponent))"
  }

  /// Exactly `digits` · 10^`exponent`, without zeros at the end of a fraction.
  static func fixed(_ digits: Int, exponent: Int) -> String {
    let sign = digits < 0 ? "−" : ""
    var whole = String(digits.magnitude)
    var fraction = ""
    if exponent >= 0 {
      if digits != 0 { whole += String(repeating: "0", count: exponent) }
    } else {
      whole = String(repeating: "0", count: max(0, 1 - exponent - whole.count)) + whole
      fraction = String(whole.suffix(-exponent))
      whole = String(whole.dropLast(-exponent))
      while fraction.last == "0" { fraction.removeLast() }
    }
    return sign + grouped(whole) + (fraction.isEmpty ? "" : ".\(fraction)")
  }

  /// The power of ten a positive number begins with: 2 for 345.
  static func exponent(of magnitude: Double) -> Int {
    // The exponent to base two is at hand; a third of it, and a step or two, is that to base ten.
    var exponent = Int((Double(magnitude.exponent) * 0.301_03).rounded(.down))
    while power(exponent) > magnitude { exponent -= 1 }
    while power(exponent + 1) <= magnitude { exponent += 1 }
    return exponent
  }

  static func superscript(_ number: Int) -> String {
    let digits: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
    return (number < 0 ? "⁻" : "") + String(number).compactMap { $0.wholeNumberValue.map { digits[$0] } }
  }

  /// Ten to a power, the nearest number to it.
  static func power(_ exponent: Int) -> Double { Double("1e\(exponent)") ?? 0 }

  /// `12,500`; four digits stay together.
  private static func grouped(_ digits: String) -> String {
    guard digits.count > 4 else { return digits }
    var grouped = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.count - place).isMultiple(of: 3) { grouped.append(",") }
      grouped.append(digit)
    }
    return grouped
  }
}

extension Words {
  /// A value as the language writes it.
  func amount(_ value: Double) -> String { value.isNaN ? self["no number"] : numeral(NumberText.text(value)) }
}
