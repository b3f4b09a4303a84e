import Entente
import Testing

/// Dates without a slash: how they are read, at which level, and which days they mean.
struct EDTFDateTests {
  /// The possible and the certain days as text; one of them where they are the same.
  static func days(_ text: String) throws -> String {
    guard let extent = try EDTF(text).extent else { return "beyond" }
    if extent.isCertain { return extent.possible.description }
    return "\(extent.possible) | \(extent.certain?.description ?? "none")"
  }

  @Test(arguments: [
    ("2015", "2015-01-01/2015-12-31"), ("1989-06", "1989-06-01/1989-06-30"), ("1989-06-04", "1989-06-04"),
    ("2000-02", "2000-02-01/2000-02-29"), ("1900-02", "1900-02-01/1900-02-28"), ("0000", "0000-01-01/0000-12-31"),
    ("9999-12-31", "9999-12-31"), ("2016-02-29", "2016-02-29"),
  ])
  func `years, months and days are level 0 and hold throughout`(text: String, days: String) throws {
    #expect(try EDTF(text).level == 0)
    #expect(try Self.days(text) == days)
  }

  @Test(arguments: [
    ("1991-12-08T17:40:00", Int?.none, "1991-12-08"), ("1991-12-08T17:40:00Z", 0, "1991-12-08"),
    ("1991-12-08T23:40:00-05", -300, "1991-12-08"), ("1991-12-08T00:10:00+05:30", 330, "1991-12-08"),
    ("2016-12-31T23:59:60Z", 0, "2016-12-31"),
  ])
  func `a date-time means its day in its own offset`(text: String, offset: Int?, days: String) throws {
    let date = try EDTF(text)
    #expect(date.level == 0)
    #expect(try Self.days(text) == days)
    guard case .dateTime(_, let time) = date.value else {
      Issue.record("\(text) is no date-time")
      return
    }
    #expect(time.offset == offset)
  }

  @Test(arguments: [
    ("1914?", "1914-01-01/1914-12-31"), ("1914-07~", "1914-07-01/1914-07-31"), ("1914-07-28%", "1914-07-28"),
    ("-0044-03-15", "-0044-03-15"), ("-0300", "-0300-01-01/-0300-12-31"),
    ("-0044-03-15T10:00:00Z", "-0044-03-15"),
    ("197X", "1970-01-01/1979-12-31"), ("18XX", "1800-01-01/1899-12-31"), ("-01XX", "-0199-01-01/-0100-12-31"),
    ("-000X", "-0009-01-01/-0001-12-31"), ("1939-XX", "1939-01-01/1939-12-31"),
    ("1939-02-XX", "1939-02-01/1939-02-28"), ("1939-XX-XX", "1939-01-01/1939-12-31"),
    ("197X~", "1970-01-01/1979-12-31"),
    ("1968-21", "1968-03-01/1968-05-31"), ("1968-24", "1968-12-01/1969-02-28"),
  ])
  func `doubt, seasons, negative years and unspecified last digits are level 1`(text: String, days: String) throws {
    #expect(try EDTF(text).level == 1)
    #expect(try Self.days(text) == days)
  }

  @Test(arguments: [
    ("Y12000", "Y12000-01-01/Y12000-12-31", 1), ("Y-12000", "Y-12000-01-01/Y-12000-12-31", 1),
    ("Y5000000~", "Y5000000-01-01/Y5000000-12-31", 1), ("Y170000002", "beyond", 1), ("Y-99999999", "beyond", 1),
    ("Y5881580", "beyond", 1), ("Y99999999999999999999999999999999", "beyond", 1), ("Y17E7", "beyond", 2),
    ("Y-17E7", "beyond", 2), ("Y12E3", "Y12000-01-01/Y12000-12-31", 2), ("Y1E99999999999999999999", "beyond", 2),
    ("Y9223372036854775807", "beyond", 1), ("Y9223372036854775807S2", "beyond", 2),
  ])
  func `a year with a letter reads and prints, with days as far as they reach`(
    text: String, days: String, level: Int
  ) throws {
    #expect(try EDTF(text).level == level)
    #expect(try EDTF(text).description == text)
    #expect(try Self.days(text) == days)
  }

  @Test(arguments: [
    ("1950S2", "1900-01-01/1999-12-31 | none"), ("1950S4", "1950-01-01/1950-12-31"),
    ("1950S9", "1950-01-01/1950-12-31"), ("-1859S3", "-1859-01-01/-1850-12-31 | none"),
    ("Y171010000S3", "beyond"), ("Y3388E2S3", "Y338000-01-01/Y338999-12-31 | none"),
    ("0007S1", "0007-01-01/0007-12-31"), ("1950S3~", "1950-01-01/1959-12-31 | none"),
  ])
  func `significant digits make an estimate that is certain on no day`(text: String, days: String) throws {
    #expect(try EDTF(text).level == 2)
    #expect(try Self.days(text) == days)
  }

  @Test(arguments: [
    ("1XXX-12", "1000-12-01/1999-12-31 | none"), ("1XXX", "1000-01-01/1999-12-31"),
    ("XXXX", "0000-01-01/9999-12-31"), ("-XXXX", "-9999-01-01/-0001-12-31"), ("1XXX-XX", "1000-01-01/1999-12-31"),
    ("201X-XX-XX", "2010-01-01/2019-12-31"), ("19X4", "1904-01-01/1994-12-31 | none"),
    ("1939-XX-01", "1939-01-01/1939-12-01 | none"), ("1939-1X", "1939-10-01/1939-12-31"),
    ("1939-0X", "1939-01-01/1939-09-30"), ("1939-X1", "1939-01-01/1939-11-30 | none"),
    ("1939-09-0X", "1939-09-01/1939-09-09"), ("1939-02-3X", "none"), ("1939-09-3X", "1939-09-30"),
    ("1939-09-X1", "1939-09-01/1939-09-21 | none"), ("193X-09-01", "1930-09-01/1939-09-01 | none"),
    ("19XX-02-29", "1904-02-29/1996-02-29 | none"), ("-19XX-02-29", "-1996-02-29/-1904-02-29 | none"),
    ("1939-1X-XX", "1939-10-01/1939-12-31"), ("1939-1X-31", "1939-10-31/1939-12-31 | none"),
    ("197X-21", "1970-03-01/1979-05-31 | none"), ("197X-24", "1970-12-01/1980-02-29 | none"),
  ])
  func `digits unspecified anywhere mean the days that fit, certain where they leave no gap`(
    text: String, days: String
  ) throws {
    if days == "none" {
      #expect(throws: EDTFFault.self) { try EDTF(text) }
    } else {
      #expect(try EDTF(text).level == 2)
      #expect(try Self.days(text) == days)
    }
  }

  @Test(arguments: [
    ("?1914", "?"), ("1914-?07", "?"), ("1914?-07-~28", "?~"), ("?1914-07-28~", "?~"), ("%1914-07", "?~"),
    ("1914~-07-28", "~"), ("?-0044-03-15~", "?~"), ("1914-07-~28", "~"),
  ])
  func `doubt about a part is level 2 and moves no bound`(text: String, doubts: String) throws {
    let date = try EDTF(text)
    let plain = text.filter { !"?~%".contains($0) }
    #expect(date.level == 2)
    #expect(date.extent == (try EDTF(plain).extent))
    #expect(date.isUncertain == doubts.contains("?"))
    #expect(date.isApproximate == doubts.contains("~"))
  }

  @Test func `a qualifier on the right is about all to its left, one on the left about its part alone`() throws {
    guard case .date(let right) = try EDTF("1914-07~-28").value, case .date(let left) = try EDTF("1914-~07-28").value
    else {
      Issue.record("not dates")
      return
    }
    #expect(right.yearQualification == .approximate && right.monthQualification == .approximate)
    #expect(right.dayQualification == [])
    #expect(left.yearQualification == [] && left.monthQualification == .approximate && left.dayQualification == [])
  }

  @Test func `a date can be taken apart`() throws {
    guard case .date(let date) = try EDTF("-19X4-07-2X?").value else {
      Issue.record("not a date")
      return
    }
    #expect(date.year.value == nil && date.year.years == -1994 ... -1904)
    #expect(date.month?.value == 7 && date.season == nil)
    #expect(date.day?.smallest == 20 && date.day?.largest == 29 && date.day?.isSpecified == false)
    #expect(date.qualification == .uncertain)
  }
}
