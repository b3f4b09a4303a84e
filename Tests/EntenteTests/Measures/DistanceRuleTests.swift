import Entente
import EntenteTestSupport
import Foundation
import Testing

struct DistanceRuleTests {
  private func distance(_ rule: DistanceRule, _ strength: Double) -> Double? {
    Strength(strength).flatMap { rule.distance(of: $0)?.value }
  }

  @Test func `each rule has its distances, and none where it has none`() {
    #expect(distance(.unit, -3) == 1)
    #expect(distance(.inverse, 4) == 0.25)
    #expect(distance(.inverse, 0) == nil && distance(.inverse, -1) == nil)
    #expect(distance(.inverse, .leastNonzeroMagnitude) == nil, "one over it is no number")
    #expect(distance(.negativeLog, 1) == nil && distance(.negativeLog, 2) == nil && distance(.negativeLog, 0) == nil)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `the negative logarithm is that of the C library to the last bits`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<2_000 {
      let probability = pow(10, -Double.random(in: 1e-9...300, using: &generator))
      guard probability < 1 else { continue }
      let ours = try #require(distance(.negativeLog, probability), "seed \(seed), probability \(probability)")
      let theirs = -log(probability)
      #expect(abs(ours - theirs) <= 4e-16 * theirs, "seed \(seed), probability \(probability)")
    }
    for probability in [0.5, 0.25, 0.999_999_999_999, 0.7071067811865475, 0.7071067811865476, .leastNonzeroMagnitude] {
      let ours = try #require(distance(.negativeLog, probability))
      #expect(abs(ours + log(probability)) <= 4e-16 * abs(log(probability)), "\(probability)")
    }
  }
}
