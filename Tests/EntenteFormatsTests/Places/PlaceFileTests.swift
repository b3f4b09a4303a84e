import Entente
import Testing

@testable import EntenteFormats

struct PlaceFileTests {
  /// The Soviet Union and Russia are one lineage.
  private func graph() throws -> ActorGraph {
    var builder = ActorGraph.Builder()
    try builder.addActor(.init(id: "SUN", lifetime: EDTF("1922/1991")))
    try builder.addActor(.init(id: "RUS", lifetime: EDTF("1992/.."), predecessor: "SUN"))
    try builder.addActor(.init(id: "IRN"))
    try builder.addActor(.init(id: "a,\"b\""))
    return try builder.build()
  }

  private func read(_ text: String) throws(DatasetFault) -> (places: [ActorID: ActorPlace], remarks: [Diagnostic]) {
    guard let graph = try? graph() else { return ([:], []) }
    return try ActorPlace.read(csv: Array(text.utf8), name: "map.csv", of: graph)
  }

  private func faults(_ text: String) -> [String] {
    do {
      _ = try read(text)
      return []
    } catch {
      return error.diagnostics.map { "\($0.line):\($0.column): \($0.severity): \($0.message); fix: \($0.remedy)" }
    }
  }

  @Test func `what is written is read back, in the order of ids, hostile ones too`() throws {
    let graph = try graph()
    let places = try ["SUN": (155, 96.0), "IRN": (412, -301.5), "a,\"b\"": (0, 7)].map { id, place in
      ActorPlace(actor: try #require(graph.actor(id)), x: Double(place.0), y: place.1)
    }
    let bytes = ActorPlace.csv(places, of: graph)
    #expect(String(decoding: bytes, as: UTF8.self) == "actor,x,y\nIRN,412,-301.5\nSUN,155,96\n\"a,\"\"b\"\"\",0,7\n")
    let (again, remarks) = try ActorPlace.read(csv: bytes, name: "map.csv", of: graph)
    #expect(Set(again.values) == Set(places))
    #expect(remarks.isEmpty)
  }

  @Test func `an actor's place is its lineage's, and columns may come in any order`() throws {
    let graph = try graph()
    let (places, _) = try read("y;actor;x\n96;RUS;155\n")
    let soviet = try #require(graph.actor("SUN"))
    #expect(places == [soviet: ActorPlace(actor: soviet, x: 155, y: 96)])
  }

  @Test func `an actor that is not in the data is a note, with who may be meant`() throws {
    let (places, remarks) = try read("actor,x,y\nIRM,1,2\nIRN,3,4\n")
    #expect(places.count == 1)
    #expect(remarks.map(\.severity) == [.note])
    #expect(remarks.first?.line == 2)
    #expect(remarks.first?.message == "there is no actor IRM in the data, so this place is not used")
    #expect(remarks.first?.remedy == "did you mean IRN?")
  }

  @Test func `everything wrong is told at once, each with its line and column`() {
    let found = faults("actor,x,y\nIRN,1,2,\nIRN,left,2\n,1,2\nSUN,1,\nRUS,3,4\nIRN,1,1e9\n")
    #expect(
      found == [
        "2:9: error: this row has 4 fields, and the header names 3 columns; fix: put a field that holds the delimiter in quotes, or delete what is too much",
        "3:5: error: the x left is no finite number; fix: write a number such as 1.5, or leave it blank",
        "4:1: error: this place is nobody's; fix: give the id of an actor, or delete the row",
        "5:7: error: this place has no y; fix: write a number of points, or delete the row and let the actor find a place",
        "6:1: error: SUN, of which RUS is the same lineage, already has a place, on line 5; fix: delete one of the two rows",
        "7:1: error: IRN already has a place, on line 3; fix: delete one of the two rows",
        "7:7: error: the y 1e9 lies beyond every page; fix: write points (1/72 inch), at most 100000",
      ])
  }

  @Test func `a file of something else is refused`() {
    #expect(faults("source,target\nIRN,SUN\n").contains { $0.contains("there is no column actor") })
    #expect(!faults("").isEmpty)
  }
}
