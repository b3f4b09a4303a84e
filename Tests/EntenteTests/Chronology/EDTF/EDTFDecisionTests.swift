import Entente
import Testing

/// Where programs that read EDTF disagree: what is done here.
///
/// The documentation of `EDTF` lists the same points.
struct EDTFDecisionTests {
  @Test func `negative years are level 1`() throws {
    #expect(try EDTF("-0333").level == 1)
    #expect(try EDTF("-0333-07").level == 1)
    #expect(try EDTF("-0333/-0323").level == 1)
  }

  @Test func `seasons may be ends of a level 1 interval`() throws {
    #expect(try EDTF("1968-21/1969").level == 1)
    #expect(try EDTF("1968-22/1969-22").level == 1)
  }

  @Test func `a season in doubt is level 2 alone and level 1 as an end`() throws {
    #expect(try EDTF("1968-22~").level == 2)
    #expect(try EDTF("1968-22~/1969").level == 1)
  }

  @Test func `a space in a set is a fault`() {
    let fault = #expect(throws: EDTFFault.self) { try EDTF("{1914, 1915-05}") }
    #expect(fault?.offset == 6 && fault?.remedy == "write {1914,1915-05}")
  }

  @Test func `a small x is a fault`() {
    let fault = #expect(throws: EDTFFault.self) { try EDTF("197x") }
    #expect(fault?.offset == 3 && fault?.remedy == "write 197X")
  }

  @Test func `0000 is 1 BC and -0000 is a fault`() throws {
    #expect(try EDTF("0000").level == 0)
    let zero = try #require(EDTF("0000").extent?.possible)
    #expect(zero.terminus == Day(year: 1, month: 1, day: 1) && zero.dayCount == 366)
    #expect(throws: EDTFFault.self) { try EDTF("-0000") }
    #expect(throws: EDTFFault.self) { try EDTF("-0000-01-01") }
  }

  @Test func `a winter begins in its year and ends in the next`() throws {
    #expect(try EDTFDateTests.days("1968-24") == "1968-12-01/1969-02-28")
    #expect(throws: EDTFFault.self) { try EDTF("1968-24/1968-21") }
    #expect(try EDTFDateTests.days("1968-24/1969-21") == "1968-12-01/1969-05-31 | 1969-02-28/1969-03-01")
  }

  @Test func `an unknown beginning is possible on every day before`() throws {
    let extent = try #require(EDTF("/1945").extent)
    #expect(extent.earliestOnset == .distantPast)
    #expect(extent.certain?.description == "1945-01-01")
  }

  @Test func `intervals without a date are level 1, a lone slash is a fault`() throws {
    for text in ["../..", "/..", "../"] { #expect(try EDTF(text).level == 1) }
    #expect(throws: EDTFFault.self) { try EDTF("/") }
  }

  @Test func `an interval must not begin after it ends, unspecified digits in favour`() throws {
    for text in ["0900/-0900", "1968-23/1968-22", "1968-05-11/1968-05", "1968-05/1968"] {
      #expect(throws: EDTFFault.self) { try EDTF(text) }
    }
    for text in ["1968-05-11/1968-05-XX", "1968-05/1968-XX", "1968-05-11/1968-05-11", "1968/1968-05"] {
      #expect(try EDTF(text).isInterval)
    }
  }
}
