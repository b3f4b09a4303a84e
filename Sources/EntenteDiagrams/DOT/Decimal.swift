/// Numbers in files: a few decimals, never an exponent, the same on every machine.
enum Decimal {
  /// The greatest number written; a page ends long before it.
  private static let greatest = 1e9

  /// `12`, `-3.5`, `0.07`; what is no finite number is 0, and what is beyond all pages is cut.
  static func text(_ value: Double, decimals: Int = 2) -> String {
    let scale = (0..<decimals).reduce(1) { power, _ in power * 10 }
    let cut = value.isNaN ? 0 : min(max(value, -greatest), greatest)
    let scaled = Int((cut * Double(scale)).rounded())
    let sign = scaled < 0 ? "-" : ""
    var rest = String(abs(scaled) % scale)
    rest = String(repeating: "0", count: decimals - rest.count) + rest
    while rest.last == "0" { rest.removeLast() }
    return "\(sign)\(abs(scaled) / scale)" + (rest.isEmpty ? "" : ".\(rest)")
  }
}
