import Entente
import EntenteTestSupport
import Testing

struct SpellTests {
  private func day(_ ordinal: Int32) -> Day { Day(ordinal: ordinal) }

  private func spell(_ onset: Int32, _ terminus: Int32) throws -> Spell {
    try #require(Spell(from: day(onset), until: day(terminus)))
  }

  @Test func `a spell has at least one day`() {
    #expect(Spell(from: day(5), until: day(5)) == nil)
    #expect(Spell(from: day(5), until: day(4)) == nil)
    #expect(Spell(from: day(5), until: day(6)) == Spell(on: day(5)))
  }

  @Test func `the terminus is the first day that no longer belongs to it`() throws {
    let spell = try spell(5, 8)
    #expect((4...8).map { spell.contains(day($0)) } == [false, true, true, true, false])
    #expect(spell.dayCount == 3 && spell.lastDay == day(7))
    #expect(Spell(from: day(5), through: day(7)) == spell)
  }

  @Test func `spells that touch share no day`() throws {
    let (early, late) = (try spell(1, 5), try spell(5, 9))
    #expect(!early.overlaps(late) && !late.overlaps(early))
    #expect(early.intersection(late) == nil)
  }

  @Test func `an intersection is what both enclose`() throws {
    let (early, late) = (try spell(1, 7), try spell(5, 9))
    let both = try #require(early.intersection(late))
    #expect(both == (try spell(5, 7)))
    #expect(early.encloses(both) && late.encloses(both) && !both.encloses(early))
  }

  @Test func `an open end has no last day and no count`() throws {
    let open = try #require(Spell(from: day(5), until: .distantFuture))
    #expect(open.lastDay == nil && open.dayCount == nil && open.isOpenAtTerminus && !open.isOpenAtOnset)
    #expect(Spell.always.encloses(open) && Spell.always.contains(day(0)) && Spell.always.dayCount == nil)
    #expect(Spell(from: day(5), through: .distantFuture) == open)
  }

  @Test func `a spell prints as EDTF, whose end is inclusive`() throws {
    #expect(try spell(0, 31).description == "1970-01-01/1970-01-31")
    #expect(Spell(on: day(0)).description == "1970-01-01")
    #expect(Spell.always.description == "../..")
    #expect(try #require(Spell(from: .distantPast, until: day(1))).description == "../1970-01-01")
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `a spell inside the calendar reads back as the spell it was`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let onset = Int32.random(in: -4_000_000...2_000_000, using: &generator)
      let spell = try spell(onset, onset + .random(in: 1...900_000, using: &generator))
      #expect(try EDTF(spell.description).extent == Extent(spell), "\(spell), seed \(seed)")
    }
  }
}
