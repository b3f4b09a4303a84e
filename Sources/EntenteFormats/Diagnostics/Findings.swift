/// What was found in one file so far, by place in its bytes.
///
/// Lines and columns are worked out at the end, and only where there is something to say.
struct Findings: Sendable {
  /// Something found: where, and what to say of it.
  struct Finding: Sendable {
    let severity: Diagnostic.Severity
    /// The bytes in question; nil where the whole file is meant.
    let range: Range<Int>?
    let message: String
    let remedy: String
  }

  let file: String
  private(set) var list: [Finding] = []

  init(file: String) { self.file = file }

  var hasErrors: Bool { list.contains { $0.severity == .error } }

  mutating func error(_ range: Range<Int>?, _ message: String, fix remedy: String) {
    list.append(Finding(severity: .error, range: range, message: message, remedy: remedy))
  }

  mutating func warning(_ range: Range<Int>?, _ message: String, fix remedy: String) {
    list.append(Finding(severity: .warning, range: range, message: message, remedy: remedy))
  }

  mutating func note(_ range: Range<Int>?, _ message: String, fix remedy: String = "") {
    list.append(Finding(severity: .note, range: range, message: message, remedy: remedy))
  }

  /// The findings with their lines, columns and excerpts, in the order of the file.
  ///
  /// - Complexity: O(1) where there are none; else O(*bytes* + *findings* · (log *lines* + *length of the line*)).
  func diagnostics(in bytes: [UInt8]) -> [Diagnostic] {
    guard !list.isEmpty else { return [] }
    let text = SourceText(bytes)
    let ordered = list.enumerated().sorted { left, right in
      let places = (left.element.range?.lowerBound ?? -1, right.element.range?.lowerBound ?? -1)
      return places.0 == places.1 ? left.offset < right.offset : places.0 < places.1
    }
    return ordered.map { _, finding in
      guard let range = finding.range else {
        return Diagnostic(finding.severity, file: file, message: finding.message, remedy: finding.remedy)
      }
      let place = text.place(of: range.lowerBound)
      return Diagnostic(
        finding.severity, file: file, line: place.line, column: place.column, message: finding.message,
        remedy: finding.remedy, excerpt: text.excerpt(around: range))
    }
  }
}
