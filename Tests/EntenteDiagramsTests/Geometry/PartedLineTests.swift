import Testing

@testable import EntenteDiagrams

struct PartedLineTests {
  private let line = CubicCurve(from: Point(0, 0), to: Point(200, 0))

  private func pieces(own: Rectangle? = nil, others: [Rectangle]) -> [CubicCurve] {
    PartedLine.pieces(of: line, around: own, and: others)
  }

  private func frame(_ x: Double, _ width: Double, y: Double = 0) -> Rectangle {
    Rectangle(center: Point(x, y), width: width, height: 10)
  }

  @Test func `a line gives way to its own label and to those it crosses`() {
    let own = frame(100, 40)
    let crossed = frame(40, 12)
    let parted = pieces(own: own, others: [crossed, frame(150, 12, y: 30)])
    #expect(parted.count == 3)
    for piece in parted {
      #expect(!piece.samples(40).contains { own.contains($0) || crossed.contains($0) })
    }
    #expect(parted.first?.start == line.start && parted.last?.end == line.end)
  }

  @Test func `a line that runs along another's label stays whole, and so do its ends`() {
    #expect(pieces(others: [frame(100, 90)]).count == 1)
    #expect(pieces(others: [frame(0, 12), frame(200, 12)]).count == 1)
  }
}
