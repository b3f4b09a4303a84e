import Entente
import Testing

struct SeasonTests {
  @Test(arguments: [
    (21, "2010-03-01/2010-05-31"), (22, "2010-06-01/2010-08-31"), (23, "2010-09-01/2010-11-30"),
    (24, "2010-12-01/2011-02-28"), (25, "2010-03-01/2010-05-31"), (26, "2010-06-01/2010-08-31"),
    (27, "2010-09-01/2010-11-30"), (28, "2010-12-01/2011-02-28"), (29, "2010-09-01/2010-11-30"),
    (30, "2010-12-01/2011-02-28"), (31, "2010-03-01/2010-05-31"), (32, "2010-06-01/2010-08-31"),
    (33, "2010-01-01/2010-03-31"), (34, "2010-04-01/2010-06-30"), (35, "2010-07-01/2010-09-30"),
    (36, "2010-10-01/2010-12-31"), (37, "2010-01-01/2010-04-30"), (38, "2010-05-01/2010-08-31"),
    (39, "2010-09-01/2010-12-31"), (40, "2010-01-01/2010-06-30"), (41, "2010-07-01/2010-12-31"),
  ])
  func `a season is its whole months`(code: Int, days: String) throws {
    let date = try EDTF("2010-\(code)")
    #expect(date.level == (code <= 24 ? 1 : 2))
    #expect(try EDTFDateTests.days("2010-\(code)") == days)
  }

  @Test func `there are no other seasons`() {
    #expect(Season(code: 20) == nil && Season(code: 42) == nil)
    #expect(Season(code: 30)?.months.first == 12)
  }

  @Test func `a winter before a leap year ends on 29 February`() throws {
    #expect(try EDTFDateTests.days("2011-24") == "2011-12-01/2012-02-29")
    #expect(try EDTFDateTests.days("-0001-24") == "-0001-12-01/0000-02-29")
  }
}
