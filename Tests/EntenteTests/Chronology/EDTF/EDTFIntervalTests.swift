import Entente
import Testing

struct EDTFIntervalTests {
  @Test(arguments: [
    ("1914/1918", 0, "1914-01-01/1918-12-31 | 1914-12-31/1918-01-01"),
    ("1914-07-28/1918-11-11", 0, "1914-07-28/1918-11-11"),
    ("1914-07/1918-11-11", 0, "1914-07-01/1918-11-11 | 1914-07-31/1918-11-11"),
    ("1980-09/1988-08", 0, "1980-09-01/1988-08-31 | 1980-09-30/1988-08-01"),
    ("2018/2019-03", 0, "2018-01-01/2019-03-31 | 2018-12-31/2019-03-01"),
    ("-0264/-0241", 1, "-0264-01-01/-0241-12-31 | -0264-12-31/-0241-01-01"),
    ("1914~/1918?", 1, "1914-01-01/1918-12-31 | 1914-12-31/1918-01-01"),
    ("1968-21/1968-22", 1, "1968-03-01/1968-08-31 | 1968-05-31/1968-06-01"),
    ("1968-33/1969-36", 2, "1968-01-01/1969-12-31 | 1968-03-31/1969-10-01"),
    ("197X/1985", 2, "1970-01-01/1985-12-31 | 1979-12-31/1985-01-01"),
    ("1914-~07/1918", 2, "1914-07-01/1918-12-31 | 1914-07-31/1918-01-01"),
  ])
  func `each end is fuzzy within its own precision`(text: String, level: Int, days: String) throws {
    let interval = try EDTF(text)
    #expect(interval.isInterval && interval.level == level)
    #expect(try EDTFDateTests.days(text) == days)
  }

  @Test(arguments: [
    ("2018/..", "2018-01-01/.. | 2018-12-31/.."), ("2018-07-16/..", "2018-07-16/.."),
    ("../1988-08", "../1988-08-31 | ../1988-08-01"), ("../1988-08-20", "../1988-08-20"), ("../..", "../.."),
  ])
  func `an open end is certain without end`(text: String, days: String) throws {
    #expect(try EDTF(text).level == 1)
    #expect(try EDTFDateTests.days(text) == days)
  }

  @Test(arguments: [
    ("1985/", "1985-01-01/.. | 1985-12-31"), ("1985-04-12/", "1985-04-12/.. | 1985-04-12"),
    ("/1985", "../1985-12-31 | 1985-01-01"), ("/1985-04-12", "../1985-04-12 | 1985-04-12"),
    ("/..", "../.. | none"), ("../", "../.. | none"), ("197X/", "1970-01-01/.. | 1979-12-31"),
  ])
  func `an unknown end is certain only at the known end and possible beyond`(text: String, days: String) throws {
    #expect(try EDTFDateTests.days(text) == days)
  }

  @Test func `an unknown end is not an open end, and both print as they were read`() throws {
    let (unknown, open) = (try EDTF("1985/"), try EDTF("1985/.."))
    #expect(unknown != open && unknown.extent != open.extent)
    #expect(unknown.description == "1985/" && open.description == "1985/..")
    guard case .interval(_, .unknown) = unknown.value, case .interval(_, .open) = open.value else {
      Issue.record("the ends were not told apart")
      return
    }
  }

  @Test(arguments: [
    ("2004/2004-02-10", "2004-01-01/2004-02-10 | 2004-02-10"),
    ("2004-02-10/2004-XX", "2004-02-10/2004-12-31 | 2004-02-10"),
    ("2004-06/2004-06", "2004-06-01/2004-06-30 | none"), ("2004/2004-06", "2004-01-01/2004-06-30 | none"),
    ("2004-06-01/2004-06-01", "2004-06-01"), ("1919-12-02/1919-XX-04", "1919-12-02/1919-12-04 | 1919-12-02"),
  ])
  func `where the ends overlap, neither lies beyond the other`(text: String, days: String) throws {
    #expect(try EDTFDateTests.days(text) == days)
  }

  @Test(arguments: [
    ("1999/1995", 5), ("1995/1994-12-31", 5), ("0001/-0001", 5), ("2012-24/2012-21", 8), ("1995-06-02/1995-06-01", 11),
    ("1995-06-11/1995-06", 11), ("1995-02/1995", 8), ("1995-10-11/1995-0X-01", 11), ("1999~/1995?", 6),
  ])
  func `an interval that ends before it begins is a fault at its end`(text: String, offset: Int) {
    let fault = #expect(throws: EDTFFault.self) { try EDTF(text) }
    #expect(fault?.offset == offset)
  }

  @Test(arguments: [
    "/", "//", "1995//1999", "1990/1995/1999", "Y12000/..", "../Y12000", "1950S2/1960", "1995-06-01T10:00:00/1996",
    "1995/1996-06-01T10:00:00", "[1995]/1996", "1995/{1996}", "1995/...", "1995/.", ".../1995", "..", "...",
    "1995..1996",
  ])
  func `an interval has one slash and a date, or two dots, or nothing at either side`(text: String) {
    #expect(throws: EDTFFault.self) { try EDTF(text) }
  }
}
