/// Numbers in files: a few decimals, never an exponent, the same on every machine.
enum Decimal {
  /// The greatest number written; a page ends long before it.
  private static let greatest = 1e9

  /// `12`, `-3.5`, `0.07`; what is no finite number is 0, and what is beyond all pages is cut.
  static func text(_ value: Double, decimals: Int = 2) -> String {
    var bytes: [UInt8] = []
    append(value, decimals: decimals, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Writes the same behind other bytes.
  static func append(_ value: Double, decimals: Int = 2, to bytes: inout [UInt8]) {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let cut = value.isNaN ? 0 : min(max(value, -greatest), greatest)
    let scaled = Int((cut * Double(scale)).rounded())
    if scaled < 0 { bytes.append(UInt8(ascii: "-")) }
    append(whole: abs(scaled) / scale, to: &bytes)
    var rest = abs(scaled) % scale
    if rest == 0 { return }
    bytes.append(UInt8(ascii: "."))
    while rest > 0 {
      scale /= 10
      bytes.append(digit(rest / scale))
      rest %= scale
    }
  }

  private static func append(whole number: Int, to bytes: inout [UInt8]) {
    var power = 1
    while number / power >= 10 { power *= 10 }
    var rest = number
    while power > 0 {
      bytes.append(digit(rest / power))
      rest %= power
      power /= 10
    }
  }

  private static func digit(_ value: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(truncatingIfNeeded: value) }
}
