import Entente
import Testing

/// What people write instead of EDTF, and what they are told to write.
struct EDTFRemedyTests {
  @Test(arguments: [
    ("1995-6-1", "1995-06-01"), ("1995-6", "1995-06"), ("1995-6-1/1996-7-2", "1995-06-01/1996-07-02"),
    ("19950601", "1995-06-01"), ("199506", "1995-06"), ("1995/06/01", "1995-06-01"), ("1995.06.01", "1995-06-01"),
    ("31/12/1995", "1995-12-31"), ("31.12.1995", "1995-12-31"), ("31-12-1995", "1995-12-31"),
    ("12/31/1995", "1995-12-31"), ("01/02/1995", "1995-02-01 or 1995-01-02"), ("01/01/1995", "1995-01-01"),
    ("1995-31-12", "1995-12-31"), ("1995/06", "1995-06"), ("06/1995", "1995-06"), ("1995-Q2", "1995-34"),
    (" 1995-06-01", "1995-06-01"), ("1995 -06", "1995-06"), ("1995\u{A0}", "1995"), ("1995\n", "1995"),
  ])
  func `dates in other forms`(text: String, remedy: String) {
    expect(text, remedy)
  }

  @Test(arguments: [
    ("2015 - 2018", "2015/2018"), ("2015-2018", "2015/2018"), ("2015\u{2013}2018", "2015/2018"),
    ("2015..2018", "2015/2018"), ("2015\\2018", "2015/2018"), ("1995-06-01 - 1996-02-01", "1995-06-01/1996-02-01"),
    ("1985-", "1985/.. or 1985/"), ("1985..", "1985/.."), ("..1985", "../1985"), ("..", "../.."),
    ("1999/1995", "1995/1999"), ("2012-24/2012-21", "2012-21/2012-24"), ("1985/present", "1985/.."),
    ("2004-06-11/2004-06", "2004-06-11/2004-06-XX"), ("2004-06/2004", "2004-06/2004-XX-XX"),
    ("2005-07-25T10:10:10Z/2006-01-01", "2005-07-25/2006-01-01"), ("1999-12-31/1999", "1999-12-31/1999-XX-XX"),
    ("1999-12-31/1999-12", "1999-12-31/1999-12-XX"), ("1995-31-12/1996-31-12", "1995-12-31/1996-12-31"),
    ("1995-12-31/1996-31-12", "1995-12-31/1996-12-31"), ("1999-12-31/1998", "1998/1999-12-31"),
  ])
  func `intervals in other forms`(text: String, remedy: String) {
    expect(text, remedy)
  }

  @Test(arguments: [
    ("20xx", "20XX"), ("198u", "198X"), ("1985/open", "1985/.."), ("unknown/1985", "/1985"), ("1984?~", "1984%"),
    ("y170000002", "Y170000002"), ("Y17e7", "Y17E7"), ("{1960, 1961}", "{1960,1961}"), ("ca. 1985", "1985~"),
    ("c1985", "1985~"), ("1980s", "198X"), ("-0000", "0000"), ("+2006", "2006"), ("+12000", "Y12000"),
    ("12000", "Y12000"), ("800", "0800"), ("Y2006", "2006"), ("Y-500", "-0500"),
    ("1985-04-12t23:20:30z", "1985-04-12T23:20:30Z"),
  ])
  func `older and looser habits`(text: String, remedy: String) {
    expect(text, remedy)
  }

  @Test func `what a remedy says to write can be read`() throws {
    for text in ["01/02/1995", "1985-", "2015-2018", "2004-06/2004", "12000", "{1960, 1961}"] {
      let fault = #expect(throws: EDTFFault.self) { try EDTF(text) }
      let remedy = try #require(fault?.remedy.dropFirst("write ".count))
      for suggestion in remedy.split(separator: " or ") { _ = try EDTF(String(suggestion)) }
    }
  }

  @Test(arguments: ["1999-12-31/1999-24", "1995/31", "31/1995", "199531", "1999-12-31-1999", "1999-02-31/1999"])
  func `no remedy turns a day into a season or puts the start earlier`(text: String) throws {
    let fault = try #require(#expect(throws: EDTFFault.self) { try EDTF(text) })
    for suggestion in fault.suggestions {
      for season in 21...41 where !text.contains("-\(season)") || season == 31 {
        #expect(suggestion.wholeMatch(of: try Regex(".*\\d{4}-\(season)(/.*)?")) == nil, "\(suggestion)")
      }
      #expect(!suggestion.hasPrefix("1999-24/"))
    }
  }

  @Test func `a text as long as a broken file fails at once`() {
    let fault = #expect(throws: EDTFFault.self) { try EDTF(String(repeating: "1 ", count: 1_000_000)) }
    #expect(fault?.offset == 1)
  }

  private func expect(_ text: String, _ remedy: String) {
    let fault = #expect(throws: EDTFFault.self) { try EDTF(text) }
    #expect(fault?.remedy == "write \(remedy)")
  }
}
