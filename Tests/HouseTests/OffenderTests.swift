import Testing

/// Shows that the rules catch those who break them, and nobody else.
struct OffenderTests {
  private func file(_ text: String, in room: String = "Entente") -> SourceFile {
    SourceFile(path: "Sources/\(room)/Made/Up.swift", text: text)
  }

  @Test(arguments: [
    ("import Foundation", "Entente"), ("public import FoundationEssentials", "EntenteKernel"),
    ("internal import Glibc", "Entente"), ("package import Darwin", "EntenteKernel"),
    ("@testable import EntenteFormats", "Entente"), ("import CGraphvizShim", "Entente"),
    ("  @_spi(Inner) @preconcurrency private import struct Foundation.Data", "Entente"),
    ("#if canImport(Glibc)\nimport Glibc\n#endif", "Entente"), ("import Swift; import Entente", "EntenteKernel"),
    ("import ArgumentParser", "EntenteFormats"), ("import EntenteGraphviz", "EntenteDiagrams"),
    ("import EntenteKernel", "EntenteDiagrams"), ("import CGraphviz", "EntenteGraphviz"),
    ("let text = \"\\(\"\")\"\nimport Foundation", "Entente"), ("import Entente", "EntenteSecrets"),
  ])
  func `an import that goes up or sideways is caught`(text: String, room: String) {
    #expect(Rooms.faults(in: file(text, in: room)).count == 1)
  }

  @Test(arguments: [
    ("internal import EntenteKernel\nimport Synchronization", "Entente"),
    ("public import Entente\nimport Foundation", "EntenteFormats"),
    ("import ArgumentParser\nimport EntenteDiagrams", "EntenteCommands"),
    ("// import Foundation\n/* import Glibc /* */\nimport Darwin */", "Entente"),
    ("let text = \"\"\"\n  import Foundation\n  \"\"\"", "Entente"),
    ("let text = #\"\"#\nlet important = imports", "Entente"),
  ])
  func `an import that goes down is not, nor one in a comment or a text`(text: String, room: String) {
    #expect(Rooms.faults(in: file(text, in: room)) == [])
  }

  @Test func `a fault names its file and its line`() {
    #expect(
      Rooms.faults(in: file("// A remark.\n\nimport Foundation"))
        == ["Sources/Entente/Made/Up.swift:3: Entente may not import Foundation"])
  }

  @Test func `a header of Graphviz elsewhere than in the shim is caught`() {
    let include = "#include <graphviz/gvc.h>"
    #expect(Rooms.includeFaults(in: SourceFile(path: "Sources/CZlib/shim.h", text: include)).count == 1)
    #expect(Rooms.includeFaults(in: SourceFile(path: "Sources/CGraphvizShim/include/A.h", text: include)).count == 1)
    #expect(Rooms.includeFaults(in: SourceFile(path: "Sources/CGraphvizShim/A.c", text: include)).isEmpty)
  }

  @Test(arguments: [
    "let a = b!", "let a = b!.c", "let a = b[0]! + 1", "f(g()!)", "var a: Int!", "let a = b as! C", "let a = try! b()",
    "fatalError(\"no\")", "let a = \"\\(b!)\"", "public struct Actor {", "public actor Actor {", "typealias Actor = A",
    "final class A: @unchecked Sendable {", String(repeating: "\n", count: 350),
  ])
  func `bad manners are caught`(text: String) {
    #expect(Manners.faults(in: file(text)).count == 1)
  }

  @Test(arguments: [
    "if a != b, !c, a!=b {}", "let a = \"b! c! try! fatalError(\"", "// b!",
    "struct ActorID {", "let kind: any Actor = a", "#if !DEBUG", "guard !(a && !b) else { return }",
    "// The proof: nothing in it changes.\nfinal class A: @unchecked Sendable {",
    String(repeating: "\n", count: 349), "let a = #\"\"b!\"#", "let a = \"\"\"\n  b! \"c!\"\n  \"\"\"",
  ])
  func `good manners are not`(text: String) {
    #expect(Manners.faults(in: file(text)) == [])
  }
}
