/// Numbers as text, the same on every machine and in every language.
enum NumberText {
  /// As few digits as give the same number back: `0.1`, `12`, `1e-05`.
  static func whole(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
    return number.description
  }

  /// Six digits that count, for eyes: `0.333333`, `1234.57`, `1.5e-07`.
  static func rounded(_ number: Double) -> String { whole(significant(number)) }

  /// The nearest number of six digits, whose shortest text has no more.
  private static func significant(_ number: Double) -> Double {
    guard number != 0, number.isFinite else { return number }
    var scale = 1.0
    var size = abs(number)
    while size < 1e5, scale < 1e300 {
      size *= 10
      scale *= 10
    }
    if size >= 1e6 { return number.rounded() }
    return (number * scale).rounded() / scale
  }
}
