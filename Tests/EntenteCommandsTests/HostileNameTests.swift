import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Names that would be markup, escapes, paths or worse, were they taken for more than text.
@Suite struct `Hostile names` {
  static let names = [
    #"say "hello""#, #"back\slash"#, #"ends with \"#, "<b>bold</b>", "&amp;", "&", #"\N"#, #"\G\L\n"#, "]]>", "<!-- x",
    "two\nlines", "tab\there", "<script>alert(1)</script>", "../../etc/passwd", "مرحبا بالعالم", "\u{202E}turned",
    "🇮🇷🤝🇷🇺", "'; DROP", "${HOME}", "%s%n", "{a|b}", "e\u{301}", "<<table>>",
  ]

  @Test(arguments: names)
  func `are shown as they are, in a picture that is well-formed`(name: String) throws {
    let place = try Workplace([
      "ties.csv": "source,target,kind\n\(quoted(name)),Other,rivalry\nOther,\(quoted("and " + name)),cooperation\n"
    ])
    let run = try place.entente("render", "ties.csv", "-o", "out", "--format", "svg,png,pdf,dot")
    #expect(run.status == 0, "\(run.errors)")
    let titles = try XMLTitles.read(try place.bytes("out/all.svg"))
    let wanted = name.replacingOccurrences(of: "\n", with: " ")
    let found = titles.map { $0.replacingOccurrences(of: "\n", with: " ") }
    #expect(found.contains(wanted), "\(found)")
    #expect(found.contains("and " + wanted), "\(found)")
  }

  @Test func `stay data in every form of a table`() throws {
    for name in Self.names {
      let place = try Workplace(["ties.csv": "source,target\n\(quoted(name)),Other\n"])
      let json = try place.entente("describe", "ties.csv", "--what", "actors", "--format", "json").bytes
      let rows = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [[String: Any]])
      #expect(rows.map { $0["actor"] as? String } == [name, "Other"])
      let csv = try place.entente("describe", "ties.csv", "--what", "ties", "--format", "csv").output
      #expect(csv.contains(",\(name),Other,") || csv.contains(",\(quoted(name)),Other,"), "\(csv)")
      let again = try place.entente("describe", "-", "--what", "actors", "--format", "json", input: csv).bytes
      #expect(again == json)
      let table = try place.entente("describe", "ties.csv", "--what", "actors").output
      #expect(table.split(separator: "\n").count == 3, "\(table)")
      #expect(!table.unicodeScalars.contains("\u{202E}"))
    }
  }

  @Test func `do not steer the terminal from a message`() throws {
    let hostile = "x\u{1B}[31m\u{202E}\u{7}y"
    let place = try Workplace(["ties.csv": "source,target,kind\n=A,B,\(quoted(hostile + "\n"))\nB,C,other\n"])
    try place.write("source,target\n=A,B\n", to: hostile + ".csv")
    let runs = [
      try place.entente("render", "ties.csv", "--kind", "unknown", "-o", "out"),
      try place.entente("render", "ties.csv", "--kind", hostile, "-o", "out"),
      try place.entente("describe", hostile + ".csv"),
      try place.entente("validate", hostile + ".csv"),
      try place.entente("describe", hostile + "\n.csv"),
      try place.entente("describe", "ties.csv", "--what", hostile),
      try place.entente("describe", "ties.csv", "--" + hostile),
      try place.entente(hostile, "ties.csv"),
    ]
    #expect(runs.map(\.status) == [64, 64, 0, 0, 66, 64, 64, 64])
    for run in runs {
      let said = run.errors + (run.status == 0 ? "" : run.output)
      #expect(said.contains("y"), "\(said)")
      for scalar in ["\u{1B}", "\u{202E}", "\u{7}"] as [Unicode.Scalar] {
        #expect(!said.unicodeScalars.contains(scalar), "\(said)")
      }
    }
    // A warning about the file, and the fault: the newline in a name makes no third line.
    for run in runs[...1] { #expect(run.errors.split(separator: "\n").count == 2, "\(run.errors)") }
  }

  private func quoted(_ field: String) -> String { "\"\(field.replacingOccurrences(of: "\"", with: "\"\""))\"" }
}

/// The text of each `<title>` in an SVG file.
private final class XMLTitles: NSObject, XMLParserDelegate {
  private var titles: [String] = []
  private var title: String?

  static func read(_ svg: [UInt8]) throws -> [String] {
    let parser = XMLParser(data: Data(svg))
    let reader = XMLTitles()
    parser.delegate = reader
    #expect(parser.parse(), "\(parser.parserError.map { "\($0)" } ?? "") in line \(parser.lineNumber)")
    return reader.titles
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if element == "title" { title = "" }
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { title? += text }

  func parser(_ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?) {
    if element == "title", let title { titles.append(title) }
    if element == "title" { title = nil }
  }
}
