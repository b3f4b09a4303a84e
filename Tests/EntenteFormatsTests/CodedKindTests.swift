import Entente
import EntenteTestSupport
import Testing

@testable import EntenteFormats

/// Codes in a column of kinds stand for the kinds that a table declares.
@Suite struct CodedKindTests {
  private static let kinds = """
    id,family,sign,directed,codes,strength
    talk,diplomatic,+,no,04 AGREE,1
    fight,conflict,-,yes,19 1951 Mass-Violence,10
    siege,conflict,-,yes,191,8
    visit,diplomatic,0,no,,

    """

  private static func kinds(_ text: String = kinds) throws -> CodedKinds {
    try CodedKinds.read(Array(text.utf8), name: "kinds.csv").kinds
  }

  private static func read(_ text: String, _ change: (inout TieTableForm) throws -> Void) throws -> (
    graph: ActorGraph, remarks: [Diagnostic]
  ) {
    var form = TieTableForm()
    try change(&form)
    let (dataset, remarks) = try Dataset.read(tables: [("t.csv", Array(text.utf8))], form: form)
    return (dataset.graph, remarks)
  }

  @Test func `the longest beginning of a number wins, and a word stands for itself`() throws {
    let kinds = try CodedKindTests.kinds()
    func kind(_ code: String) -> String? { kinds.place(of: code).map { kinds.entries[$0].kind.id } }
    #expect(
      ["19", "190", "191", "1914", "1951", "19519"].map(kind) == ["fight", "fight", "siege", "siege", "fight", "fight"])
    #expect(["agree", "Agree", "MASS-VIOLENCE", "visit"].map(kind) == ["talk", "talk", "fight", "visit"])
    #expect(["1", "9", "AGREED", "AGRE", "", "0", "19x", "19 1"].map(kind) == Array(repeating: nil, count: 8))
    #expect(kind(String(repeating: "1", count: 10_000)) == nil)
  }

  @Test func `a declared kind lends sign, family, direction and strength`() throws {
    let (graph, remarks) = try CodedKindTests.read("source,target,kind\nA,B,042\nA,B,1914\nB,A,visit\n") {
      $0.kinds = try CodedKindTests.kinds()
    }
    let ties = graph.tieIndices.map { graph.tie($0) }
    #expect(ties.map { graph.kind($0.kind).id } == ["talk", "siege", "visit"])
    #expect(ties.map(\.sign) == [.positive, .negative, .unsigned])
    #expect(ties.map(\.isDirected) == [false, true, false])
    #expect(ties.map { $0.strength?.value } == [1, 8, nil])
    #expect(graph.kinds.map(\.id) == ["talk", "fight", "siege", "visit"])
    #expect(remarks.isEmpty)
  }

  @Test func `a strength in the table counts, and one below zero is a sign of that tie alone`() throws {
    let (graph, _) = try CodedKindTests.read("source,target,kind,weight\nA,B,19,3\nA,B,04,-2\nA,B,19,\n") {
      $0.kinds = try CodedKindTests.kinds()
    }
    let ties = graph.tieIndices.map { graph.tie($0) }
    #expect(ties.map { $0.strength?.value } == [3, 2, 10])
    #expect(ties.map(\.sign) == [.positive, .negative, .negative])
  }

  @Test func `kinds without a column directed leave it to the rows, and --undirected has its way`() throws {
    let text = "source,target,kind\nA,B,1\nA,B,2\n"
    let kinds = try CodedKindTests.kinds("id,codes\nmeet,1\n")
    let rows = try CodedKindTests.read(text) { $0.kinds = kinds }.graph
    #expect(rows.tieIndices.map { rows.tie($0).isDirected } == [true, true])
    let both = try CodedKindTests.read(text) {
      $0.kinds = try CodedKindTests.kinds()
      $0.isUndirected = true
    }.graph
    #expect(both.tieIndices.map { both.tie($0).isDirected } == [false, false])
  }

  @Test func `codes that stand for no kind are kept, and counted once`() throws {
    let rows = (0..<300).map { "A,B,\($0 % 3 == 0 ? "190" : $0 % 3 == 1 ? "200" : "XYZ")\n" }.joined()
    let (graph, remarks) = try CodedKindTests.read("source,target,kind\n" + rows) {
      $0.kinds = try CodedKindTests.kinds()
    }
    #expect(graph.kinds.map(\.id) == ["talk", "fight", "siege", "visit", "200", "XYZ"])
    #expect(graph.kind("200").map { graph.kind($0).sign } == .unknown)
    #expect(graph.tieCount == 300)
    #expect(
      remarks.map(\.message) == [
        "200 rows have codes that kinds.csv maps to no kind, kept as kinds of their own with no sign told: 200, XYZ, from here on"
      ])
    #expect(remarks.map(\.line) == [3])
  }

  @Test func `a code of two kinds, and a strength below zero, are errors`() {
    let fault = #expect(throws: DatasetFault.self) {
      try CodedKindTests.kinds("id,codes,strength\na,1 2,\nb,2,-3\nc,a,\n")
    }
    #expect(
      fault?.diagnostics.map { "\($0.line):\($0.column) \($0.message) | \($0.remedy)" } == [
        "3:3 the code 2 stands for the kind a too | delete it from one of the two rows",
        "3:5 a kind's strength is not below 0, as its column sign says whether it is enmity"
          + " | write 3, and - in the column sign",
        "4:3 the code a stands for the kind a too | delete it from one of the two rows",
      ])
  }

  @Test func `the schemes know their codes`() throws {
    func told(_ kinds: CodedKinds, _ code: String) -> String? {
      kinds.place(of: code).map {
        "\(kinds.entries[$0].kind.id) \(kinds.entries[$0].kind.sign.mark) \(kinds.entries[$0].strength)"
      }
    }
    #expect(
      ["010", "0312", "1951", "20", "09"].map { told(.cameo, $0) }
        == [
          "statement 0 0.0", "intent-to-cooperate + 4.0", "fight - 10.0", "mass-violence - 10.0", "investigate - 2.0",
        ])
    #expect(told(.cameo, "21") == nil)
    #expect(
      ["ASSAULT", "Aid", "REQUEST"].map { told(.plover, $0) } == ["assault - 9.0", "aid + 10.0", "request 0 0.0"])
    #expect(CodedKinds.cameo.kinds.count == 20)
    #expect(CodedKinds.plover.kinds.count == 16)
  }

  @Test func `codes work in a dataset folder, and its tables come back as they were`() throws {
    let files = [
      "kinds.csv": "id,name,family,sign,directed,color,line,label,codes,strength\nfight,,conflict,-,yes,,,,19,10\n",
      "ties.csv": "source,target,kind,strength\nA,B,190,\nA,B,fight,2\n",
    ]
    let dataset = try Dataset.reading(files)
    let ties = dataset.graph.tieIndices.map { dataset.graph.tie($0) }
    #expect(ties.map(\.sign) == [.negative, .negative])
    #expect(ties.map { $0.strength?.value } == [10, 2])
    #expect(dataset.texts["kinds.csv"] == files["kinds.csv"])
    #expect(told(["kinds.csv": "id,codes\nfight,19\n", "ties.csv": "source,target,kind\nA,B,20\n"]).count == 1)
  }
}
