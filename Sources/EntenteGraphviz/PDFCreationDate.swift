/// Overwrites the digits of the date on which cairo says the PDF was made, so that the same picture is the same bytes.
///
/// The length stays, since a PDF finds its objects by their offset. A PDF without a readable date stays as it is: cairo
/// from 1.17.6 may compress it.
/// - Complexity: O(*n*) in the length of the PDF.
func fixCreationDate(inPDF bytes: inout [UInt8]) {
  let mark = Array("/CreationDate (D:".utf8)
  let fixed = Array("20000101000000".utf8)
  // The date stands near the end, after the drawing.
  guard bytes.count >= mark.count + fixed.count else { return }
  for start in stride(from: bytes.count - mark.count - fixed.count, through: 0, by: -1)
  where bytes[start] == mark[0] && bytes[start..<(start + mark.count)].elementsEqual(mark) {
    let date = (start + mark.count)..<(start + mark.count + fixed.count)
    bytes.replaceSubrange(date, with: fixed)
    return
  }
}
