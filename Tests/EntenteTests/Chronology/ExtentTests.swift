import Entente
import EntenteTestSupport
import Testing

struct ExtentTests {
  private func spell(_ onset: Int32, _ terminus: Int32) throws -> Spell {
    try #require(Spell(from: Day(ordinal: onset), until: Day(ordinal: terminus)))
  }

  @Test func `a spell known to the day is certain wherever it is possible`() throws {
    let spell = try spell(3, 9)
    let extent = Extent(spell)
    #expect(extent.possible == spell && extent.certain == spell && extent.isCertain)
  }

  @Test func `four days in order make an extent, in disorder none`() {
    func extent(_ days: Int32...) -> Extent? {
      Extent(
        earliestOnset: Day(ordinal: days[0]), latestOnset: Day(ordinal: days[1]),
        earliestTerminus: Day(ordinal: days[2]), latestTerminus: Day(ordinal: days[3]))
    }
    #expect(extent(1, 2, 5, 9)?.certain?.dayCount == 3)
    #expect(extent(1, 5, 5, 9)?.certain == nil)
    #expect(extent(1, 8, 2, 9)?.certain == nil)
    #expect(extent(2, 1, 5, 9) == nil && extent(1, 2, 10, 9) == nil && extent(1, 10, 5, 9) == nil)
    #expect(extent(1, 1, 0, 9) == nil && extent(1, 1, 1, 1) == nil)
  }

  @Test func `what is certain is kept inside what is possible`() throws {
    let extent = Extent(possible: try spell(3, 9), certain: try spell(1, 5))
    #expect(extent.certain == (try spell(3, 5)))
    #expect(Extent(possible: try spell(3, 9), certain: try spell(10, 12)).certain == nil)
  }

  @Test func `one possible day can be certain or not`() throws {
    let day = try spell(3, 4)
    #expect(Extent(possible: day, certain: nil).certain == nil)
    #expect(Extent(possible: day, certain: day).certain == day)
  }

  @Test(arguments: [7, 8, 9] as [UInt64])
  func `clipping keeps the possible and the certain days inside the window and no other`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<1_000 {
      let days = (0..<4).map { _ in Int32.random(in: 0...12, using: &generator) }.sorted()
      let window = Int32.random(in: 0...12, using: &generator)
      let clip = try spell(window, window + .random(in: 1...6, using: &generator))
      // Either order of the middle two is an extent: swapped, nothing is certain.
      let isSwapped = Bool.random(using: &generator)
      guard
        let extent = Extent(
          earliestOnset: Day(ordinal: days[0]), latestOnset: Day(ordinal: days[isSwapped ? 2 : 1]),
          earliestTerminus: Day(ordinal: days[isSwapped ? 1 : 2]), latestTerminus: Day(ordinal: days[3]))
      else { continue }
      let clipped = extent.clipped(to: clip)
      let comment = "\(days) \(isSwapped) to \(clip), seed \(seed)" as Comment
      #expect(clipped?.possible == extent.possible.intersection(clip), comment)
      #expect(clipped?.certain == extent.certain?.intersection(clip), comment)
    }
  }

  @Test func `clipping closes an open end`() throws {
    let open = try #require(EDTF("1970/..").extent)
    let observed = try #require(EDTF("1960/1980").extent).possible
    let clipped = try #require(open.clipped(to: observed))
    #expect(clipped.possible.description == "1970-01-01/1980-12-31")
    #expect(clipped.certain?.description == "1970-12-31/1980-12-31")
  }
}
