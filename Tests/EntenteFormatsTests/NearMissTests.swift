import Entente
import Testing

@testable import EntenteFormats

/// What was probably meant.
@Suite struct NearMissTests {
  @Test(arguments: [
    ("", "", 0), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "", 3), ("kitten", "sitting", 3), ("IRM", "IRN", 1),
  ])
  func `distances are counted in insertions, deletions, replacements and swaps`(from: String, to: String, distance: Int)
  {
    #expect(editDistance(Array(from.unicodeScalars), Array(to.unicodeScalars)) == distance)
    #expect(editDistance(Array(to.unicodeScalars), Array(from.unicodeScalars)) == distance)
  }

  @Test func `the nearest come first, three at most, and capitals do not matter`() {
    var near = NearMiss(["rivalries", "rivalry", "rival", "rivals", "war"])
    #expect(
      near.names(near: "RIVALRY") == ["rivalry", "rivals", "rivalries"]
        || near.names(near: "RIVALRY") == ["rivalry", "rival", "rivals"])
    #expect(near.names(near: "Rivalry").first == "rivalry")
    #expect(near.names(near: "trade").isEmpty)
  }

  @Test func `a short name is not near every other short name`() {
    var near = NearMiss(["A", "B", "C"])
    #expect(near.names(near: "X").isEmpty)
  }

  @Test func `it gives up looking rather than take a minute`() {
    var near = NearMiss((1_000..<9_000).map { "tie-\($0)" })
    let found = (1_000..<9_000).count { !near.names(near: "tie_\($0)").isEmpty }
    #expect(found == 13)
  }
}
