import EntenteTestSupport

@testable import EntenteDiagrams

/// Boxes and links to place.
enum SampleProblems {
  /// A problem of boxes of differing sizes and links between random pairs, some of several lines and some in few periods.
  static func random(boxes: Int, links: Int, seed: UInt64) -> PlacementProblem {
    var generator = SeededGenerator(seed: seed)
    let sizes = (0..<boxes).map { _ in
      PlacementProblem.Size(
        width: Double(Int.random(in: 40...120, using: &generator)),
        height: Double(Int.random(in: 24...60, using: &generator)))
    }
    var pairs: Set<[Int]> = []
    while pairs.count < min(links, boxes * (boxes - 1) / 2) {
      let first = Int.random(in: 0..<boxes, using: &generator)
      let second = Int.random(in: 0..<boxes, using: &generator)
      if first < second { pairs.insert([first, second]) }
    }
    let drawn = pairs.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.map { pair in
      var link = PlacementProblem.Link(
        first: pair[0], second: pair[1], lines: Int.random(in: 1...3, using: &generator))
      if Bool.random(using: &generator) {
        link.periods = .none
        for _ in 0..<3 { link.periods.insert(Int.random(in: 0..<8, using: &generator)) }
      }
      return link
    }
    return PlacementProblem(sizes: sizes, links: drawn)
  }

  /// A chain of boxes, each linked to the next.
  static func chain(_ count: Int) -> PlacementProblem {
    PlacementProblem(
      sizes: Array(repeating: .init(width: 60, height: 30), count: count),
      links: (1..<count).map { .init(first: $0 - 1, second: $0, lines: 1) })
  }
}

extension PlacementProblem {
  /// The boxes with their centres at some places.
  func frames(at centers: [Point]) -> [Rectangle] {
    zip(centers, sizes).map { Rectangle(center: $0, width: $1.width, height: $1.height) }
  }
}
