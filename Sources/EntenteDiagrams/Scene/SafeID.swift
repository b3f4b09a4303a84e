/// Words that can be ids in SVG, DOT and file names alike.
enum SafeID {
  /// The text with everything but ASCII letters, digits, `-` and `.` spelled as its code in hex between two `_`, so that
  /// no two texts become one word.
  static func word(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { word, scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".": word.unicodeScalars.append(scalar)
      default: word += "_\(String(scalar.value, radix: 16))_"
      }
    }
  }
}
