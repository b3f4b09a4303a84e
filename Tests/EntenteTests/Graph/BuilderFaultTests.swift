import Entente
import Testing

struct BuilderFaultTests {
  /// A builder with two actors, a source, an era and a tie of ids `A`, `B`, `S`, `e`, `t`.
  private struct Small {
    var builder = ActorGraph.Builder()
    let first: ActorID
    let second: ActorID
    let tie: TieIndex

    init() throws {
      first = try builder.addActor(.init(id: "A"))
      second = try builder.addActor(.init(id: "B"))
      try builder.addSource(.init(id: "S", title: "A source"))
      try builder.addEra(.init(id: "e", name: "An era", when: EDTF("1990")))
      tie = try builder.addTie("rivalry", from: first, to: second, id: "t", details: .init(when: EDTF("1990")))
      try builder.cite("S", for: tie)
    }

    /// Everything a failed addition could have touched.
    var state: String { get throws { "\(builder.tieCount) \(builder) \(try builder.build().storedText)" } }
  }

  private func expect(
    _ fault: ModelFault, _ change: (inout Small) throws -> Void, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    var small = try Small()
    let before = try small.state
    #expect(throws: fault, sourceLocation: sourceLocation) { try change(&small) }
    #expect(try small.state == before, "a failed addition leaves the builder as it was", sourceLocation: sourceLocation)
  }

  @Test func `two actors, kinds, sources, eras or ties of one id are refused`() throws {
    try expect(.duplicateActor(id: "A")) { try $0.builder.addActor(.init(id: "A", name: "Another")) }
    try expect(.duplicateKind(id: "rivalry")) { try $0.builder.addKind(.init(id: "rivalry")) }
    try expect(.duplicateSource(id: "S")) { try $0.builder.addSource(.init(id: "S", title: "Another")) }
    try expect(.duplicateEra(id: "e")) { try $0.builder.addEra(.init(id: "e", name: "Another", when: EDTF("1991"))) }
    try expect(.duplicateTie(id: "t")) { try $0.builder.addTie("war", from: $0.second, to: $0.first, id: "t") }
  }

  @Test func `an unknown kind or source is refused`() throws {
    try expect(.unknownKind(id: "friendship")) { try $0.builder.addTie("friendship", from: $0.first, to: $0.second) }
    try expect(.unknownSource(id: "Q")) { try $0.builder.cite("Q", for: $0.tie) }
  }

  @Test func `an empty id is refused for all but ties`() throws {
    try expect(.emptyID) { try $0.builder.addActor(.init(id: "")) }
    try expect(.emptyID) { try $0.builder.addKind(.init(id: "")) }
    try expect(.emptyID) { try $0.builder.addSource(.init(id: "", title: "A source")) }
    var small = try Small()
    for _ in 0..<2 { try small.builder.addTie("war", from: small.first, to: small.second) }
    #expect(small.builder.tieCount == 3)
  }

  @Test func `a date in years that no day reaches is refused`() throws {
    let far = "Y170000002"
    try expect(.undatable(date: far)) { try $0.builder.addActor(.init(id: "C", lifetime: EDTF(far))) }
    try expect(.undatable(date: far)) {
      try $0.builder.addTie("war", from: $0.first, to: $0.second, id: "u", details: .init(when: EDTF(far)))
    }
  }

  @Test func `a predecessor may be added later but must be there in the end`() throws {
    var builder = ActorGraph.Builder()
    let russia = try builder.addActor(.init(id: "RUS", predecessor: "SUN"))
    #expect(throws: ModelFault.unknownPredecessor(actor: "RUS", predecessor: "SUN")) { try builder.build() }
    let union = try builder.addActor(.init(id: "SUN"))
    #expect(try builder.build().lineage(of: russia) == union)
  }

  @Test(arguments: [["A": "A"], ["A": "B", "B": "A"], ["A": "B", "B": "C", "C": "D", "D": "B"]])
  func `the actor said to succeed itself is one that does`(predecessors: [String: String]) throws {
    var builder = ActorGraph.Builder()
    for id in predecessors.keys.sorted() { try builder.addActor(.init(id: id, predecessor: predecessors[id])) }
    let fault = try #require(throws: ModelFault.self) { try builder.build() }
    guard case .successionCycle(let named) = fault else {
      Issue.record("\(fault)")
      return
    }
    var follower = predecessors[named]
    for _ in predecessors where follower != named { follower = follower.flatMap { predecessors[$0] } }
    #expect(follower == named)
  }

  @Test func `kinds may be as many as a column can tell apart, and no more`() throws {
    var builder = ActorGraph.Builder(kinds: [])
    let actor = try builder.addActor(.init(id: "A"))
    for number in 0...Int(UInt16.max) { try builder.addKind(.init(id: "k\(number)", name: "K", label: "k")) }
    #expect(throws: ModelFault.tooManyKinds(limit: 65_536)) { try builder.addKind(.init(id: "one more")) }
    let tie = try builder.addTie("k65535", from: actor, to: actor)
    let graph = try builder.build()
    #expect(graph.kind(graph.tie(tie).kind).id == "k65535")
  }
}

extension ActorGraph {
  /// What is in it, as text that differs when anything in it does.
  fileprivate var storedText: String {
    "\(header)\(actors)\(kinds)\(sources)\(eras)\(String(describing: observed))\(tieIndices.map { tie($0) })"
  }
}
