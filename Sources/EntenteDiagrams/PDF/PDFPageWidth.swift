extension Drawing {
  /// The PDF that Graphviz made of this drawing's DOT, its page as wide as the drawing to the hundredth of a point.
  ///
  /// Graphviz makes pages of whole points, and one of 88 mm has 249.45. The length stays, since a PDF finds its objects by
  /// their offset: the decimals take the place of spaces. A PDF whose page cannot be read stays as it is: cairo from
  /// 1.17.6 may compress it.
  ///
  /// - Complexity: O(*n*) in the length of the PDF.
  public func finishing(pdf: [UInt8]) -> [UInt8] {
    let opening = Array("/MediaBox [ 0 0 ".utf8)
    guard let start = pdf.firstRange(of: opening),
      let end = pdf[start.upperBound...].firstIndex(of: UInt8(ascii: "]"))
    else { return pdf }
    let sides = pdf[start.upperBound..<end].split(separator: UInt8(ascii: " "))
    guard sides.count == 2, let whole = Double(String(decoding: sides[0], as: UTF8.self)), abs(whole - width) < 1 else {
      return pdf
    }
    var box = Array("/MediaBox[0 0 \(Decimal.text(width)) ".utf8) + sides[1] + Array("]".utf8)
    let room = end + 1 - start.lowerBound
    guard box.count <= room else { return pdf }
    box += Array(repeating: UInt8(ascii: " "), count: room - box.count)
    var finished = pdf
    finished.replaceSubrange(start.lowerBound...end, with: box)
    return finished
  }
}
