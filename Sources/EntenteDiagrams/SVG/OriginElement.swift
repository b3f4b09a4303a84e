/// Where a picture's origin stands in its SVG: one line of metadata behind title and description.
extension Drawing.Origin {
  private static let opening = "<metadata id=\"picture-origin\"><origin xmlns=\"urn:entente:origin\""

  private var attributes: [(name: String, value: String)] {
    [("data", data), ("query", query), ("period", period), ("program", program)]
  }

  /// The line of the SVG.
  var element: [UInt8] {
    var line = Array(Drawing.Origin.opening.utf8)
    for (name, value) in attributes {
      line += " \(name)=\"".utf8
      // A line break would become a space when the file is read as XML.
      line += XMLText.escaped(value.replacing("\n", with: " ").replacing("\t", with: " "))
      line += "\"".utf8
    }
    return line + "/></metadata>\n".utf8
  }

  /// The origin that an SVG of ours carries; nil where there is none.
  ///
  /// - Complexity: O(*bytes*), and no more than the first mebibyte.
  public init?(svg: [UInt8]) {
    let head = svg.prefix(1 << 20)
    guard let start = head.firstRange(of: Array(Drawing.Origin.opening.utf8)),
      let end = head[start.upperBound...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    var values: [String: String] = [:]
    for part in String(decoding: head[start.upperBound..<end], as: UTF8.self).split(separator: "\" ") {
      guard let mark = part.firstRange(of: "=\"") else { continue }
      let name = part[..<mark.lowerBound].filter { $0 != " " }
      let value = part[mark.upperBound...].prefix { $0 != "\"" }
      values[name] = Drawing.Origin.plain(value)
    }
    guard let data = values["data"], let query = values["query"], let period = values["period"],
      let program = values["program"]
    else { return nil }
    self.init(data: data, query: query, period: period, program: program)
  }

  /// The text of an attribute as it was before it was escaped.
  private static func plain(_ value: Substring) -> String {
    String(value).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&")
  }
}
