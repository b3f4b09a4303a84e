/// Events by day, in two columns: so that those of a spell are found without a look at the others.
struct EventCalendar: Sendable {
  /// The first day of each event, ascending.
  private let days: [Int32]
  /// The places of the events, by day and then in the graph's order.
  private let places: [UInt32]

  /// - Complexity: O(*events*) where there are more of them than days, else O(*events* log *events*).
  init(_ columns: TieColumns) {
    let onsets = columns.earliestOnset.elements
    guard let first = onsets.min(), let last = onsets.max() else {
      (days, places) = ([], [])
      return
    }
    let dayCount = Int(last) - Int(first) + 1
    if dayCount > max(onsets.count, 1 << 16) {
      places = onsets.indices.sorted { (onsets[$0], $0) < (onsets[$1], $1) }.map { UInt32($0) }
      days = places.map { onsets[Int($0)] }
      return
    }
    var next = [Int](repeating: 0, count: dayCount + 1)
    for day in onsets { next[Int(day) - Int(first) + 1] += 1 }
    for day in 1...dayCount { next[day] += next[day - 1] }
    var days = [Int32](repeating: 0, count: onsets.count)
    var places = [UInt32](repeating: 0, count: onsets.count)
    for (place, day) in onsets.enumerated() {
      let slot = next[Int(day) - Int(first)]
      next[Int(day) - Int(first)] = slot + 1
      days[slot] = day
      places[slot] = UInt32(place)
    }
    (self.days, self.places) = (days, places)
  }

  /// The events on days of a spell, in the graph's order.
  ///
  /// - Complexity: O(log *events* + *events in the spell* + *events* / 64): marked in bits, and read off in order.
  func events(in spell: Spell) -> [TieIndex] {
    let found = places[slot(from: spell.onset.ordinal)..<slot(from: spell.terminus.ordinal)]
    guard let first = found.min(), let last = found.max() else { return [] }
    let base = first / 64
    var marks = [UInt64](repeating: 0, count: Int(last / 64 - base) + 1)
    for place in found { marks[Int(place / 64 - base)] |= 1 << UInt64(place % 64) }
    var events: [TieIndex] = []
    events.reserveCapacity(found.count)
    for (word, bits) in marks.enumerated() {
      var rest = bits
      while rest != 0 {
        events.append(TieIndex((UInt32(word) + base) * 64 + UInt32(rest.trailingZeroBitCount)))
        rest &= rest - 1
      }
    }
    return events
  }

  /// The place of the first event on a day or later.
  private func slot(from day: Int32) -> Int {
    var (low, high) = (0, days.count)
    while low < high {
      let middle = (low + high) / 2
      if days[middle] < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
