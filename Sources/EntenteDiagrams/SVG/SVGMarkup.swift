/// The bytes of an SVG file in the making: tags, numbers and texts, one behind the other.
struct SVGMarkup {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Markup of our own, written as it is.
  mutating func append(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  mutating func append(_ markup: [UInt8]) { bytes.append(contentsOf: markup) }

  /// Words of others, in which nothing is markup.
  mutating func append(text: String) { XMLText.append(text, to: &bytes) }

  mutating func append(_ number: Double) { Decimal.append(number, to: &bytes) }

  /// A point, as `x,y`.
  mutating func append(_ point: Point) {
    append(point.x)
    bytes.append(UInt8(ascii: ","))
    append(point.y)
  }

  /// An attribute, as ` name="value"`.
  mutating func append(_ name: String, _ value: String) {
    open(name)
    append(text: value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// An attribute that is a number, as ` name="12.5"`.
  mutating func append(_ name: String, _ value: Double) {
    open(name)
    append(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// An attribute of points, as ` name="x,y x,y"`, the first again at the end.
  mutating func append(_ name: String, closing points: [Point]) {
    open(name)
    for point in points {
      append(point)
      bytes.append(UInt8(ascii: " "))
    }
    if let first = points.first { append(first) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// `C` and the three points behind the start of a curve.
  mutating func append(towards control1: Point, _ control2: Point, _ end: Point) {
    bytes.append(UInt8(ascii: "C"))
    append(control1)
    bytes.append(UInt8(ascii: " "))
    append(control2)
    bytes.append(UInt8(ascii: " "))
    append(end)
  }

  /// What a thing says when a reader points at it.
  mutating func append(title: String) {
    append("<title>")
    append(text: title)
    append("</title>\n")
  }

  /// The opening of a group with its id and its classes.
  mutating func append(group id: String, _ kind: String, _ classes: [String]) {
    append("<g")
    append("id", id)
    open("class")
    append(kind)
    for name in classes {
      bytes.append(UInt8(ascii: " "))
      append(text: name)
    }
    append("\">\n")
  }

  private mutating func open(_ name: String) {
    bytes.append(UInt8(ascii: " "))
    append(name)
    append("=\"")
  }
}
