import Entente

/// Any bytes are a fault that points into them, or a date that prints back as it was read, with its days in order.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzEDTF(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  let date: EDTF
  do {
    date = try EDTF(text)
  } catch {
    precondition((0...text.utf8.count).contains(error.offset), "the fault points outside the text")
    precondition(!error.message.isEmpty && !error.remedy.isEmpty, "the fault does not say what to do")
    return 0
  }
  precondition(date.text == text, "the date does not print back")
  if let extent = date.extent {
    let rebuilt = Extent(
      earliestOnset: extent.earliestOnset, latestOnset: extent.latestOnset,
      earliestTerminus: extent.earliestTerminus, latestTerminus: extent.latestTerminus)
    precondition(rebuilt == extent, "the days are out of order")
  }
  return 0
}
