import Entente
import EntenteFormats

/// Any bytes are faults that say where and what to do, or a dataset whose own form reads back as the same ties and bytes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzCSV(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  check(bytes) { bytes throws(DatasetFault) in try Dataset.read(csv: bytes, name: "ties.csv").dataset }
  check(bytes) { bytes throws(DatasetFault) in
    try Dataset.read(folder: ["ties.csv": bytes], name: "folder").dataset
  }
  return 0
}

private func check(_ bytes: [UInt8], reading read: ([UInt8]) throws(DatasetFault) -> Dataset) {
  let dataset: Dataset
  do {
    dataset = try read(bytes)
  } catch {
    precondition(!error.diagnostics.isEmpty, "a fault without a reason")
    for diagnostic in error.diagnostics {
      precondition(!diagnostic.message.isEmpty, "a diagnostic without a message")
      precondition(diagnostic.line >= 0 && diagnostic.column >= 0, "a diagnostic points nowhere")
    }
    return
  }
  guard let written = dataset.files().first(where: { $0.name == "ties.csv" })?.bytes else {
    preconditionFailure("the ties are not written")
  }
  do {
    let again = try read(written)
    precondition(again.graph.tieCount == dataset.graph.tieCount, "ties were lost on the way")
    precondition(again.files().first { $0.name == "ties.csv" }?.bytes == written, "our own form does not come back")
  } catch {
    preconditionFailure("what was written cannot be read: \(error.diagnostics)")
  }
}
