import Foundation
import Testing

@testable import EntenteDiagrams

struct InertJSONTests {
  @Test(arguments: HostileText.all)
  func `hostile text comes back as it was and ends no script element`(text: String) throws {
    let bytes = InertJSON.object(["a": .text(text), "b": .utf8(Array(text.utf8))]).bytes
    let read = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: String])
    #expect(read["a"]?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
    #expect(read["b"] == read["a"])
    #expect(!bytes.contains(UInt8(ascii: "<")))
  }

  @Test func `no end of a line stands in it, neither of text nor of JavaScript`() {
    let text = String(decoding: InertJSON.text("a\u{2028}b\u{2029}c\nd\re\u{7F}\u{85}").bytes, as: UTF8.self)
    #expect(text == #""a\u2028b\u2029c\nd\u000de\u007f"# + "\u{85}\"")
  }

  @Test func `a character that only ends like U+2028 is left alone`() {
    #expect(String(decoding: InertJSON.text("\u{A8}\u{2068}Ѩ").bytes, as: UTF8.self) == "\"\u{A8}\u{2068}Ѩ\"")
  }

  @Test func `numbers are the shortest that read back, and none that JSON has no word for`() {
    let numbers = [1, -2.5, 0.1, 1e300, .nan, .infinity].map { InertJSON.number($0) }
    #expect(String(decoding: InertJSON.list(numbers).bytes, as: UTF8.self) == "[1,-2.5,0.1,1e+300,null,null]")
  }

  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("foobar", "Zm9vYmFy"),
  ])
  func `RFC 4648's examples of Base64`(text: String, encoded: String) {
    #expect(Base64.text(Array(text.utf8)) == encoded)
  }
}
