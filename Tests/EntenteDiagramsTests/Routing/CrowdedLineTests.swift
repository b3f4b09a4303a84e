import EntenteTestSupport
import Testing

@testable import EntenteDiagrams

struct CrowdedLineTests {
  @Test func `in a crowd every line runs straight, and loops have none`() {
    let boxes = (0..<100).map {
      Rectangle(center: Point(Double($0 % 10) * 120, Double($0 / 10) * 90), width: 60, height: 30)
    }
    let bundles = (0..<2_100).map { LineRouter.Bundle(first: $0 % 100, second: ($0 * 7 + $0 / 100) % 100, lines: 1) }
    let area = Rectangle(minX: -60, minY: -60, maxX: 1_200, maxY: 900)
    let fans = LineRouter(boxes: boxes, area: area).fans(for: bundles)
    for (bundle, fan) in zip(bundles, fans) {
      #expect((fan == nil) == (bundle.first == bundle.second))
      #expect(fan?.bow ?? 0 == 0)
    }
  }

  @Test func `a label that nobody could read for lines is left out, and one that stands alone is not`() {
    // Thirty lines side by side, less than two points apart, and one far from them.
    var curves = (0..<30).map {
      CubicCurve(from: Point(20, 100 + Double($0) * 1.5), to: Point(500, 100 + Double($0) * 1.5))
    }
    curves.append(CubicCurve(from: Point(20, 400), to: Point(500, 400)))
    let requests = curves.map { LabelPlacer.Request(curve: $0, width: 40, height: 12) }
    let area = Rectangle(minX: 0, minY: 0, maxX: 520, maxY: 520)
    let centers = LabelPlacer(requests, boxes: [], area: area).centers()
    #expect(centers.dropLast().allSatisfy { $0 == nil })
    #expect(centers.last == Point(260, 400))
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `a line is parted where it runs through a frame and only there`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    func point() -> Point {
      Point(Double.random(in: 0...600, using: &generator), Double.random(in: 0...400, using: &generator))
    }
    for _ in 0..<20 {
      let curve = CubicCurve(point(), point(), point(), point())
      let frame = Rectangle(center: point(), width: 44, height: 14)
      let pieces = PartedLine.pieces(of: curve, around: frame, and: [])
      let isMet = (0...96).contains { frame.contains(curve.point(at: Double($0) / 96)) }
      let isWhole =
        pieces.count == 1 && (pieces[0].start - curve.start).length < 1e-6 && (pieces[0].end - curve.end).length < 1e-6
      #expect(isWhole == !isMet, "seed \(seed)")
    }
  }
}
