import Testing

@testable import EntenteGraphviz

@Suite struct `Faults` {
  @Test func `text that is not DOT is a fault that names the line`() {
    let fault = #expect(throws: GraphvizFault.self) {
      try Graphviz.render("digraph {\n  a [pos=\"1,1\"]\n  b -> ]\n}", as: .svg)
    }
    guard case .unparsable(line: 3, _) = fault else {
      Issue.record("expected a fault in line 3, not \(String(describing: fault))")
      return
    }
    #expect(fault?.description.contains("at line 3") == true)
  }

  @Test(arguments: [
    "", "   ", "digraph {", "digraph { a [label=\"open }", "digraph { a [label=<open }", "digraph { /* ",
  ])
  func `a fault leaves the next picture as it was`(broken: String) throws {
    let before = try Graphviz.render(Samples.picture, as: .svg)
    for _ in 0..<3 {
      #expect(throws: GraphvizFault.self) { try Graphviz.render(broken, as: .svg) }
    }
    #expect(try Graphviz.render(Samples.picture, as: .svg) == before)
  }

  @Test func `a NUL byte is a fault in its line, not the end of the text`() {
    #expect(throws: GraphvizFault.unparsable(line: 2, message: "a NUL byte")) {
      try Graphviz.render("digraph { }\n\0 {", as: .svg)
    }
  }

  @Test func `an actor without a place is a fault`() {
    let fault = #expect(throws: GraphvizFault.self) {
      try Graphviz.render(Samples.canvas("lost"), as: .svg)
    }
    #expect(fault?.description.contains("node lost in graph picture has no position") == true)
  }

  @Test(arguments: [
    #"a [pos="1,1", image="/etc/passwd"]"#, #"node [shapefile="/etc/passwd"]"#, "stylesheet=x", "graph [fontpath=x]",
    "graph [imagepath=x]", #"a [pos="1,1"] subgraph s { b [pos="9,9", image="x"] }"#,
  ])
  func `an attribute that reads a file is refused`(statement: String) {
    let fault = #expect(throws: GraphvizFault.self) { try Graphviz.render(Samples.canvas(statement), as: .svg) }
    guard case .refused? = fault else {
      Issue.record("expected a refusal, not \(String(describing: fault))")
      return
    }
  }

  @Test func `warnings are told, joined from their pieces`() throws {
    var warnings: [String] = []
    let crooked = #"a [pos="9,9"] b [pos="90,9"] a -> b [pos="e,9,9 1,1 2,2"]"#
    _ = try Graphviz.render(Samples.canvas(crooked), as: .svg) { warnings.append($0) }
    #expect(warnings == ["pos attribute for edge (a,b) doesn't have 3n+1 points"])
  }

  @Test func `a message may run over several lines`() {
    let messages = GraphvizMessage.messages(in: "Warning: one\nError: two\nas it was\n")
    #expect(messages.map(\.text) == ["one", "two as it was"])
    #expect(messages.map(\.isError) == [false, true])
  }

  @Test func `a missing layout engine is named`() {
    let said = "Error: Layout type: \"twopi\" not recognized. Use one of:"
    let drawn = Drawn(step: .placing, bytes: nil, messages: GraphvizMessage.messages(in: said))
    #expect(GraphvizFault(of: drawn, engine: "twopi").description.contains("no 'twopi'"))
  }

  @Test(arguments: [
    (Drawn.Step.placing, "Error: Layout type: \"nop2\" not recognized. Use one of:", "no 'nop2'"),
    (.drawing, "Error: renderer for png is unavailable", "no 'png'"),
  ])
  func `a missing format or engine is named, with what to install`(step: Drawn.Step, said: String, part: String) {
    let drawn = Drawn(step: step, bytes: nil, messages: GraphvizMessage.messages(in: said))
    let text = GraphvizFault(of: drawn, format: "png").description
    #expect(text.contains(part))
    #expect(text.contains("apt-get install graphviz"))
    #expect(text.contains("dot -c"))
  }
}
