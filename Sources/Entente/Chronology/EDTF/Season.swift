/// A part of the year that EDTF numbers where a month would stand.
///
/// The standard gives seasons no months. We take the meteorological ones, whole months, and say which hemisphere:
///
/// | numbers | what | months |
/// |---|---|---|
/// | 21–24 | seasons, taken as northern | as 25–28 |
/// | 25–28 | northern spring, summer, autumn, winter | 3–5, 6–8, 9–11, 12–2 |
/// | 29–32 | southern spring, summer, autumn, winter | 9–11, 12–2, 3–5, 6–8 |
/// | 33–36 | quarters | 1–3, 4–6, 7–9, 10–12 |
/// | 37–39 | quadrimesters | 1–4, 5–8, 9–12 |
/// | 40–41 | semesters | 1–6, 7–12 |
///
/// What runs over New Year belongs to the year in which it begins: `2010-24` is 2010-12-01 to 2011-02-28.
public struct Season: Hashable, Sendable {
  /// The number EDTF gives it, 21 to 41.
  public let code: Int

  /// The season with this number; nil outside 21 to 41.
  public init?(code: Int) {
    guard (21...41).contains(code) else { return nil }
    self.code = code
  }

  /// The month in which it begins, 1 to 12, and the number of its months.
  public var months: (first: Int, count: Int) {
    switch code {
    case 21...24: ((code - 20) * 3, 3)
    case 25...28: ((code - 24) * 3, 3)
    case 29...32: ((code - 27) * 3 % 12 + 3, 3)
    case 33...36: ((code - 33) * 3 + 1, 3)
    case 37...39: ((code - 37) * 4 + 1, 4)
    default: ((code - 40) * 6 + 1, 6)
    }
  }

  /// Its first and last day in a year; nil where a `Day` does not reach.
  func days(in year: Int) -> (first: Day, last: Day)? {
    let (month, count) = months
    let end = month - 1 + count
    guard let first = Day(year: year, month: month, day: 1),
      let terminus = Day(year: year + end / 12, month: end % 12 + 1, day: 1)
    else { return nil }
    return (first, terminus.advanced(by: -1))
  }
}
