/// A strict reader of the drawing operations in a graph's `_background`, which counts texts in bytes.
struct BackdropReader {
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  private(set) var texts: [String] = []
  private(set) var shapes = 0
  private var rest: ArraySlice<UInt8>
  private var hasFont = false

  init(_ text: String) throws(Fault) {
    rest = Array(text.utf8)[...]
    while !rest.isEmpty { try readOperation() }
  }

  private mutating func readOperation() throws(Fault) {
    let operation = try token()
    switch operation {
    case "c", "C", "S": _ = try countedText()
    case "F":
      _ = try number()
      _ = try countedText()
      hasFont = true
    case "t": _ = try number()
    case "P", "p", "L", "B":
      let count = try number()
      for _ in 0..<Int(count) * 2 { _ = try number() }
      shapes += 1
    case "T":
      guard hasFont else { throw Fault(description: "a text before the first font") }
      for _ in 0..<4 { _ = try number() }
      texts.append(try countedText())
    default: throw Fault(description: "no operation: \(operation)")
    }
  }

  private mutating func token() throws(Fault) -> String {
    let token = rest.prefix { $0 != UInt8(ascii: " ") }
    rest = rest.dropFirst(token.count)
    if rest.first == UInt8(ascii: " ") { rest = rest.dropFirst() }
    guard !token.isEmpty else { throw Fault(description: "an empty operation before \(seen)") }
    return String(decoding: token, as: UTF8.self)
  }

  private mutating func number() throws(Fault) -> Double {
    let text = try token()
    guard let number = Double(text), !text.contains("e") else { throw Fault(description: "no number: \(text)") }
    return number
  }

  /// `n -text`, `n` bytes of it, and a space or the end behind it.
  private mutating func countedText() throws(Fault) -> String {
    let count = Int(try number())
    guard count > 0, rest.first == UInt8(ascii: "-"), rest.count > count else {
      throw Fault(description: "no text of \(count) bytes: \(seen)")
    }
    let text = rest.dropFirst().prefix(count)
    rest = rest.dropFirst(count + 1)
    if !rest.isEmpty {
      guard rest.first == UInt8(ascii: " ") else { throw Fault(description: "a text goes on: \(seen)") }
      rest = rest.dropFirst()
    }
    guard let string = String(validating: text, as: UTF8.self) else { throw Fault(description: "half a character") }
    return string
  }

  private var seen: String { String(decoding: rest.prefix(60), as: UTF8.self) }
}
