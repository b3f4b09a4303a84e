import Entente
import EntenteFormats
import Testing

/// A spreadsheet of ties, as people have them.
@Suite struct SingleCSVTests {
  @Test(arguments: [
    "source,target,kind,strength,sign", "FROM,To,type,Weight,sign", "sender,receiver,relation,value,sign",
    "Tail, head ,Layer,WEIGHT,Sign",
  ])
  func `columns are known by their usual names`(header: String) throws {
    let graph = try Dataset.reading(csv: "\(header)\nA,B,trade,2,+\n").graph
    let tie = try #require(graph.tieIndices.first.map(graph.tie))
    #expect(graph.actors.map(\.id) == ["A", "B"] && graph.kind(tie.kind).id == "trade")
    #expect(tie.strength == Strength(2) && tie.sign == .positive)
    #expect(told(csv: "\(header)\nA,B,trade,2,+\n").isEmpty)
  }

  @Test func `every column that a folder's ties have is understood`() throws {
    let graph = try Dataset.reading(
      csv: "id,source,target,kind,sign,issue,when,basis,intermittent,strength,unit,status,recorded,note\n"
        + "t,A,B,war,0,oil,1990,said so,yes,2,men,inferred,2020,hm\n"
    ).graph
    let tie = graph.tie(try #require(graph.tie("t")))
    #expect(tie.sign == .unsigned && tie.isIntermittent && tie.status == .inferred)
    #expect(
      tie.details
        == TieDetails(when: try EDTF("1990"), basis: "said so", issue: "oil", unit: "men", recorded: "2020", note: "hm")
    )
  }

  @Test func `ties go from source to target unless it is said otherwise`() throws {
    func directions(_ text: String, isUndirected: Bool = false) throws -> [Bool] {
      let graph = try Dataset.reading(csv: text, isUndirected: isUndirected).graph
      return graph.tieIndices.map { graph.tie($0).isDirected }
    }
    let plain = "source,target,kind\nA,B,alliance\nA,B,arms-supply\nA,B,mine\n"
    #expect(try directions(plain) == [true, true, true])
    #expect(try directions(plain, isUndirected: true) == [false, false, false])
    let mixed = "source,target,directed\nA,B,yes\nA,B,no\nA,B,\n"
    #expect(try directions(mixed) == [true, false, true])
    #expect(try directions(mixed, isUndirected: true) == [true, false, false])
  }

  @Test func `a kind with a built-in name lends its sign and style, another is unclassified`() throws {
    let graph = try Dataset.reading(csv: "from,to,type\nA,B,alliance\nA,B,mine\nA,B,\n").graph
    #expect(graph.kinds.map(\.id) == ["alliance", "mine", "tie"])
    #expect(graph.kinds.map(\.family) == [.security, .unclassified, .unclassified])
    #expect(graph.tieIndices.map { graph.tie($0).sign } == [.positive, .unknown, .unknown])
  }

  @Test func `signs are marks, numbers or words`() throws {
    let graph = try Dataset.reading(csv: "from,to,sign\nA,B,+\nA,B,-1\nA,B,neutral\nA,B,?\nA,B,\n").graph
    #expect(graph.tieIndices.map { graph.tie($0).ownSign } == [.positive, .negative, .unsigned, .unknown, nil])
  }

  @Test func `negative strengths are signs where no column is, and one note says so`() throws {
    let text = "from,to,weight\nA,B,2\nA,B,-3.5\nA,B,0\nA,B,\nA,B,-1\n"
    let graph = try Dataset.reading(csv: text).graph
    let ties = graph.tieIndices.map(graph.tie)
    #expect(ties.map(\.ownSign) == [.positive, .negative, .unsigned, nil, .negative])
    #expect(ties.map { $0.strength?.value } == [2, 3.5, 0, nil, 1])
    let said = told(csv: text)
    #expect(said.count == 1)
    #expect(said.first?.hasPrefix("list.csv:3:5: note: as there is no column sign, a strength below 0 means") == true)
  }

  @Test func `negative strengths stay numbers where signs have their column`() throws {
    let text = "from,to,weight,sign\nA,B,-2,+\n"
    let graph = try Dataset.reading(csv: text).graph
    let tie = try #require(graph.tieIndices.first.map(graph.tie))
    #expect(tie.strength == Strength(-2) && tie.sign == .positive)
    #expect(told(csv: text).isEmpty)
  }

  @Test func `of two columns for one thing the likelier name counts, and the other is noted`() throws {
    let text = "value,strength,source,from,target\n1,2,A,X,B\n"
    let graph = try Dataset.reading(csv: text).graph
    #expect(graph.actors.map(\.id) == ["A", "B"])
    #expect(graph.tieIndices.map { graph.tie($0).strength?.value } == [2])
    #expect(told(csv: text) == ["list.csv:1:1: note: columns kept and not understood: value, from"])
  }

  @Test func `capitals and spaces make no other kind, and no other column`() throws {
    let text = "From,To,Type,Start date,END_DATE\nA,B,Arms Supply,1990,1992\nB,C,WAR,1991,1991\n"
    let graph = try Dataset.reading(csv: text).graph
    #expect(graph.kinds.map(\.id) == ["arms-supply", "war"])
    #expect(graph.tie(graph.tieIndices[0]).details.when?.text == "1990/1992")
    #expect(told(csv: text) == [])
  }

  @Test func `rows of nothing but commas are blank lines`() throws {
    let text = "source,target,kind\nA,B,war\n,,\nB,C,war\n,,,,\n,,\n"
    #expect(try Dataset.reading(csv: text).graph.tieCount == 2)
    #expect(try Dataset.reading(csv: text).texts == ["list.csv": "source,target,kind\nA,B,war\nB,C,war\n"])
    #expect(told(csv: text) == [])
  }

  @Test func `a kind one slip away from a built-in one is warned of once`() {
    let text = "source,target,kind\nA,B,cooperaton\nB,C,cooperaton\nA,C,trade\n"
    #expect(
      told(csv: text) == [
        "list.csv:2:5: warning: cooperaton is taken for a kind of its own, with no sign told "
          + "| write cooperation, if that is what is meant"
      ])
  }

  @Test func `faults are told with their cells`() {
    let said = told(csv: "id,from,to,weight,directed,status\n1,A,,inf,maybe,sure\n1,A,A,1,no,\n")
    #expect(
      said.map { $0.split(separator: "|").first.map(String.init) ?? "" } == [
        "list.csv:2:5: error: this tie has no target ", "list.csv:2:6: error: the strength inf is no finite number ",
        "list.csv:2:10: error: directed is yes or no, not maybe ", "list.csv:2:16: error: there is no status sure ",
        "list.csv:3:1: error: there is already a tie 1, on line 2 ",
      ], "\(said)")
  }

  @Test func `a table without sources or targets is told which column is missing`() {
    let said = told(csv: "form,to\nA,B\n")
    #expect(
      said.first?.hasPrefix("list.csv:1:1: error: there is no column source | add a column source") == true, "\(said)")
    #expect(said.last == "list.csv:1:1: note: columns kept and not understood: form")
  }

  @Test(arguments: [";", "\t", ","])
  func `the delimiter is that of the header`(delimiter: String) throws {
    let text = "\u{FEFF}source,target,note\r\nA,B,x\r\n".replacing(",", with: delimiter)
    let dataset = try Dataset.reading(csv: text)
    #expect(dataset.graph.actors.map(\.id) == ["A", "B"])
    #expect(dataset.texts == ["list.csv": "source,target,note\nA,B,x\n"])
  }

  @Test func `a table in our own form comes back byte for byte, columns as they were`() throws {
    let text = "note,Weight,mood, to ,from,when\n\"a, \"\"b\"\"\",1.50,\"x\ny\",B,A,1990~\n\" \",-0,;,A,B,\n"
    #expect(try Dataset.reading(csv: text).texts == ["list.csv": text.replacing(", to ,", with: ",\" to \",")])
    let own = text.replacing(", to ,", with: ",to,")
    #expect(try Dataset.reading(csv: own).texts == ["list.csv": own])
  }
}
