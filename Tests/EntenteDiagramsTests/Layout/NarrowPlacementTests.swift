import EntenteTestSupport
import Testing

@testable import EntenteDiagrams

struct NarrowPlacementTests {
  @Test(arguments: 1...40)
  func `boxes folded into a narrow page lie in it and not on each other`(seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let count = Int.random(in: 1...40, using: &generator)
    let sizes = (0..<count).map { _ in
      PlacementProblem.Size(
        width: .random(in: 52...190, using: &generator), height: .random(in: 28...110, using: &generator))
    }
    let places = (0..<count).map { _ in
      Point(.random(in: -900...900, using: &generator), .random(in: -400...400, using: &generator))
    }
    let width = Double.random(in: 200...600, using: &generator)
    let folded = NarrowPlacement.positions(places, sizes, width: width)
    let frames = zip(folded, sizes).map { Rectangle(center: $0, width: $1.width, height: $1.height) }
    for (number, frame) in frames.enumerated() {
      #expect(frame.minX >= -1e-9 && frame.maxX <= width + 1e-9, "seed \(seed)")
      for other in frames.dropFirst(number + 1) { #expect(!frame.overlaps(other), "seed \(seed)") }
    }
  }

  @Test func `on a page wide enough nobody changes sides`() {
    let sizes = Array(repeating: PlacementProblem.Size(width: 60, height: 30), count: 3)
    let folded = NarrowPlacement.positions([Point(0, 0), Point(100, 200), Point(300, 90)], sizes, width: 200)
    #expect(folded.map(\.x) == [30, 30 + 140 / 3.0, 170])
    #expect(folded[0].y < folded[2].y && folded[2].y < folded[1].y)
  }
}
