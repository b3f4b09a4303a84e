extension EDTF {
  /// One date: a year, perhaps with a month or a season, perhaps with a day of the month.
  public struct Date: Hashable, Sendable {
    /// The year.
    public let year: Year

    /// The month, 01 to 12, where it is given.
    public let month: Digits?

    /// The day of the month, where it is given.
    public let day: Digits?

    /// The season, quarter or other part of the year, where it stands in the month's place.
    public let season: Season?

    /// The doubt about the year.
    public let yearQualification: Qualification

    /// The doubt about the month, or about the season.
    public let monthQualification: Qualification

    /// The doubt about the day.
    public let dayQualification: Qualification

    /// The features of the standard it makes use of.
    let features: Features

    /// The conformance level of the date alone: 0, 1 or 2.
    public var level: Int {
      if !features.isDisjoint(with: .ofLevel2) || features.isSuperset(of: [.season, .qualifiedWhole]) { return 2 }
      return features.isEmpty ? 0 : 1
    }

    /// The conformance level of an interval with this date at an end.
    var levelInInterval: Int {
      if !features.isDisjoint(with: Features.ofLevel2.union(.unspecifiedAtRight)) { return 2 }
      return features.isEmpty ? 0 : 1
    }

    /// The doubt about any part of the date.
    public var qualification: Qualification {
      yearQualification.union(monthQualification).union(dayQualification)
    }
  }

  /// What of the standard a date makes use of: this decides its level.
  struct Features: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    static let negativeYear = Features(rawValue: 1)
    static let letterYear = Features(rawValue: 1 << 1)
    static let season = Features(rawValue: 1 << 2)
    static let qualifiedWhole = Features(rawValue: 1 << 3)
    /// `201X`, `20XX`, `2004-XX`, `1985-04-XX`, `1985-XX-XX`, and nothing else.
    static let unspecifiedAtRight = Features(rawValue: 1 << 4)

    static let exponent = Features(rawValue: 1 << 5)
    static let significantDigits = Features(rawValue: 1 << 6)
    static let partOfYear = Features(rawValue: 1 << 7)
    static let qualifiedInPart = Features(rawValue: 1 << 8)
    static let unspecifiedAnywhere = Features(rawValue: 1 << 9)

    static let ofLevel2: Features = [
      .exponent, .significantDigits, .partOfYear, .qualifiedInPart, .unspecifiedAnywhere,
    ]
    /// Years that stand alone: neither an end of an interval nor a member of a set.
    static let standsAlone: Features = [.letterYear, .significantDigits]
  }
}
