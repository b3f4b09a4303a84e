import Entente
import Testing

@testable import EntenteDiagrams

struct DateTextTests {
  private func spell(_ text: String) throws -> Spell { try #require(EDTF(text).extent?.possible) }

  @Test(arguments: [
    ("2015", "2015"), ("2015/2018", "2015–2018"), ("2011-03-15/2022-12-31", "15 March 2011 – 31 December 2022"),
    ("2011-03-15", "15 March 2011"), ("2011-03-15/..", "from 15 March 2011"), ("../1914-07-27", "until 27 July 1914"),
    ("-0044", "45 BC"), ("-0044-03-15", "15 March 45 BC"), ("-0043/0014", "44 BC–14"), ("0000", "1 BC"),
    ("1995-01-01/1995-06-30", "1 January 1995 – 30 June 1995"), ("1904-02", "1 February 1904 – 29 February 1904"),
    ("../..", "undated"),
  ])
  func `dates are told in words`(text: String, words: String) throws {
    #expect(DateText.spell(try spell(text), observed: nil) == words)
  }

  @Test(arguments: [
    ("2011-03-15/..", "from 15 March 2011, as of 31 December 2022"), ("2015/2018", "2015–2018"),
    ("2015/2022", "2015–2022"), ("2015/2023", "2015–2023, as of 31 December 2022"), ("../..", "1980–2022"),
    ("../1988-08-20", "until 20 August 1988, observed from 1 January 1980"),
    ("1975/1985", "1975–1985, observed from 1 January 1980"), ("1970/1975", "1970–1975, not observed"),
    ("1975/2023", "1975–2023, observed from 1 January 1980, as of 31 December 2022"),
  ])
  func `what was not observed of a spell is told with it`(text: String, words: String) throws {
    #expect(DateText.spell(try spell(text), observed: try spell("1980/2022")) == words)
  }

  @Test func `all of time, observed without end, is undated`() {
    #expect(DateText.spell(.always, observed: .always) == "undated")
  }
}
