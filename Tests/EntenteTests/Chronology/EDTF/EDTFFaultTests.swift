import Entente
import Testing

/// What is wrong, and where: the offset counts UTF-8 bytes from the start of the text.
struct EDTFFaultTests {
  @Test(arguments: [
    ("", 0, "the date is empty"), ("2015-13", 5, "there is no month 13"), ("2015-00", 5, "there is no month 00"),
    ("2015-42", 5, "there is no month or season 42"), ("2015-3X", 5, "no month has these digits"),
    ("2015-02-29", 8, "2015-02 has no day 29"), ("-0044-06-31", 9, "-0044-06 has no day 31"),
    ("2015-06-00", 8, "2015-06 has no day 00"), ("19X1-02-29", 8, "month 02 has no day 29 in these years"),
    ("2015-02-3X", 8, "no day of the calendar has these digits"), ("1995-6-1", 5, "the month has one digit"),
    ("1995-06-1", 8, "the day has one digit"), ("1995-06-", 8, "the day is missing"),
    ("1995-", 5, "the month is missing"), ("1995-061", 5, "the month has more than two digits"),
    ("195", 0, "a year has four digits"), ("19950601", 0, "a year has four digits"),
    ("-0000", 0, "there is no year minus zero"), ("1968-21-01", 7, "a season has no days"),
    ("1995x", 4, "an unspecified digit is a capital X"), ("199x", 3, "an unspecified digit is a capital X"),
    ("Y2006", 0, "a year of four digits has no Y"), ("Y012345", 1, "a year after Y does not begin with 0"),
    ("Y", 1, "Y is followed by a year in digits"), ("Y12E", 4, "E is followed by an exponent in digits"),
    ("1950S", 5, "S is followed by a number from 1"), ("1950S0", 5, "S is followed by a number from 1"),
    ("1995\u{2013}1999", 4, "a character that is not ASCII does not belong here"),
    ("1995\0", 4, "a control character does not belong here"),
    ("1995\t", 4, "a control character does not belong here"),
    ("1995 ", 4, "a space does not belong here"), ("1984??", 5, "\"?\" does not belong here"),
    ("June 1995", 0, "\"J\" does not belong here"), ("1995/12-12", 5, "a year has four digits"),
  ])
  func `a fault says what is wrong and where`(text: String, offset: Int, message: String) {
    let fault = #expect(throws: EDTFFault.self) { try EDTF(text) }
    #expect(fault?.message == message)
    #expect(fault?.offset == offset)
    #expect(fault?.remedy.isEmpty == false)
  }

  @Test(arguments: [
    ("1995-06T10:00:00", 7, "only a full date without doubt has a time of day"),
    ("1995-06-01~T10:00:00", 11, "only a full date without doubt has a time of day"),
    ("1995-06-01T", 11, "the hour has two digits"), ("1995-06-01T1:10:10", 11, "the hour has two digits"),
    ("1995-06-01T24:00:00", 11, "there is no hour 24"), ("1995-06-01T10:60:00", 14, "there is no minute 60"),
    ("1995-06-01T10:58:60", 17, "there is no second 60"), ("1995-06-01T10:XX:00", 14, "the minute has two digits"),
    ("1995-06-01T10:10", 16, "a time has hours, minutes and seconds"),
    ("1995-06-01T10:10:10.5", 19, "a time ends after its seconds and its offset"),
    ("1995-06-01T10:10:10Z05", 20, "a time ends after its seconds and its offset"),
    ("1995-06-01T10:10:10+24", 20, "there is no hour of an offset 24"),
    ("1995-06-01T10:10:10-05:60", 23, "there is no minute of an offset 60"),
    ("1995-06-01T10:10:10-00:00", 19, "an offset of nothing has no minus"),
    ("1995-06-01T10:10:10Z/1996", 20, "the ends of an interval have no time of day"),
  ])
  func `a fault in a time says so`(text: String, offset: Int, message: String) {
    let fault = #expect(throws: EDTFFault.self) { try EDTF(text) }
    #expect(fault?.message == message)
    #expect(fault?.offset == offset)
  }

  @Test(arguments: [
    ("2015-13", "months go from 01 to 12"), ("2015-42", "months go from 01 to 12, seasons from 21 to 41"),
    ("2015-02-29", "days of this month go from 01 to 28"), ("19X1-02-29", "only leap years have a 29 February"),
    ("Y12000/..", "write years of four digits, as in -2000/1995"), ("[1960", "end it with ]"),
  ])
  func `where nothing can be guessed, the remedy is the rule`(text: String, remedy: String) {
    let fault = #expect(throws: EDTFFault.self) { try EDTF(text) }
    #expect(fault?.remedy == remedy)
  }
}
