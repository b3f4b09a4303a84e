import EntenteGraphviz
import Testing

@Suite struct `Positions` {
  typealias Engine = Graphviz.Engine

  /// Two triangles that share an actor, and one pair apart.
  static let graph = """
    digraph { graph [start=7]; node [shape=box, fixedsize=true, width=1, height=0.5];
    a -> b -> c -> a; c -> d -> e -> c; f -> g }
    """

  @Test(arguments: Engine.allCases)
  func `each engine gives each actor a place of its own, the same every time`(engine: Engine) throws {
    let positions = try Graphviz.positions(of: Self.graph, engine: engine)
    #expect(positions.keys.sorted() == ["a", "b", "c", "d", "e", "f", "g"])
    #expect(Set(positions.values).count == 7)
    #expect(Set(positions.values.map { [$0.x.rounded(), $0.y.rounded()] }).count == 7)
    _ = try Graphviz.positions(of: "digraph { x -> y -> z }", engine: engine)
    _ = try Graphviz.render(Samples.picture, as: .png)
    #expect(try Graphviz.positions(of: Self.graph, engine: engine) == positions)
  }

  @Test func `y is upwards, and points are points`() throws {
    let chain = "digraph { node [fixedsize=true, width=1, height=1]; graph [ranksep=2]; top -> bottom }"
    let positions = try Graphviz.positions(of: chain, engine: .dot)
    let (top, bottom) = (try #require(positions["top"]), try #require(positions["bottom"]))
    #expect(top.y - bottom.y == 72 * 3)
    #expect(top.x == bottom.x)
  }

  @Test func `the engine asked for wins over the text's`() throws {
    let plain = "digraph { node [fixedsize=true]; a -> b -> c -> d -> a }"
    let torn = "digraph { layout=dot; node [fixedsize=true]; a -> b -> c -> d -> a }"
    for engine in Engine.allCases {
      #expect(try Graphviz.positions(of: torn, engine: engine) == Graphviz.positions(of: plain, engine: engine))
    }
  }

  @Test(arguments: Engine.allCases)
  func `hostile names come back as they were`(engine: Engine) throws {
    let long = String(repeating: "long name - ", count: 30)
    let names = [
      "", "a b", "x\"y", "<b>", "]]>", "line\nline", "node", "\\N", "ایران", "中国", "-1.5", "3%", "a,b 1,2", long,
    ]
    let nodes = names.map {
      "\"\($0.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\""))\""
    }
    let ring = zip(nodes, nodes.dropFirst() + nodes.prefix(1)).map { "\($0) -> \($1);" }
    let dot = "digraph { node [fixedsize=true, label=x];\n\(ring.joined(separator: "\n"))\n}"
    let placed = try Graphviz.positions(of: dot, engine: engine).keys
    #expect(Set(placed).symmetricDifference(names) == [])
  }

  @Test(arguments: Engine.allCases)
  func `graphs of nothing, of one actor, of loops and of actors without ties have places`(engine: Engine) throws {
    #expect(try Graphviz.positions(of: "digraph { }", engine: engine).isEmpty)
    #expect(try Graphviz.positions(of: "graph { a }", engine: engine).count == 1)
    #expect(try Graphviz.positions(of: "digraph { a -> a; a -> b; a -> b; c }", engine: engine).count == 3)
    let alone = try Graphviz.positions(of: "digraph { a; b; c }", engine: engine)
    #expect(Set(alone.values).count == 3)
  }

  @Test func `broken text is a fault that names the line, and text that reads a file is refused`() {
    let fault = #expect(throws: GraphvizFault.self) {
      try Graphviz.positions(of: "digraph {\n a -> ]\n}", engine: .neato)
    }
    #expect(fault?.description.contains("at line 2") == true)
    #expect(throws: GraphvizFault.refused(attribute: "image")) {
      try Graphviz.positions(of: "digraph { a [image=x] }", engine: .dot)
    }
    #expect(throws: GraphvizFault.unparsable(line: 1, message: "a NUL byte")) {
      try Graphviz.positions(of: "digraph { \0 }", engine: .dot)
    }
  }

  @Test func `a warning is told`() throws {
    var warnings: [String] = []
    let dot = "digraph { a [fixedsize=true, width=0.1, height=0.1, label=\"a long label\"] }"
    _ = try Graphviz.positions(of: dot, engine: .dot) { warnings.append($0) }
    #expect(warnings.contains { $0.contains("too small for label") })
  }
}
