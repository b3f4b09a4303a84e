@testable import EntenteDiagrams

/// What the SVG writer writes of one thing.
enum SVGText {
  static func of(_ write: (inout SVGWriter) -> Void) -> String {
    let empty = Drawing(
      id: "d", title: "", summary: "", width: 10, height: 10, ground: "#ffffff", backdrop: [], boxes: [], lines: [])
    var writer = SVGWriter(empty)
    write(&writer)
    return String(decoding: writer.markup.bytes, as: UTF8.self)
  }

  static func count(of part: String, in text: String) -> Int { text.ranges(of: part).count }
}
