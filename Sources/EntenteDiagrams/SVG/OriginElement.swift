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
      line += XMLText.escaped(value).map { $0 < 0x20 ? UInt8(ascii: " ") : $0 }
      line += "\"".utf8
    }
    return line + "/></metadata>\n".utf8
  }

  /// The origin that an SVG of ours carries; nil where there is none.
  ///
  /// - Complexity: O(*bytes*), and no more than the first mebibyte.
  public init?(svg: [UInt8]) {
    let head = svg.prefix(1 << 20)
    guard let start = head.firstRange(of: Array(Drawing.Origin.opening.utf8)) else { return nil }
    var reader = SVGElementReader(head[start.upperBound...])
    let attributes = reader.attributes() ?? []
    let values = Dictionary(attributes.map { ($0.name, $0.value) }) { first, _ in first }
    guard let data = values["data"], let query = values["query"], let period = values["period"],
      let program = values["program"]
    else { return nil }
    self.init(data: data, query: query, period: period, program: program)
  }
}
