/// What was found in one file so far, by place in the bytes at hand.
///
/// Lines and columns are worked out when those bytes are done with, and only where there is something to say.
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
  /// What was found in the bytes at hand.
  private(set) var list: [Finding] = []
  /// What was found in those before them.
  private var settled: [Diagnostic] = []
  /// How many errors were found.
  private(set) var errorCount = 0

  init(file: String) { self.file = file }

  var hasErrors: Bool { errorCount > 0 }

  /// Whether nothing was found.
  var isEmpty: Bool { list.isEmpty && settled.isEmpty }

  mutating func error(_ range: Range<Int>?, _ message: String, fix remedy: String) {
    errorCount += 1
    list.append(Finding(severity: .error, range: range, message: message, remedy: remedy))
  }

  mutating func warning(_ range: Range<Int>?, _ message: String, fix remedy: String) {
    list.append(Finding(severity: .warning, range: range, message: message, remedy: remedy))
  }

  mutating func note(_ range: Range<Int>?, _ message: String, fix remedy: String = "") {
    list.append(Finding(severity: .note, range: range, message: message, remedy: remedy))
  }

  /// Notes something of a place that was left behind.
  mutating func note(_ spot: Spot, _ message: String, fix remedy: String = "") {
    settled.append(spot.diagnostic(.note, file: file, message: message, remedy: remedy))
  }

  /// The same, as a warning.
  mutating func warning(_ spot: Spot, _ message: String, fix remedy: String) {
    settled.append(spot.diagnostic(.warning, file: file, message: message, remedy: remedy))
  }

  /// Works out lines, columns and excerpts of what was found in some bytes, before they are gone.
  ///
  /// - Complexity: O(1) where there are none; else O(*bytes* + *findings* · (log *lines* + *length of the line*)).
  mutating func settle(in block: TextBlock, linesBefore: Int) {
    guard !list.isEmpty else { return }
    let text = SourceText(block, linesBefore: linesBefore)
    for finding in list {
      if let range = finding.range {
        settled.append(
          Spot(of: range, in: text).diagnostic(
            finding.severity, file: file, message: finding.message, remedy: finding.remedy))
      } else {
        settled.append(Diagnostic(finding.severity, file: file, message: finding.message, remedy: finding.remedy))
      }
    }
    list = []
  }

  /// What was found, in the order of the file; what is about all of it comes first.
  ///
  /// - Precondition: all of it is settled.
  var diagnostics: [Diagnostic] {
    settled.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      return (one.line, one.column, left.offset) < (other.line, other.column, right.offset)
    }.map(\.element)
  }
}

/// Where in a file something is, with the line around it.
struct Spot: Sendable {
  private let place: (line: Int, column: Int)
  private let excerpt: Excerpt

  init(of range: Range<Int>, in text: SourceText) {
    place = text.place(of: range.lowerBound)
    excerpt = text.excerpt(around: range)
  }

  fileprivate func diagnostic(
    _ severity: Diagnostic.Severity, file: String, message: String, remedy: String
  ) -> Diagnostic {
    Diagnostic(
      severity, file: file, line: place.line, column: place.column, message: message, remedy: remedy, excerpt: excerpt)
  }
}
