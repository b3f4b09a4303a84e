import Testing

@testable import EntenteDiagrams

struct PDFPageWidthTests {
  private func finished(_ pdf: String, width: Double) -> String {
    let drawing = Drawing(
      id: "p", title: "", summary: "", width: width, height: 478, ground: "#ffffff", backdrop: [], boxes: [], lines: [])
    return String(decoding: drawing.finishing(pdf: Array(pdf.utf8)), as: UTF8.self)
  }

  private func page(_ box: String) -> String { "%PDF-1.5\n<< /Type /Page\n   \(box)\n   /Contents 4 0 R >>\n%%EOF" }

  @Test func `the decimals of a width take the place of spaces, so that no object moves`() {
    let pdf = page("/MediaBox [ 0 0 249 478 ]")
    let mended = finished(pdf, width: 88 * 72 / 25.4)
    #expect(mended == page("/MediaBox[0 0 249.45 478]"))
    #expect(mended.utf8.count == pdf.utf8.count)
    #expect(finished(page("/MediaBox [ 0 0 250 478 ]"), width: 249.6) == page("/MediaBox[0 0 249.6 478] "))
    #expect(finished(page("/MediaBox [ 0 0 900 478 ]"), width: 900) == page("/MediaBox[0 0 900 478]   "))
  }

  @Test(arguments: ["", "/MediaBox [ 0 0 612 792 ]", "/MediaBox [ 0 0 249 ]", "/MediaBox [ 0 0 249 478", "/ObjStm"])
  func `a page that is not the drawing's, or cannot be read, stays as it is`(box: String) {
    #expect(finished(page(box), width: 249.45) == page(box))
  }
}
