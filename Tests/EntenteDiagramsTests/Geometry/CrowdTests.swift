import Entente
import Testing

@testable import EntenteDiagrams

struct CrowdTests {
  @Test func `many actors without a tie stand apart`() throws {
    var builder = ActorGraph.Builder()
    for number in 0..<40 { try builder.addActor(.init(id: "a\(number)", name: "A rather long name \(number)")) }
    var options = DiagramOptions()
    options.ties.includesActorsWithoutTies = true
    let drawing = try SampleGraphs.drawing(of: builder.build(), options)
    #expect(drawing.boxes.count == 40)
    #expect(drawing.faults().isEmpty)
  }

  @Test func `boxes on one spot are parted`() {
    let sizes = [PlacementProblem.Size](repeating: .init(width: 90, height: 40), count: 30)
    let centers = BoxSeparation.separated(.init(repeating: Point(3, 3), count: 30), sizes)
    let frames = zip(centers, sizes).map { Rectangle(center: $0, width: $1.width, height: $1.height) }
    for (number, frame) in frames.enumerated() {
      for other in frames.dropFirst(number + 1) {
        #expect(!frame.grown(by: BoxSeparation.gap / 2 - 0.01).overlaps(other.grown(by: BoxSeparation.gap / 2 - 0.01)))
      }
    }
  }

  @Test func `boxes with room between them stay where they are`() {
    let sizes = [PlacementProblem.Size](repeating: .init(width: 90, height: 40), count: 2)
    let centers = [Point(0, 0), Point(0, 60)]
    #expect(BoxSeparation.separated(centers, sizes) == centers)
  }

  @Test(arguments: [1, 2, 5, 12])
  func `parallel and opposite ties lie side by side`(count: Int) throws {
    // Ties of one kind would be one line.
    let kinds = (0..<count).map { TieKind(id: "k\($0)", isDirected: true) }
    var builder = ActorGraph.Builder(kinds: kinds)
    let actors = try builder.add("a", "b")
    for number in 0..<count {
      let isForward = number.isMultiple(of: 2)
      try builder.addTie("k\(number)", from: actors[isForward ? 0 : 1], to: actors[isForward ? 1 : 0])
    }
    let drawing = try SampleGraphs.drawing(of: builder.build())
    #expect(drawing.lines.count == count)
    #expect(drawing.faults().isEmpty)
    #expect(drawing.lines.filter { $0.from == "actor-a" }.count == (count + 1) / 2)
  }

  @Test func `loops stay on the page and are told apart`() throws {
    var builder = ActorGraph.Builder()
    let actors = try builder.add("a")
    for _ in 0..<5 { try builder.addTie("arms-supply", from: actors[0], to: actors[0]) }
    let drawing = try SampleGraphs.drawing(of: builder.build())
    #expect(drawing.lines.count == 5)
    #expect(drawing.faults().filter { $0.rule != .noLabel }.isEmpty)
    #expect(Set(drawing.lines.map { $0.pieces[0] }).count == 5)
  }
}
