/// Reads just enough of Swift to tell code from comments and string literals.
///
/// It knows nested comments, raw and multi-line strings, and the code inside `\(…)`. It does not know regex literals;
/// a quote in one can hide the rest of its line, and no more.
struct SwiftCode {
  private enum Context {
    case code(openParentheses: Int)
    case string(pounds: Int, isMultiline: Bool)
    case blockComment(depth: Int)
    case lineComment
  }

  private let bytes: [UInt8]
  private var place = 0
  private var kept: [UInt8] = []
  private var contexts: [Context] = [.code(openParentheses: 0)]

  private init(_ text: String) { bytes = Array(text.utf8) }

  /// The text with every comment and every literal's content left out; lines stay where they are.
  static func stripped(_ text: String) -> String {
    var code = SwiftCode(text)
    code.read()
    return String(decoding: code.kept, as: UTF8.self)
  }

  private mutating func read() {
    while place < bytes.count {
      if bytes[place] == UInt8(ascii: "\n") { kept.append(bytes[place]) }
      switch contexts.last ?? .code(openParentheses: 0) {
      case .code(let open): readCode(open)
      case .string(let pounds, let isMultiline): readString(pounds, isMultiline)
      case .blockComment(let depth): readBlockComment(depth)
      case .lineComment:
        if bytes[place] == UInt8(ascii: "\n") { contexts.removeLast() }
        place += 1
      }
    }
  }

  private func starts(with text: String, at start: Int) -> Bool {
    bytes[min(start, bytes.count)...].starts(with: text.utf8)
  }

  private mutating func readCode(_ open: Int) {
    if starts(with: "//", at: place) { return enter(.lineComment, past: 2) }
    if starts(with: "/*", at: place) { return enter(.blockComment(depth: 1), past: 2) }
    let pounds = bytes[place...].prefix { $0 == UInt8(ascii: "#") }.count
    if starts(with: "\"", at: place + pounds) {
      let isMultiline = starts(with: "\"\"\"", at: place + pounds)
      kept.append(UInt8(ascii: "\""))
      return enter(.string(pounds: pounds, isMultiline: isMultiline), past: pounds + (isMultiline ? 3 : 1))
    }
    let byte = bytes[place]
    place += 1
    if byte == UInt8(ascii: ")"), open == 1, contexts.count > 1 {
      contexts.removeLast()
      return
    }
    if byte == UInt8(ascii: "(") { contexts[contexts.count - 1] = .code(openParentheses: open + 1) }
    if byte == UInt8(ascii: ")") { contexts[contexts.count - 1] = .code(openParentheses: max(open - 1, 0)) }
    if byte != UInt8(ascii: "\n") { kept.append(byte) }
  }

  private mutating func readString(_ pounds: Int, _ isMultiline: Bool) {
    let fence = String(repeating: "#", count: pounds)
    let quotes = isMultiline ? "\"\"\"" : "\""
    if starts(with: quotes + fence, at: place) || !isMultiline && bytes[place] == UInt8(ascii: "\n") {
      let isClosed = bytes[place] != UInt8(ascii: "\n")
      contexts.removeLast()
      kept.append(UInt8(ascii: "\""))
      place += isClosed ? quotes.count + pounds : 1
    } else if starts(with: "\\" + fence + "(", at: place) {
      kept.append(UInt8(ascii: " "))
      enter(.code(openParentheses: 1), past: pounds + 2)
    } else {
      place += starts(with: "\\" + fence, at: place) && place + pounds + 1 < bytes.count ? pounds + 2 : 1
    }
  }

  private mutating func readBlockComment(_ depth: Int) {
    if starts(with: "/*", at: place) {
      contexts[contexts.count - 1] = .blockComment(depth: depth + 1)
      place += 2
    } else if starts(with: "*/", at: place) {
      contexts.removeLast()
      if depth > 1 { contexts.append(.blockComment(depth: depth - 1)) }
      place += 2
    } else {
      place += 1
    }
  }

  private mutating func enter(_ context: Context, past count: Int) {
    contexts.append(context)
    place += count
  }
}
