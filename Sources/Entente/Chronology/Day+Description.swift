extension Day: CustomStringConvertible {
  /// The date as ISO 8601 writes it: `1995-06-01`, `-0043-03-15`; `Y12000-01-01` where four digits do not suffice.
  ///
  /// An open end is `..`.
  public var description: String {
    if isDistant { return ".." }
    let (year, month, day) = calendarDate
    return "\(Self.text(ofYear: year))-\(Self.twoDigits(month))-\(Self.twoDigits(day))"
  }

  /// A year in four digits, with a sign before year 0, and with the letter `Y` where four are too few.
  static func text(ofYear year: Int) -> String {
    let digits = String(year.magnitude)
    let sign = year < 0 ? "-" : ""
    return digits.utf8.count > 4
      ? "Y\(sign)\(digits)" : sign + String(repeating: "0", count: 4 - digits.utf8.count) + digits
  }

  /// A month or a day of the month in two digits.
  static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
