/// Colour for who reads on a terminal; for everyone else, and where `NO_COLOR` is set, none.
struct Ink {
  private let isOn: Bool

  /// For standard error.
  static let errors = Ink(for: .standardError)

  private init(for stream: Descriptor) {
    isOn = Ink.variable("NO_COLOR").isEmpty && Ink.variable("TERM") != "dumb" && stream.isTerminal
  }

  /// `entente:`, as it opens a message.
  var programName: String { painted("entente:", "1") }

  /// `error:`, `warning:` or `note:` in its colour.
  func severity(_ word: String) -> String {
    switch word {
    case "error:": painted(word, "1;31")
    case "warning:": painted(word, "1;33")
    default: painted(word, "1;36")
    }
  }

  /// A report of diagnostics with each severity in its colour.
  func diagnostics(_ report: String) -> String {
    guard isOn else { return report }
    let lines = report.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      if line.hasPrefix(" ") { return String(line) }
      for word in ["error:", "warning:", "note:"] {
        let pieces = line.split(separator: " \(word) ", maxSplits: 1)
        if pieces.count == 2 { return "\(pieces[0]) \(severity(word)) \(pieces[1])" }
      }
      return String(line)
    }
    return lines.joined(separator: "\n")
  }

  private func painted(_ text: String, _ codes: String) -> String {
    isOn ? "\u{1B}[\(codes)m\(text)\u{1B}[0m" : text
  }

  private static func variable(_ name: String) -> String { SystemCalls.variable(name) ?? "" }
}
