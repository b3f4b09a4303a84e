import Entente
import EntenteFormats
import Testing

/// What a folder of tables means.
@Suite struct FolderReadingTests {
  @Test func `every column of every table finds its place in the graph`() throws {
    let graph = try Dataset.reading([
      "actors.csv": """
      note,longitude,latitude,bloc,gw,cow,iso3,predecessor,lifetime,kind,name,id
      first,37.62,55.76,East,365,365,SUN,,1922-12-30/1991-12-25,state,Soviet Union,SUN
      ,,,,,,,SUN,1991-12-26/..,,,RUS
      ,,,,,,,,,armed-group,PMF,PMF
      """,
      "kinds.csv": "id,name,family,sign,directed,color,line,label\nhelp,Help,security,+,yes,#2166ac,double,helps\n",
      "ties.csv": """
      id,source,target,kind,sign,issue,when,basis,intermittent,strength,unit,status,recorded,note
      C1,RUS,PMF,help,?,arms,2015/2017,onset: report,yes,-2.5,shipments,contested,2022,"so, it says"
      """,
      "citations.csv": "tie,source,locator,note\nC1,paper,p. 4,see also 5\n",
      "eras.csv": "id,name,when,basis,note\nthe-war,The war,2014/2017-12,why,remark\n",
      "sources.csv": "id,title,author,year,url\npaper,A paper,N. N.,2022,https://example.org\n",
      "datapackage.json": """
      {"title": "T", "licenses": [{"name": "CC-BY-4.0"}], "contributors": [{"title": "N"}, {"title": "M"}],
       "observed": "2010/2020"}
      """,
    ]).graph
    #expect(graph.header == GraphHeader(title: "T", contributors: ["N", "M"], licence: "CC-BY-4.0"))
    #expect(graph.observed?.description == "2010-01-01/2020-12-31")
    #expect(
      graph.actors == [
        ActorProfile(
          id: "SUN", name: "Soviet Union", lifetime: try EDTF("1922-12-30/1991-12-25"), iso3: "SUN", cow: "365",
          gw: "365", bloc: "East", coordinates: .init(latitude: 55.76, longitude: 37.62), note: "first"),
        ActorProfile(id: "RUS", lifetime: try EDTF("1991-12-26/.."), predecessor: "SUN"),
        ActorProfile(id: "PMF", kind: .armedGroup),
      ])
    #expect(
      graph.kinds == [
        TieKind(
          id: "help", name: "Help", family: .security, sign: .positive, isDirected: true, color: "#2166ac",
          line: .double, label: "helps")
      ])
    #expect(
      graph.eras == [try Era(id: "the-war", name: "The war", when: EDTF("2014/2017-12"), basis: "why", note: "remark")])
    let tie = graph.tie(try #require(graph.tie("C1")))
    #expect(graph.profile(tie.source).id == "RUS" && graph.profile(tie.target).id == "PMF")
    #expect(tie.isDirected && tie.isIntermittent && tie.sign == .unknown && tie.ownSign == .unknown)
    #expect(tie.status == .contested && tie.strength == Strength(-2.5))
    #expect(
      tie.details
        == TieDetails(
          when: try EDTF("2015/2017"), basis: "onset: report", issue: "arms", unit: "shipments", recorded: "2022",
          note: "so, it says"))
    let citation = try #require(tie.citations.first)
    #expect(
      graph.source(citation)
        == Source(id: "paper", title: "A paper", author: "N. N.", year: "2022", url: "https://example.org"))
    #expect(citation.locator == "p. 4" && citation.note == "see also 5")
  }

  @Test func `ties alone are a dataset: their actors in order, the built-in kinds, always`() throws {
    let graph = try Dataset.reading(["ties.csv": "target,source,kind\nB,A,war\nA,C,\n"]).graph
    #expect(graph.actors.map(\.id) == ["A", "B", "C"])
    #expect(graph.kinds == TieKind.builtIn + [TieKind(id: "tie")])
    let ties = graph.tieIndices.map(graph.tie)
    #expect(ties.map { graph.kind($0.kind).id } == ["war", "tie"])
    #expect(ties.map(\.sign) == [.negative, .unknown])
    #expect(ties.allSatisfy { $0.extent == Extent(.always) && $0.status == .asserted && $0.strength == nil })
    #expect(graph.observed == nil)
  }

  @Test func `signs, flags and words may be spelled in more than one way`() throws {
    let graph = try Dataset.reading([
      "kinds.csv": "id,directed,family,sign\nk,TRUE,Security,positive\n",
      "ties.csv": "source,target,kind,sign,status,intermittent\nA,B,k,-1,Inferred,Y\nA,B,k,,,no\n",
    ]).graph
    let ties = graph.tieIndices.map(graph.tie)
    #expect(ties.map(\.sign) == [.negative, .positive])
    #expect(ties.map(\.status) == [.inferred, .asserted])
    #expect(ties.map(\.isIntermittent) == [true, false])
    #expect(graph.kinds.first?.family == .security)
  }
}
