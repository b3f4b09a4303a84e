/// A colour of the sRGB screen, and how much light it gives.
///
/// Needs no library of functions: the same colours are judged in the same way on every machine.
struct ScreenColor: Hashable, Sendable {
  /// From 0 to 255.
  let red: Int
  let green: Int
  let blue: Int

  /// `#rrggbb`; nil for anything else, so that what a kind made in code says never reaches a file unread.
  init?(_ text: String) {
    let digits = text.utf8.dropFirst()
    // `Int` would read a sign too.
    guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6, digits.first != UInt8(ascii: "+"),
      digits.first != UInt8(ascii: "-"), let value = Int(text.dropFirst(), radix: 16)
    else { return nil }
    (red, green, blue) = (value >> 16, value >> 8 & 255, value & 255)
  }

  private init(gray level: Int) { (red, green, blue) = (level, level, level) }

  /// `#rrggbb`.
  var text: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The relative luminance of the Web Content Accessibility Guidelines 2.2, from 0 to 1.
  var luminance: Double {
    0.2126 * ScreenColor.lights[red] + 0.7152 * ScreenColor.lights[green] + 0.0722 * ScreenColor.lights[blue]
  }

  /// The contrast ratio of the same guidelines, from 1 to 21; small text needs 4.5.
  func contrast(to other: ScreenColor) -> Double {
    let (own, its) = (luminance, other.luminance)
    return (max(own, its) + 0.05) / (min(own, its) + 0.05)
  }

  /// The grey that gives as much light.
  var gray: ScreenColor {
    let luminance = luminance
    let level = (0...255).min { abs(ScreenColor.lights[$0] - luminance) < abs(ScreenColor.lights[$1] - luminance) }
    return ScreenColor(gray: level ?? 0)
  }

  /// The light of each level.
  private static let lights = (0...255).map(light)

  /// The light a level of a screen stands for: IEC 61966-2-1.
  private static func light(_ level: Int) -> Double {
    let share = Double(level) / 255
    if share <= 0.04045 { return share / 12.92 }
    let base = (share + 0.055) / 1.055
    // base^2.4 is base² times the fifth root of base², which Newton's steps find from above.
    let square = base * base
    var root = 1.0
    for _ in 0..<40 { root -= (root - square / (root * root * root * root)) / 5 }
    return square * root
  }
}
