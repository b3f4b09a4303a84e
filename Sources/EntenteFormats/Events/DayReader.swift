internal import Entente

/// Reads days as they stand in nearly all rows, and the one that was read last without a look at what it means: tables of events are
/// mostly in order.
struct DayReader: Sendable {
  /// The last day that was read, by the bytes it was written with.
  private var lastDay: (front: UInt64, back: UInt64, ordinal: Int32) = (.max, .max, 0)
  /// The same of a day of eight digits.
  private var lastCompactDay: (bytes: UInt64, ordinal: Int32) = (.max, 0)

  /// The day that a cell holds, and where the cell ends.
  @inline(__always)
  mutating func day(from place: Int, _ text: RawSpan) -> (ordinal: Int32, next: Int)? {
    guard place &+ 12 < text.byteCount else { return nil }
    if text.word(at: place) == lastDay.front, text.word(at: place &+ 2) == lastDay.back {
      return (lastDay.ordinal, place &+ 10)
    }
    return newDay(from: place, text)
  }

  private mutating func newDay(from place: Int, _ text: RawSpan) -> (ordinal: Int32, next: Int)? {
    let isQuoted = text.byte(at: place) == Byte.quote
    let start = isQuoted ? place + 1 : place
    if isQuoted, text.byte(at: start + 10) != Byte.quote { return nil }
    guard let day = PlainCell.day(from: start, in: text) else { return nil }
    if isQuoted { return (day.ordinal, start + 11) }
    lastDay = (text.word(at: start), text.word(at: start + 2), day.ordinal)
    return (day.ordinal, start + 10)
  }

  /// The same of a day of eight digits.
  @inline(__always)
  mutating func compactDay(from place: Int, _ text: RawSpan) -> (ordinal: Int32, next: Int)? {
    let isQuoted = text.byte(at: place) == Byte.quote
    let start = isQuoted ? place + 1 : place
    guard start + 8 < text.byteCount else { return nil }
    if isQuoted, text.byte(at: start + 8) != Byte.quote { return nil }
    let next = isQuoted ? start + 9 : start + 8
    let bytes = text.word(at: start)
    if bytes == lastCompactDay.bytes { return (lastCompactDay.ordinal, next) }
    guard let day = PlainCell.compactDay(from: start, in: text) else { return nil }
    lastCompactDay = (bytes, day.ordinal)
    return (day.ordinal, next)
  }
}
