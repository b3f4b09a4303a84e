import Entente
import Testing

struct ObservedTests {
  /// What a graph of ties and eras of these dates takes to be observed; nil for a tie without a date.
  private func observed(
    ties: [String?], eras: [String] = [], lifetime: String? = nil, declared: Spell? = nil
  ) throws -> Spell? {
    var builder = ActorGraph.Builder(observed: declared)
    let actor = try builder.addActor(.init(id: "A", lifetime: try lifetime.map { try EDTF($0) }))
    for when in ties {
      try builder.addTie("war", from: actor, to: actor, details: .init(when: try when.map { try EDTF($0) }))
    }
    for (number, when) in eras.enumerated() {
      try builder.addEra(.init(id: "e\(number)", name: "Era", when: EDTF(when)))
    }
    return try builder.build().observed
  }

  @Test func `what the data declare is kept`() throws {
    let declared = try #require(EDTF("1979/2022").extent?.possible)
    #expect(try observed(ties: ["1990", "2030"], eras: ["1900/.."], declared: declared) == declared)
  }

  @Test func `else it goes from the first to the last day of ties and eras`() throws {
    #expect(try observed(ties: ["1990-05", "1985-03-02"])?.description == "1985-03-02/1990-05-31")
    #expect(try observed(ties: ["1990-05"], eras: ["1980/1984", "1995"])?.description == "1980-01-01/1995-12-31")
    #expect(try observed(ties: ["1985-03-02", "1985-03-04"])?.description == "1985-03-02/1985-03-04")
  }

  @Test func `an open or unknown end adds the last day that was written, never today`() throws {
    #expect(try observed(ties: ["1990/.."])?.description == "1990-01-01/1990-12-31")
    #expect(try observed(ties: ["1990-02-03/"])?.description == "1990-02-03")
    #expect(try observed(ties: ["../1990", "/1980"])?.description == "1980-01-01/1990-12-31")
    #expect(try observed(ties: [], eras: ["1991-12-26/.."])?.description == "1991-12-26")
  }

  @Test(arguments: [
    "[2001-01-04,2001-01-08]", "{2001-01-04,2001-01-08}",
  ])
  func `a date that is certain on no day adds its own days and none beside them`(when: String) throws {
    #expect(try observed(ties: [when])?.description == "2001-01-04/2001-01-08")
  }

  @Test func `nothing dated is nothing observed, however long the actors live`() throws {
    #expect(try observed(ties: []) == nil)
    #expect(try observed(ties: [nil, "../.."]) == nil)
    #expect(try observed(ties: [nil], lifetime: "1991-12-26/..") == nil)
  }

  @Test func `a tie without a date does not stretch what dated ones observe`() throws {
    #expect(try observed(ties: [nil, "1990"], lifetime: "1922/1999")?.description == "1990-01-01/1990-12-31")
  }
}
