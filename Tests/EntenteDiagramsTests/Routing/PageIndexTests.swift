import EntenteTestSupport
import Testing

@testable import EntenteDiagrams

struct PageIndexTests {
  private static let area = Rectangle(minX: 0, minY: 0, maxX: 700, maxY: 500)
  private let grid = PageGrid(area, side: 48)

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `rectangles that overlap are found as if each was asked`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let frames = (0..<60).map { _ in PageIndexTests.frame(&generator) }
    var index = FrameIndex(grid, frames)
    index[7] = nil
    index[9] = PageIndexTests.frame(&generator)
    for _ in 0..<40 {
      let probe = PageIndexTests.frame(&generator)
      let expected = frames.indices.contains { number in
        number != 3 && index[number]?.overlaps(probe) == true
      }
      #expect(index.hasOverlap(with: probe, besides: 3) == expected, "seed \(seed)")
    }
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `no rectangle that a curve runs through is missed`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let frames = (0..<30).map { _ in PageIndexTests.frame(&generator) }
    let index = FrameIndex(grid, frames)
    for _ in 0..<12 {
      let curve = PageIndexTests.curve(&generator)
      let found = Set(index.numbers(along: curve))
      let fine = curve.samples(400)
      let met = frames.indices.filter { number in fine.contains(where: frames[number].contains) }
      #expect(found.isSuperset(of: met), "seed \(seed)")
      #expect(found.count < 30)
    }
  }

  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `lines through a rectangle are counted as if each was asked`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let paths = (0..<50).map { _ in Path(PageIndexTests.curve(&generator).samples(12)) }
    let index = PathIndex(grid, paths)
    for _ in 0..<40 {
      let probe = PageIndexTests.frame(&generator)
      let expected = paths.indices.count { $0 != 4 && paths[$0].meets(probe) }
      #expect(index.count(through: probe, besides: 4) == expected, "seed \(seed)")
    }
  }

  @Test func `a page of any size has cells`() {
    #expect(PageGrid(Rectangle(center: Point(0, 0), width: 0, height: 0), side: 48).count == 1)
    #expect(PageGrid(Rectangle(center: Point(0, 0), width: 1e7, height: 10), side: 48).count == 400)
  }

  /// A rectangle that may reach beyond the page.
  private static func frame(_ generator: inout SeededGenerator) -> Rectangle {
    Rectangle(
      center: point(&generator), width: Double.random(in: 1...130, using: &generator),
      height: Double.random(in: 1...40, using: &generator))
  }

  private static func curve(_ generator: inout SeededGenerator) -> CubicCurve {
    CubicCurve(point(&generator), point(&generator), point(&generator), point(&generator))
  }

  private static func point(_ generator: inout SeededGenerator) -> Point {
    Point(Double.random(in: -20...720, using: &generator), Double.random(in: -20...520, using: &generator))
  }
}
