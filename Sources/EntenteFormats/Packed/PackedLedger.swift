internal import Entente

extension PackedEncoder {
  /// What is said of ties beside their columns.
  mutating func write(ledger: TieLedger) {
    write(ledger.ids) { $0.write($1) }
    write(ledger.details) { encoder, details in
      encoder.write(details.when?.text)
      for text in [details.basis, details.issue, details.unit, details.recorded, details.note] { encoder.write(text) }
    }
    write(PackedEncoder.runs(in: ledger.undated)) { encoder, run in
      encoder.write(run.lowerBound)
      encoder.write(run.count)
    }
    write(ledger.citationOffsets) { $0.write(UInt64($1)) }
    write(ledger.citations) { encoder, citation in
      encoder.write(citation.sourceIndex)
      encoder.write(citation.locator)
      encoder.write(citation.note)
    }
  }

  /// Ascending numbers as stretches without a gap.
  private static func runs(in numbers: [UInt32]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound == Int(number) {
        runs[runs.count - 1] = last.lowerBound..<(Int(number) + 1)
      } else {
        runs.append(Int(number)..<(Int(number) + 1))
      }
    }
    return runs
  }
}

extension PackedDecoder {
  /// Reads what is said of ties.
  mutating func ledger(tieCount: Int, sourceCount: Int) throws(PackedFault) -> TieLedger {
    let ids = try list { (decoder) throws(PackedFault) in try decoder.text() }
    let details = try list { (decoder) throws(PackedFault) in
      TieDetails(
        when: try decoder.optionalDate(), basis: try decoder.text(), issue: try decoder.text(),
        unit: try decoder.text(),
        recorded: try decoder.text(), note: try decoder.text())
    }
    var undated: [UInt32] = []
    let runs = try list { (decoder) throws(PackedFault) in
      (start: try decoder.count(atMost: tieCount), count: try decoder.count(atMost: tieCount))
    }
    for run in runs {
      guard run.start >= undated.last.map({ Int($0) + 1 }) ?? 0, run.start + run.count <= tieCount else {
        throw .damaged("ties without a date are out of order")
      }
      undated.append(contentsOf: (run.start..<(run.start + run.count)).map { UInt32($0) })
    }
    let offsets = try list { (decoder) throws(PackedFault) in
      UInt32(try decoder.count(atMost: TieIndex.most))
    }
    let citations = try list { (decoder) throws(PackedFault) in
      Citation(
        sourceIndex: try decoder.count(atMost: sourceCount - 1), locator: try decoder.text(), note: try decoder.text())
    }
    let isWhole =
      [0, tieCount].contains(ids.count) && [0, tieCount].contains(details.count)
      && (offsets.isEmpty && citations.isEmpty
        || offsets.count == tieCount + 1 && offsets.last == UInt32(citations.count)
          && zip(offsets, offsets.dropFirst()).allSatisfy { $0 <= $1 })
    guard isWhole else { throw .damaged("what is said of ties is not said of all of them") }
    return TieLedger(
      ids: ids, details: details, undated: undated, citationOffsets: offsets, citations: citations)
  }
}
