/// The days of some ties at even distances, the first of all among them: a search that looks at these first touches few blocks
/// of a file.
package struct DayLandmarks: Sendable {
  /// How many ties there are from one to the next.
  package static let distance = 1 << 16

  package let days: [Int32]

  /// None.
  package init() { days = [] }

  package init(_ days: [Int32]) { self.days = days }

  /// The landmarks among days.
  ///
  /// - Complexity: O(*days* / *distance*).
  package init(among column: Column<Int32>) {
    days = stride(from: 0, to: column.count, by: DayLandmarks.distance).map { column[$0] }
  }

  /// Where among so many ties the first stands that begins on a day or later, as far as landmarks tell.
  func stretch(from day: Int32, of count: Int) -> Range<Int> {
    if days.isEmpty { return 0..<count }
    var (low, high) = (0, days.count)
    while low < high {
      let middle = (low + high) / 2
      if days[middle] < day { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1) * DayLandmarks.distance..<min(count, low * DayLandmarks.distance)
  }
}
