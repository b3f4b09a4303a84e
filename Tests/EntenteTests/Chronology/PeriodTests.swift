import Entente
import Testing

struct PeriodTests {
  private func period(_ text: String) throws -> Period {
    Period(try #require(EDTF(text).extent).possible)
  }

  @Test(arguments: [
    ("1995", "1995"), ("-0043", "-0043"), ("1995-34", "1995-Q2"), ("1995-10/1995-12", "1995-Q4"),
    ("1995-06", "1995-06"), ("1995-12", "1995-12"), ("1990/1994", "1990-01-01_1995-01-01"),
    ("1995-02/1995-04", "1995-02-01_1995-05-01"), ("1995-02/1996-01", "1995-02-01_1996-02-01"),
    ("1995-06-01", "1995-06-01_1995-06-02"), ("1995/..", "1995-01-01_open"), ("../1994", "open_1995-01-01"),
    ("../..", "open_open"),
  ])
  func `a period is named for the calendar where it can be, else for its two days`(text: String, id: String) throws {
    #expect(try period(text).id == id)
  }

  @Test(arguments: [
    ("1995", "1995"), ("1990/1994", "1990-01-01 to 1994-12-31"), ("1995-06-01", "1995-06-01"),
    ("1995/..", "from 1995-01-01"), ("../1994", "until 1994-12-31"), ("../..", "all of time"),
  ])
  func `people read the last day and not the terminus`(text: String, name: String) throws {
    #expect(try period(text).name == name)
  }

  @Test func `an era's period bears its id and its name`() throws {
    let era = try Era(id: "thaw", name: "The thaw", when: EDTF("1985-03/1991"))
    #expect(Period(era) == Period(id: "thaw", name: "The thaw", spell: era.spell))
  }
}
