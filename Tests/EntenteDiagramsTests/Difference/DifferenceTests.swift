import Entente
import Testing

@testable import EntenteDiagrams

struct DifferenceTests {
  private func diagram(
    _ ties: (String, String, String, String)..., options: DiagramOptions = .init(), from first: String = "1985",
    to second: String = "1995"
  ) throws -> DifferenceDiagram {
    var builder = ActorGraph.Builder(title: "Sample", observed: try EDTF("1980/2000").extent?.possible)
    try builder.addActor(.init(id: "SUN", name: "Soviet Union", lifetime: EDTF("1922/1991")))
    try builder.addActor(.init(id: "RUS", name: "Russia", lifetime: EDTF("1992/.."), predecessor: "SUN"))
    for id in ["A", "B", "C", "D"] { try builder.addActor(.init(id: id)) }
    try builder.addSource(.init(id: "s", title: "A book", author: "Erkan Sahin", year: "2022"))
    for (number, (one, kind, other, when)) in ties.enumerated() {
      let ends = try [one, other].map { try #require(builder.actor($0)) }
      let tie = try builder.addTie(kind, from: ends[0], to: ends[1], id: "t\(number)", details: .init(when: EDTF(when)))
      try builder.cite("s", for: tie, locator: "¶\(number + 1)")
    }
    let periods = try [first, second].map { Period(try #require(EDTF($0).extent?.possible)) }
    return DifferenceDiagram(try builder.build(), from: periods[0], to: periods[1], options: options)
  }

  private func label(_ drawing: Drawing, _ id: String) -> String? { drawing.lines.first { $0.id == id }?.label?.text }

  @Test func `each change has its mark, its class and its line`() throws {
    let drawing = try diagram(
      ("A", "alliance", "B", "1990/2000"), ("A", "war", "C", "1980/1990"), ("B", "rivalry", "C", "1980/2000"),
      ("A", "sanctions", "D", "1985"), ("A", "sanctions", "D", "1995-01"), ("A", "sanctions", "D", "1995-02"),
      ("B", "support", "D", "1985-01"), ("B", "support", "D", "1985-02"), ("B", "support", "D", "1995")
    ).drawing()
    #expect(label(drawing, "begun-t0") == "new alliance")
    #expect(label(drawing, "ended-t1") == "× war")
    #expect(label(drawing, "kept-t2") == nil)
    #expect(label(drawing, "strengthened-t4") == "▲ sanctions")
    #expect(label(drawing, "weakened-t8") == "▼ support")
    #expect(drawing.lines.allSatisfy { $0.id.hasPrefix($0.classes[0]) })
    let widths = Dictionary(uniqueKeysWithValues: drawing.lines.map { ($0.id, $0.stroke.width) })
    #expect(try #require(widths["begun-t0"]) > 2 * (try #require(widths["kept-t2"])))
    #expect(drawing.lines.first { $0.id == "strengthened-t4" }?.ties.count == 3)
  }

  @Test func `a turn has a line of its own with both signs`() throws {
    let drawing = try diagram(("A", "alliance", "B", "1980/1990"), ("A", "war", "B", "1990/2000")).drawing()
    #expect(label(drawing, "turned-t1") == "⇄ + → −")
    #expect(drawing.lines.first { $0.id == "turned-t1" }?.title.hasPrefix("Turned from amity to enmity: A – B") == true)
    #expect(drawing.texts.contains("⇄: turned (+ amity, − enmity)"))
  }

  @Test func `borders tell who came and who went`() throws {
    let drawing = try diagram(
      ("A", "alliance", "B", "1980/1990"), ("A", "alliance", "C", "1990/2000")
    ).drawing()
    #expect(drawing.box("C")?.classes.contains("begun") == true)
    #expect(drawing.box("B")?.border.pattern == .dotted)
    #expect(try #require(drawing.box("C")?.border.width) > (try #require(drawing.box("A")?.border.width)))
    #expect(drawing.texts.contains("has ties in the first period only"))
  }

  @Test func `a successor and the one before it are one box`() throws {
    let drawing = try diagram(("SUN", "cooperation", "A", "1980/1990"), ("RUS", "cooperation", "A", "1992/2000"))
      .drawing()
    #expect(drawing.boxes.map(\.id) == ["actor-RUS", "actor-A"])
    #expect(drawing.box("RUS")?.title == "Russia, before it Soviet Union")
    #expect(drawing.summary.contains("What an actor has from the one before it is not new: Russia from Soviet Union."))
  }

  @Test func `the paragraph tells each change with its source`() throws {
    let text = try diagram(
      ("A", "alliance", "B", "1990/2000"), ("A", "war", "C", "1980/1990"), ("B", "rivalry", "C", "1980/2000")
    ).paragraph
    #expect(
      text.hasPrefix(
        "Between 1985 and 1995 one tie began: A – B, alliance (Sahin 2022, ¶1). One tie ended: A – C, war (Sahin 2022, "
          + "¶2). One tie was kept."))
  }

  @Test func `many changes are counted, and one more is named rather than counted`() throws {
    let six = ["A", "B", "C"].flatMap { one in ["D", "RUS"].map { (one, "alliance", $0, "1992/2000") } }
    let text = try diagram(six[0], six[1], six[2], six[3], six[4], six[5]).paragraph
    #expect(text.contains("six ties began") && !text.contains("more"))
    let seven = try diagram(six[0], six[1], six[2], six[3], six[4], six[5], ("A", "war", "B", "1995")).paragraph
    #expect(seven.contains("; and two more."))
  }

  @Test func `nothing changed, and nothing there, are said`() throws {
    let text = try diagram(("A", "alliance", "B", "1980/2000")).paragraph
    #expect(text.hasPrefix("Between 1985 and 1995 nothing changed: its one tie is in both."))
    let empty = try diagram(("A", "alliance", "B", "1990"))
    #expect(empty.paragraph.hasPrefix("Neither 1985 nor 1995 has a tie."))
    #expect(empty.drawing().boxes.isEmpty && empty.drawing().faults().isEmpty)
  }

  @Test func `of a first period that reaches further nothing is said to have ended`() throws {
    let ties = ("A", "alliance", "B", "1993/2000")
    let text = try diagram(ties, from: "1990/1995", to: "1990/1991").paragraph
    #expect(text.contains("one tie is in the first period only") && !text.contains("one tie ended"))
    #expect(text.contains("need not have begun or ended in between"))
  }

  @Test func `an accession alone brings member and alliance in, a membership that is kept does not`() throws {
    let drawing = try diagram(("A", "member-of", "B", "1990/2000"), ("C", "member-of", "D", "1980/2000")).drawing()
    #expect(drawing.boxes.map(\.id) == ["actor-A", "actor-B"])
  }
}
