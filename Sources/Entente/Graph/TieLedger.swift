/// The side tables of ties: ids, words and citations, each of them empty where no tie has any.
package struct TieLedger: Sendable {
  /// Empty where no tie has an id.
  package private(set) var ids: [String] = []
  /// Empty where no tie has words.
  package private(set) var details: [TieDetails] = []
  /// The ties without a date, in order: in a table of events there are none.
  package private(set) var undated: [UInt32] = []
  /// Where each tie's citations begin; empty where none are given.
  package private(set) var citationOffsets: [UInt32] = []
  package private(set) var citations: [Citation] = []

  package init() {}

  /// Side tables that stand somewhere already.
  package init(
    ids: [String], details: [TieDetails], undated: [UInt32], citationOffsets: [UInt32], citations: [Citation]
  ) {
    (self.ids, self.details, self.undated) = (ids, details, undated)
    (self.citationOffsets, self.citations) = (citationOffsets, citations)
  }

  package mutating func append(id: String, details: TieDetails, isDated: Bool, after count: Int) {
    if !isDated { undated.append(UInt32(count)) }
    if !ids.isEmpty || !id.isEmpty {
      if ids.isEmpty { ids = Array(repeating: "", count: count) }
      ids.append(id)
    }
    if !self.details.isEmpty || !details.isEmpty {
      if self.details.isEmpty { self.details = Array(repeating: TieDetails(), count: count) }
      self.details.append(details)
    }
  }

  /// Takes a tie of which nothing is said.
  package mutating func appendNothing(isDated: Bool, after count: Int) {
    if !isDated { undated.append(UInt32(count)) }
    if !ids.isEmpty { ids.append("") }
    if !details.isEmpty { details.append(TieDetails()) }
  }

  /// Takes ties of which nothing is said but their dates.
  package mutating func appendNothing(_ added: Int) {
    if !ids.isEmpty { ids.append(contentsOf: repeatElement("", count: added)) }
    if !details.isEmpty { details.append(contentsOf: repeatElement(TieDetails(), count: added)) }
  }

  /// Files the citations of all ties at once.
  ///
  /// - Complexity: O(*citations* + *ties*).
  package mutating func file(_ entries: [(tie: UInt32, citation: Citation)], tieCount: Int) {
    guard !entries.isEmpty else { return }
    var offsets = [UInt32](repeating: 0, count: tieCount + 1)
    for entry in entries { offsets[Int(entry.tie) + 1] += 1 }
    for tie in 0..<tieCount { offsets[tie + 1] += offsets[tie] }
    var next = offsets
    var order = [Int](repeating: 0, count: entries.count)
    for (position, entry) in entries.enumerated() {
      order[Int(next[Int(entry.tie)])] = position
      next[Int(entry.tie)] += 1
    }
    citations = order.map { entries[$0].citation }
    citationOffsets = offsets
  }

  package func id(_ index: Int) -> String { ids.isEmpty ? "" : ids[index] }

  package func details(_ index: Int) -> TieDetails { details.isEmpty ? TieDetails() : details[index] }

  /// Whether every tie has a date of its own.
  package var isAllDated: Bool { undated.isEmpty }

  /// Whether a tie has a date of its own.
  ///
  /// - Complexity: O(log *undated ties*).
  package func isDated(_ index: Int) -> Bool {
    var low = 0
    var high = undated.count
    while low < high {
      let middle = (low + high) / 2
      if undated[middle] < UInt32(index) { low = middle + 1 } else { high = middle }
    }
    return low == undated.count || undated[low] != UInt32(index)
  }

  package func citations(_ index: Int) -> [Citation] {
    guard !citationOffsets.isEmpty else { return [] }
    return Array(citations[Int(citationOffsets[index])..<Int(citationOffsets[index + 1])])
  }
}
