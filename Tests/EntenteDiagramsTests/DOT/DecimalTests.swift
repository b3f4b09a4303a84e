import EntenteTestSupport
import Testing

@testable import EntenteDiagrams

struct DecimalTests {
  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (-0.001, "0"), (0.005, "0.01"), (0.07, "0.07"), (0.1, "0.1"), (12, "12"), (-3.5, "-3.5"),
    (-0.25, "-0.25"), (99.999, "100"), (-99.999, "-100"), (1.005, "1"), (123456.789, "123456.79"), (1e-30, "0"),
  ])
  func `numbers have two decimals at most and no sign on nothing`(value: Double, text: String) {
    #expect(Decimal.text(value) == text)
  }

  @Test(arguments: [(0.72222, "0.7222"), (1, "1"), (0.00004, "0"), (0.00005, "0.0001"), (10.5, "10.5")])
  func `sizes in inches have four`(value: Double, text: String) {
    #expect(Decimal.text(value, decimals: 4) == text)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300, -1e300, .leastNonzeroMagnitude])
  func `what no page can hold is still a number`(value: Double) throws {
    let text = Decimal.text(value)
    #expect(text.allSatisfy { $0.isNumber || $0 == "-" || $0 == "." })
    #expect(try #require(Double(text)).isFinite)
  }

  @Test func `any number reads back to within a half of the last place`() throws {
    let seed: UInt64 = 11
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<2_000 {
      let value = Double.random(in: -5_000...5_000, using: &generator)
      let text = Decimal.text(value)
      #expect(abs(try #require(Double(text)) - value) <= 0.00501, "seed \(seed): \(value)")
    }
  }
}
