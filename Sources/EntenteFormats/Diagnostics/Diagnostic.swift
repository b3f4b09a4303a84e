/// Something a file says that is wrong, doubtful or worth knowing, and where it says it.
///
/// Its `description` is written for a terminal: place, what is wrong, the line with the spot marked, what to do.
///
/// ```
/// ties.csv:12:6: error: there is no actor IRM
///   C01a,IRM,IRQ,war
///        ^~~
///   fix: did you mean IRN? or add a row IRM to actors.csv
/// ```
public struct Diagnostic: Hashable, Sendable {
  /// How much it matters.
  public enum Severity: Int, Hashable, Comparable, Sendable, CaseIterable, CustomStringConvertible {
    /// The dataset cannot be read.
    case error
    /// It can be read, and is probably not what was meant.
    case warning
    /// Something the reader did that one should know of.
    case note

    /// The word for it.
    public var description: String {
      switch self {
      case .error: "error"
      case .warning: "warning"
      case .note: "note"
      }
    }

    /// Whether the first matters more.
    public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
  }

  /// How much it matters.
  public let severity: Severity
  /// The name of the file, without its folder unless it was `located(in:)` one.
  public private(set) var file: String
  /// The line, from 1; 0 where the whole file is meant.
  public let line: Int
  /// The column, from 1, counted in Unicode scalars; 0 where the whole file is meant.
  public let column: Int
  /// What is wrong, in a sentence without its full stop.
  public let message: String
  /// What to do about it; empty where there is nothing to do.
  public let remedy: String
  /// The line in question, cut to the neighbourhood of the column where it is long, without control characters.
  public let excerpt: String
  /// Where in `excerpt` the spot lies, in Unicode scalars from 0.
  public let mark: Range<Int>

  /// A diagnostic with its place worked out; its words are made fit for a terminal, whatever they quote.
  init(
    _ severity: Severity, file: String, line: Int = 0, column: Int = 0, message: String, remedy: String,
    excerpt: Excerpt = Excerpt()
  ) {
    self.severity = severity
    self.file = Excerpt.printable(file)
    self.line = line
    self.column = column
    self.message = Excerpt.shown(message, atMost: 1_000)
    self.remedy = remedy.isEmpty ? "" : Excerpt.shown(remedy, atMost: 1_000)
    self.excerpt = excerpt.text
    self.mark = excerpt.mark
  }
}

extension Diagnostic {
  /// The same, with the folder its file lies in, so that an editor can open the place.
  public func located(in folder: String) -> Diagnostic {
    guard !folder.isEmpty else { return self }
    var located = self
    located.file = Excerpt.printable(folder.hasSuffix("/") ? folder : folder + "/") + file
    return located
  }
}

extension Diagnostic: CustomStringConvertible {
  /// As a compiler would print it, on one to four lines, the last without its line feed.
  public var description: String {
    let place = line == 0 ? file : "\(file):\(line):\(column)"
    var text = "\(place): \(severity): \(message)"
    if !excerpt.isEmpty {
      text += "\n  \(excerpt)\n  " + String(repeating: " ", count: mark.lowerBound) + "^"
      text += String(repeating: "~", count: max(0, mark.count - 1))
    }
    if !remedy.isEmpty { text += "\n  fix: \(remedy)" }
    return text
  }
}
