/// A date as it was written, in the Extended Date/Time Format of ISO 8601-2.
///
/// It prints back exactly what was read, and says which days it may and which days it surely means:
///
/// ```swift
/// let talks = try EDTF("2018/..")
/// talks.extent?.possible   // 2018-01-01/..
/// talks.extent?.certain    // 2018-12-31/..
/// ```
///
/// Levels 0 and 1 are understood whole, and so is level 2: seasons 25 to 41, sets, doubt about a part of a date,
/// unspecified digits anywhere, exponents and significant digits.
///
/// ## What a date means in days
///
/// - A date without a slash holds for its whole extent: `2015` is every day of the year, `1989-06` of the month,
///   `201X` of the decade. It is certain throughout, unless the days that fit leave gaps (`1XXX-12`, `1560-XX-25`)
///   or the date is an estimate (`1950S2`, some year of that century): then it is certain on none.
/// - In an interval each end is fuzzy within its own precision: `2018/2019-03` is possible from 2018-01-01 to
///   2019-03-31 and certain from 2018-12-31 to 2019-03-01. Where the ends overlap, neither is taken to lie beyond
///   the other: `2004/2004-02-10` surely held on its last day.
/// - `..` is an end that does not come, and certain. An empty end is one we do not know: `1985/` is possible from
///   1985-01-01 on and certain only on 1985-12-31; of `/..` nothing is certain.
/// - `?`, `~` and `%` are doubt. They never move a bound.
/// - A date-time means its day, in the offset it was written in.
/// - A set may lie anywhere from its first member to its last. `[…]` is certain on no day unless it has one member;
///   `{…}` is certain where its members leave no gap.
/// - A year that a `Day` does not reach is read and printed, and has no extent.
///
/// ## Where programs disagree, and what is done here
///
/// - *Negative years* (`-1985`) are level 1: level 0 has the years 0000 to 9999.
/// - *Year zero* is `0000`, 1 BC. `-0000` is a fault: there is no minus zero.
/// - *Seasons in an interval* (`1923-21/1924`) are level 1, like seasons alone.
/// - *A season in doubt* (`2011-23~`) is level 2. As the end of an interval it is level 1, where every end may be
///   in doubt.
/// - *Spaces* are faults everywhere, also after the comma of a set.
/// - *Unspecified digits* are a capital `X`: `20xx` is a fault, and the remedy is `20XX`.
/// - *Winter* (`2010-24`) begins in its year and ends in the next: 2010-12-01 to 2011-02-28. ``Season`` has the
///   table.
/// - *An unknown beginning* (`/2006`) is possible on every day to 2006-12-31, certain only on 2006-01-01. No number
///   of years is invented.
/// - *Intervals without a date*: `../..`, `/..` and `../` are level 1; a lone `/` says nothing and is a fault.
/// - *Order*: an interval or range whose first date begins after its last one is a fault, seasons included. An
///   end of lesser precision counts from its first day, so that `2004-06-11/2004-06` is a fault; unspecified digits
///   count as their latest, so that `2004-06-11/2004-06-XX` is none.
///
/// Years with a letter (`Y-61000`) or significant digits (`1950S2`) stand alone: neither intervals nor sets take them.
public struct EDTF: Sendable {
  /// The text, byte for byte.
  public let text: String

  /// What it says, taken apart.
  public let value: Value

  /// Reads a date.
  ///
  /// - Throws: An `EDTFFault` that says where in the text the trouble is, and what to write instead.
  /// - Complexity: O(*n*) in the length of the text.
  public init(_ text: String) throws(EDTFFault) {
    var contiguous = text
    let result = contiguous.withUTF8 { buffer in
      let span = unsafe buffer.span
      return Result { () throws(EDTFFault) in try EDTFParser.read(span) }
    }
    value = try result.get()
    self.text = contiguous
  }

  /// Reads a date from the bytes of a file.
  ///
  /// - Throws: An `EDTFFault`; its offset counts from the first of these bytes.
  package init(utf8 bytes: Span<UInt8>) throws(EDTFFault) {
    value = try EDTFParser.read(bytes)
    // What has been read without a fault is ASCII.
    text = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}

extension EDTF: Hashable {
  /// Whether the two were written alike; the same days can be written in more than one way.
  public static func == (left: EDTF, right: EDTF) -> Bool {
    left.text == right.text
  }

  /// Feeds the text, which decides everything else.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}

extension EDTF: CustomStringConvertible {
  /// The text as it was read.
  public var description: String { text }
}

extension EDTF {
  /// The conformance level a reader needs: 0, 1 or 2.
  public var level: Int {
    switch value {
    case .date(let date), .dateTime(let date, _): return date.level
    case .interval(let from, let to):
      let levels = [from, to].map { $0.date?.levelInInterval ?? 1 }
      return max(levels[0], levels[1])
    case .oneOf, .allOf: return 2
    }
  }

  /// Where the date may lie and where it surely lies; nil where its year is beyond a `Day`.
  public var extent: Extent? { value.extent }

  /// Whether it has a slash: two ends, each fuzzy within its own precision.
  public var isInterval: Bool {
    if case .interval = value { true } else { false }
  }

  /// Whether any part of it is marked `?` or `%`.
  public var isUncertain: Bool {
    value.dates.contains { $0.qualification.contains(.uncertain) }
  }

  /// Whether any part of it is marked `~` or `%`.
  public var isApproximate: Bool {
    value.dates.contains { $0.qualification.contains(.approximate) }
  }
}
