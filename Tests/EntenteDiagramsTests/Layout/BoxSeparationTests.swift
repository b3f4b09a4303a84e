import EntenteTestSupport
import Testing

@testable import EntenteDiagrams

struct BoxSeparationTests {
  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `boxes end with room between them, wherever they began`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = Int.random(in: 2...80, using: &generator)
    let sizes = SampleProblems.random(boxes: count, links: 0, seed: seed).sizes
    let reach = Double.random(in: 1...900, using: &generator)
    let centers = (0..<count).map { _ in
      Point(
        Double.random(in: -reach...reach, using: &generator), Double.random(in: -reach...reach, using: &generator))
    }
    let placed = BoxSeparation.separated(centers, sizes)
    for first in placed.indices {
      for second in placed[..<first].indices {
        let across = abs(placed[first].x - placed[second].x) - (sizes[first].width + sizes[second].width) / 2
        let down = abs(placed[first].y - placed[second].y) - (sizes[first].height + sizes[second].height) / 2
        #expect(max(across, down) >= BoxSeparation.gap - 1e-5, "seed \(seed)")
      }
    }
  }
}
