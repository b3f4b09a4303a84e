/// A strict reader of the DOT that the writer writes: one directed graph of attributes, nodes and edges.
///
/// Quoted strings are read as Graphviz reads them: `\"` is a quote, `\\` stays two characters, a backslash before a line's
/// end joins the lines.
struct DOTReader {
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  struct Edge {
    let tail: String
    let head: String
    let attributes: [String: String]
  }

  private(set) var name = ""
  private(set) var graph: [String: String] = [:]
  private(set) var nodes: [String: [String: String]] = [:]
  private(set) var edges: [Edge] = []
  private var rest: Substring.UnicodeScalarView

  init(_ dot: String) throws(Fault) {
    rest = Substring(dot).unicodeScalars
    try expect("digraph")
    name = try word()
    try expect("{")
    while try !takes("}") {
      let first = try word()
      if try takes("->") {
        edges.append(Edge(tail: first, head: try word(), attributes: try attributes()))
      } else {
        let attributes = try attributes()
        switch first {
        case "graph": graph = attributes
        case "node", "edge": break
        default:
          guard nodes.updateValue(attributes, forKey: first) == nil else {
            throw Fault(description: "\(first) comes twice")
          }
        }
      }
      try expect(";")
    }
    skipSpace()
    guard rest.isEmpty else { throw Fault(description: "after the graph: \(String(rest).prefix(80))") }
    for edge in edges where nodes[edge.tail] == nil || nodes[edge.head] == nil {
      throw Fault(description: "\(edge.tail) -> \(edge.head) has an end without a box")
    }
  }

  private mutating func attributes() throws(Fault) -> [String: String] {
    try expect("[")
    var attributes: [String: String] = [:]
    repeat {
      let name = try word()
      try expect("=")
      guard attributes.updateValue(try word(), forKey: name) == nil else {
        throw Fault(description: "\(name) is given twice")
      }
    } while try takes(",")
    try expect("]")
    return attributes
  }

  private mutating func skipSpace() {
    while let scalar = rest.first, scalar.properties.isWhitespace { rest.removeFirst() }
  }

  private mutating func takes(_ token: String) throws(Fault) -> Bool {
    skipSpace()
    guard rest.starts(with: token.unicodeScalars) else { return false }
    rest.removeFirst(token.unicodeScalars.count)
    return true
  }

  private mutating func expect(_ token: String) throws(Fault) {
    guard try takes(token) else { throw Fault(description: "\(token) was expected before \(String(rest).prefix(80))") }
  }

  private mutating func word() throws(Fault) -> String {
    skipSpace()
    if rest.first == "\"" {
      var text = try quoted()
      while try takes("+") {
        skipSpace()
        text += try quoted()
      }
      return text
    }
    var word = ""
    while let scalar = rest.first,
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_" || scalar == "."
    {
      word.unicodeScalars.append(scalar)
      rest.removeFirst()
    }
    guard !word.isEmpty else { throw Fault(description: "a word was expected before \(String(rest).prefix(80))") }
    return word
  }

  /// Graphviz's scanner has no room for more.
  private static let longestString = 16_384

  private mutating func quoted() throws(Fault) -> String {
    let text = try string()
    guard text.utf8.count <= DOTReader.longestString else { throw Fault(description: "a string is too long") }
    return text
  }

  private mutating func string() throws(Fault) -> String {
    guard rest.popFirst() == "\"" else { throw Fault(description: "a string was expected") }
    var text = ""
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": return text
      case "\\":
        guard let next = rest.popFirst() else { throw Fault(description: "a string does not end") }
        switch next {
        case "\"": text += "\""
        case "\n": break
        default:
          text += "\\"
          text.unicodeScalars.append(next)
        }
      default: text.unicodeScalars.append(scalar)
      }
    }
    throw Fault(description: "a string does not end")
  }

  /// A label as it will be seen: its lines, or a fault where an escape or an entity would be read into it.
  static func lines(ofLabel label: String) throws(Fault) -> [String] {
    var lines = [""]
    var rest = Substring(label.replacing("&amp;", with: "\u{1}")).unicodeScalars
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\u{1}": lines[lines.count - 1] += "&"
      case "&": throw Fault(description: "an entity in \(label)")
      case "\\":
        switch rest.popFirst() {
        case "\\": lines[lines.count - 1] += "\\"
        case "n": lines.append("")
        default: throw Fault(description: "an escape in \(label)")
        }
      default: lines[lines.count - 1].unicodeScalars.append(scalar)
      }
    }
    return lines
  }
}
