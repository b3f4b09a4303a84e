import Testing

@testable import EntenteGraphviz

@Suite struct `The creation date of a PDF` {
  @Test func `it is overwritten in place`() {
    var bytes = Array("<< /Producer (cairo)\n   /CreationDate (D:20261122145627+01'00)\n>>".utf8)
    fixCreationDate(inPDF: &bytes)
    #expect(String(utf8: bytes) == "<< /Producer (cairo)\n   /CreationDate (D:20000101000000+01'00)\n>>")
  }

  @Test(arguments: [
    "", "/CreationDate", "/CreationDate (D:2026", "%PDF-1.5 and nothing of a date in it, for many bytes",
  ])
  func `bytes without a whole date stay`(text: String) {
    var bytes = Array(text.utf8)
    fixCreationDate(inPDF: &bytes)
    #expect(String(utf8: bytes) == text)
  }

  @Test func `a picture's PDF bears the fixed date`() throws {
    let pdf = try Graphviz.render(Samples.picture, as: .pdf)
    #expect(String(utf8: pdf).contains("D:20000101000000"))
  }
}
