import Testing

@testable import EntenteDiagrams

struct PeriodSetTests {
  @Test func `sets share the periods that are in both`() {
    #expect(set(1, 2, 3).countShared(with: set(3, 4)) == 1)
    #expect(set(1, 2).countShared(with: set(3, 4)) == 0)
    #expect(set(1, 2).countShared(with: .all) == 2)
    #expect(PeriodSet.none.count == 0)
  }

  @Test func `of more than 64 periods some pass for one another, none is lost`() {
    #expect(set(70).countShared(with: set(6)) == 1)
    #expect(set(64, 129).count == 2)
  }

  @Test func `the mean of what sets share counts every pair`() {
    // Of the nine pairs those of a set with itself share 2, 1 and 1, and the first two sets share 1 either way.
    #expect(PeriodSet.meanShared([set(0, 1), set(1), set(5)]) == 6.0 / 9)
    #expect(PeriodSet.meanShared([.all, .all]) == 64)
    #expect(PeriodSet.meanShared([]) == 1)
  }

  private func set(_ periods: Int...) -> PeriodSet {
    periods.reduce(into: .none) { $0.insert($1) }
  }
}
