/// A structure as text: a line for each thing, its facts between bars.
///
/// ```
/// box actor-RUS | class actor state | at 120 80 60 24 | border solid 1.2 #334455 | says Russia
/// ```
extension PictureStructure {
  /// Why a text is no structure.
  struct ReadingFault: Error, Equatable, CustomStringConvertible {
    let line: Int
    let message: String

    var description: String { "line \(line): \(message)" }
  }

  /// The text of it, each line ended.
  var text: String { entries.map { $0.text + "\n" }.joined() }

  /// Reads what `text` writes.
  init(reading text: String) throws(ReadingFault) {
    var entries: [Entry] = []
    var names: Set<String> = []
    // By scalars: an accent at the head of a name would make one character with the bar before it.
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where !line.isEmpty {
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(PictureStructure.field)
      guard let head = fields.first, let kind = Kind(rawValue: head.name) else {
        throw ReadingFault(line: number + 1, message: "begins with none of \(Kind.allCases.map(\.rawValue))")
      }
      let entry = Entry(kind: kind, id: head.value, facts: Array(fields.dropFirst()))
      guard names.insert(entry.name).inserted else {
        throw ReadingFault(line: number + 1, message: "\(entry.name) comes twice")
      }
      entries.append(entry)
    }
    guard entries.first?.kind == .page else { throw ReadingFault(line: 1, message: "does not begin with the page") }
    self.init(entries)
  }

  private static func field(_ scalars: Substring.UnicodeScalarView) -> Fact {
    var field = scalars
    if field.first == " " { field.removeFirst() }
    if field.last == " " { field.removeLast() }
    let parts = field.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    return Fact(unescaped(parts[0]), parts.count > 1 ? unescaped(parts[1]) : "")
  }

  private static func unescaped(_ scalars: Substring.UnicodeScalarView) -> String {
    var text = String.UnicodeScalarView()
    var rest = scalars
    while let scalar = rest.popFirst() {
      guard scalar == "\\", let end = rest.firstIndex(of: "}"),
        let code = UInt32(String(rest[..<end].dropFirst(2)), radix: 16), let meant = Unicode.Scalar(code)
      else {
        text.append(scalar)
        continue
      }
      text.append(meant)
      rest = rest[rest.index(after: end)...]
    }
    return String(text)
  }
}

extension PictureStructure.Entry {
  fileprivate var text: String {
    let fields = [PictureStructure.Fact(kind.rawValue, id)] + facts
    return fields.map { $0.value.isEmpty ? $0.name : "\($0.name) \($0.escapedValue)" }.joined(separator: " | ")
  }
}

extension PictureStructure.Fact {
  /// The value with bars, backslashes, a space at its end and all that cannot be seen as `\u{…}`.
  fileprivate var escapedValue: String {
    let scalars = Array(value.unicodeScalars)
    return scalars.enumerated().map { place, scalar in
      let isPlain =
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse, .surrogate: false
        default: scalar != "|" && scalar != "\\" && !(scalar == " " && place == scalars.count - 1)
        }
      return isPlain ? String(Character(scalar)) : "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }.joined()
  }
}
