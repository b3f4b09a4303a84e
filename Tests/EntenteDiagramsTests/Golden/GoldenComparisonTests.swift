import Entente
import Testing

@testable import EntenteDiagrams

/// The tester tested: what is not as recorded is found and told.
struct GoldenComparisonTests {
  private static func drawing() throws -> Drawing {
    var builder = ActorGraph.Builder(title: "Sample")
    let actors = try builder.add("A", "B", "C")
    try builder.addTie("alliance", from: actors[0], to: actors[1], id: "pact")
    try builder.addTie("rivalry", from: actors[1], to: actors[2], id: "feud")
    return try SampleGraphs.drawing(of: builder.build())
  }

  /// What is told of a drawing after a change of it.
  private func told(_ change: (inout Drawing) throws -> Void) throws -> [String] {
    let recorded = PictureStructure(try GoldenComparisonTests.drawing()).text
    var drawing = try GoldenComparisonTests.drawing()
    try change(&drawing)
    let comparison = GoldenComparison(recorded: ["sample": recorded], drawn: [("sample", PictureStructure(drawing))])
    #expect(comparison.messages.count == comparison.pictures.count)
    return comparison.messages.flatMap { $0.split(separator: "\n").dropFirst().map { String($0.dropFirst(2)) } }
  }

  @Test func `the same drawing is the same, and one moved by less than a point too`() throws {
    #expect(try told { _ in }.isEmpty)
    #expect(try told { $0.boxes[0].frame.center.x += 0.9 }.isEmpty)
  }

  @Test func `a box that has moved is told with both places`() throws {
    let sentences = try told { $0.boxes[0].frame.center.x += 12 }
    #expect(sentences.count == 1)
    #expect(sentences.first?.wholeMatch(of: /moved box actor-A: at '[\d ]+', was '[\d ]+'/) != nil, "\(sentences)")
  }

  @Test func `a line bent otherwise is told`() throws {
    let sentences = try told { $0.lines[0].pieces[0].control1.y -= 3 }
    #expect(sentences.count == 1 && sentences[0].hasPrefix("moved line tie-pact: curve '"), "\(sentences)")
  }

  @Test func `a place that is no number is told, and stops nothing`() throws {
    let sentences = try told { $0.boxes[0].frame.center.x = .nan }
    #expect(sentences.count == 1 && sentences[0].hasPrefix("changed box actor-A: at 'nan "), "\(sentences)")
  }

  @Test func `another word on a line is told`() throws {
    #expect(
      try told { $0.lines[0].label?.text = "pact" } == ["changed line tie-pact: label 'pact', was 'alliance'"])
    let sentences = try told { $0.lines[0].label = nil }
    #expect(sentences.first?.contains("label nothing, was 'alliance'") == true, "\(sentences)")
  }

  @Test func `another class, pattern, number of ties is told`() throws {
    let classes = try told { $0.boxes[1].classes.append("neutral") }
    #expect(classes == ["changed box actor-B: class 'actor state neutral', was 'actor state'"])
    let pattern = try told { $0.lines[1].stroke.pattern = .dotted }
    #expect(pattern.first?.hasPrefix("changed line tie-feud: stroke 'dotted") == true, "\(pattern)")
    let ties = try told { $0.lines[1].ties += $0.lines[0].ties }
    #expect(ties == ["changed line tie-feud: ties '2', was '1'"])
  }

  @Test func `a line that is gone, and one that is new, are told, and so are the counts`() throws {
    let gone = try told { $0.lines.remove(at: 0) }
    #expect(gone.first == "removed line tie-pact")
    #expect(gone.dropFirst().first?.hasPrefix("changed page all: lines '1', was '2'; ties '1', was '2'") == true)
    let new = try told { drawing in
      drawing.lines.append(drawing.lines[0])
      drawing.lines[2].id = "tie-other"
    }
    #expect(new.contains("added line tie-other"))
  }

  @Test func `words in the legend are told, and things drawn in another order`() throws {
    let words = try told { drawing in
      drawing.backdrop.removeAll { mark in
        if case .text(let text) = mark { text.string == "Sample" } else { false }
      }
    }
    #expect(words.first == "removed text Sample")
    #expect(try told { $0.boxes.swapAt(0, 1) } == ["reordered box actor-B: is drawn where box actor-A was"])
  }

  @Test func `ten differences are told and the rest is counted`() throws {
    let sentences = try told { drawing in
      let box = drawing.boxes[0]
      for number in 0..<30 {
        drawing.boxes.append(box)
        drawing.boxes[drawing.boxes.count - 1].id = "more-\(number)"
      }
    }
    #expect(sentences.count == 11)
    // Thirty boxes and the page that counts them.
    #expect(sentences.last == "… and 21 more")
  }

  @Test func `what is not recorded, not drawn, or not to be read is told`() throws {
    let structure = PictureStructure(try GoldenComparisonTests.drawing())
    let comparison = GoldenComparison(
      recorded: ["old": structure.text, "torn": structure.text + "bx actor-A\n"],
      drawn: [("new", structure), ("torn", structure)])
    #expect(comparison.messages[0] == "new: nothing is recorded")
    #expect(comparison.messages[1].hasPrefix("torn: what is recorded cannot be read: line "))
    #expect(comparison.messages[2] == "old: recorded, and drawn no longer")
    #expect(comparison.pictures.map(\.name) == ["new", "torn", "old"])
  }

  @Test(arguments: HostileText.all)
  func `whatever is said is read back as it was written`(text: String) throws {
    var drawing = try GoldenComparisonTests.drawing()
    drawing.boxes[0].lines = [text, "", " x ", "\u{301}a | b"]
    drawing.boxes[1].id = text
    drawing.lines[0].label?.text = text
    let structure = PictureStructure(drawing)
    #expect(try PictureStructure(reading: structure.text) == structure)
  }
}
