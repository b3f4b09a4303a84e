import Entente
import Testing

struct EDTFSetTests {
  @Test(arguments: [
    ("[1914,1918]", "1914-01-01/1918-12-31 | none"), ("[1914]", "1914-01-01/1914-12-31"),
    ("[1914..1916]", "1914-01-01/1916-12-31 | none"), ("[..1914]", "../1914-12-31 | none"),
    ("[1914-07..]", "1914-07-01/.. | none"), ("[1914,1912-06..1912-08,1916~]", "1912-06-01/1916-12-31 | none"),
  ])
  func `one of several is certain on no day`(text: String, days: String) throws {
    #expect(try EDTF(text).level == 2)
    #expect(try EDTFDateTests.days(text) == days)
  }

  @Test(arguments: [
    ("{1914,1915,1916-01}", "1914-01-01/1916-01-31"), ("{1914..1918}", "1914-01-01/1918-12-31"),
    ("{1914,1916}", "1914-01-01/1916-12-31 | none"), ("{1915,1914}", "1914-01-01/1915-12-31"),
    ("{..1914}", "../1914-12-31"), ("{1914-07..}", "1914-07-01/.."), ("{1914,1914-07}", "1914-01-01/1914-12-31"),
    ("{1XXX-12}", "1000-12-01/1999-12-31 | none"), ("{1914-21,1914-22}", "1914-03-01/1914-08-31"),
  ])
  func `all of several are certain where they leave no gap`(text: String, days: String) throws {
    #expect(try EDTF(text).level == 2)
    #expect(try EDTFDateTests.days(text) == days)
  }

  @Test func `a set can be taken apart`() throws {
    guard case .allOf(let members) = try EDTF("{..1914,1916,1918..1920,1922-06..}").value, members.count == 4,
      case .upTo = members[0], case .date(let date) = members[1], case .range(_, let last) = members[2],
      case .from = members[3]
    else {
      Issue.record("the members are not what was written")
      return
    }
    #expect(date.year.value == 1916 && last.year.value == 1920)
  }

  @Test(arguments: [
    ("[]", 1), ("[1914", 5), ("[1914}", 5), ("[1914,]", 6), ("[,1914]", 1), ("[..]", 3), ("[1914..,1916]", 7),
    ("[1914,..1916]", 6), ("[1918..1914]", 7), ("[1914;1916]", 5), ("[1914, 1916]", 6), ("[1914]1", 6), ("[[1914]]", 1),
    ("[Y12000]", 1), ("[1914/1916]", 5), ("{1914-06-01T10:00:00}", 11),
  ])
  func `a broken set is a fault where it breaks`(text: String, offset: Int) {
    let fault = #expect(throws: EDTFFault.self) { try EDTF(text) }
    #expect(fault?.offset == offset, "\(String(describing: fault))")
  }
}
