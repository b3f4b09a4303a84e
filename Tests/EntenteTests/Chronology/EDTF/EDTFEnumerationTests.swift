import Entente
import EntenteTestSupport
import Testing

/// The bounds against another way to find them: to look at every day there is, one by one.
struct EDTFEnumerationTests {
  /// The days of 1990 to 1999 with their dates as text.
  static let calendar: [(day: Day, text: [UInt8])] = {
    guard let first = Day(year: 1990, month: 1, day: 1), let terminus = Day(year: 2000, month: 1, day: 1)
    else { return [] }
    return (first..<terminus).map { ($0, Array($0.description.utf8)) }
  }()

  /// The days whose date begins with the pattern, in which an X is any digit.
  static func days(_ pattern: String) -> [Day] {
    let pattern = Array(pattern.utf8)
    return calendar.filter { entry in
      zip(pattern, entry.text).allSatisfy { $0 == $1 || $0 == UInt8(ascii: "X") }
    }.map(\.day)
  }

  /// A date of the decade with any digits from the month on left open, or the year's last.
  static func pattern(using generator: inout SeededGenerator) -> String {
    guard let text = calendar.randomElement(using: &generator)?.text else { return "" }
    let length = [4, 7, 10].randomElement(using: &generator) ?? 10
    let openness = Int.random(in: 0...2, using: &generator)
    let bytes = text.prefix(length).enumerated().map { index, byte in
      let isOpen = index >= 3 && byte != UInt8(ascii: "-") && Int.random(in: 0..<4, using: &generator) < openness
      return isOpen ? UInt8(ascii: "X") : byte
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [41, 42, 43] as [UInt64])
  func `a date reaches from the first to the last day that fits, certain where all between them fit`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<25 {
      let text = Self.pattern(using: &generator)
      let days = Self.days(text)
      let comment = "\(text), seed \(seed)" as Comment
      let (first, last) = (try #require(days.first), try #require(days.last))
      let hull = try #require(Spell(from: first, through: last))
      let extent = try #require(EDTF(text).extent)
      #expect(extent.possible == hull, comment)
      #expect(extent.certain == (hull.dayCount == days.count ? hull : nil), comment)
    }
  }

  @Test(arguments: [51, 52, 53] as [UInt64])
  func `an interval is certain on the days that belong to it however its ends fall`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<25 {
      let (first, last) = (Self.pattern(using: &generator), Self.pattern(using: &generator))
      let (starts, ends) = (Self.days(first), Self.days(last))
      let comment = "\(first)/\(last), seed \(seed)" as Comment
      guard let extent = try? EDTF("\(first)/\(last)").extent else {
        let (start, end) = (try #require(starts.first), try #require(last.contains("X") ? ends.last : ends.first))
        #expect(start > end, comment)
        continue
      }
      let onset = try #require(starts.first)
      let terminus = try #require(ends.last)
      #expect(extent.possible == Spell(from: onset, through: terminus), comment)
      let latestStart = try #require(starts.last { $0 <= terminus })
      let earliestEnd = try #require(ends.first { $0 >= onset })
      let certain = Spell(from: latestStart, through: earliestEnd)
      let leavesNoGap = try EDTF(first).extent?.isCertain == true && EDTF(last).extent?.isCertain == true
      if leavesNoGap {
        #expect(extent.certain == certain, comment)
      } else if let claimed = extent.certain {
        #expect(certain?.encloses(claimed) == true, comment)
      }
    }
  }
}
