extension ScreenColor {
  /// A colour thinned with the ground it lies on; the colour itself where one of them is no colour.
  ///
  /// - Parameter share: how much of `ink` is left, from 0 to 1.
  static func mix(_ ink: String, with ground: String, share: Double) -> String {
    guard let ink = ScreenColor(ink), let paper = ScreenColor(ground) else { return ink }
    func mixed(_ one: Int, _ other: Int) -> String {
      let level = Int((Double(one) * share + Double(other) * (1 - share)).rounded())
      return (level < 16 ? "0" : "") + String(level, radix: 16)
    }
    return "#" + mixed(ink.red, paper.red) + mixed(ink.green, paper.green) + mixed(ink.blue, paper.blue)
  }

  /// The one of two colours that is read better on a third.
  static func clearer(of one: String, and other: String, on ground: String) -> String {
    guard let first = ScreenColor(one), let second = ScreenColor(other), let paper = ScreenColor(ground) else {
      return other
    }
    return first.contrast(to: paper) >= second.contrast(to: paper) ? one : other
  }
}
