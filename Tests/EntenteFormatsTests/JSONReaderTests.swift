import Entente
import Testing

@testable import EntenteFormats

/// JSON, strictly.
@Suite struct JSONReaderTests {
  @Test func `strings, numbers and objects come as they are written`() throws {
    let text = #" {"b": [1.50, -0, 2E+3, true, false, null], "a": "\u00e9\ud83d\ude00\n\"\\\/é😀", "": {}} "#
    let value = try JSONReader.value(of: Array(text.utf8))
    guard case .object(let members) = value.content else {
      Issue.record("no object")
      return
    }
    #expect(members.map(\.name) == ["b", "a", ""])
    #expect(value["a"]?.string == "é😀\n\"\\/é😀")
    let numbers = (value["b"]?.elements ?? []).compactMap { element in
      if case .number(let text) = element.content { text } else { nil }
    }
    #expect(numbers == ["1.50", "-0", "2E+3"])
  }

  @Test(arguments: [
    ("", 0), ("{", 1), ("[1,]", 3), ("{\"a\":1,}", 7), ("{'a':1}", 1), ("[1 2]", 3), ("\"a", 0), ("\"a\nb\"", 2),
    ("\"\\x\"", 1), ("\"\\ud800\"", 1), ("\"\\u0000\"", 1), ("\"\\u+123\"", 3), ("01", 1), ("1.", 2), ("-", 1),
    ("+1", 0), ("nul", 0),
    ("NaN", 0), ("{} x", 3), ("{\"a\":1,\"a\":2}", 7), ("// x", 0),
  ])
  func `what is no JSON is refused at its place`(text: String, offset: Int) {
    #expect { try JSONReader.value(of: Array(text.utf8)) } throws: { ($0 as? JSONFault)?.offset == offset }
  }

  @Test func `nesting without end is refused and uses up no stack`() {
    let deep = Array(String(repeating: "[", count: 1_000_000).utf8)
    #expect { try JSONReader.value(of: deep) } throws: { ($0 as? JSONFault)?.message == "values are nested too deeply" }
    let fine = String(repeating: "[", count: 60) + String(repeating: "]", count: 60)
    #expect(throws: Never.self) { try JSONReader.value(of: Array(fine.utf8)) }
  }

  @Test func `what is quoted reads back`() throws {
    let text = "a\"b\\c\n\r\t\u{1}\u{1F}é😀]]>"
    #expect(try JSONReader.value(of: Array(JSONText.quoted(text).utf8)).string == text)
  }
}
