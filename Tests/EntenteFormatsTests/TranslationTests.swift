import Entente
import EntenteFormats
import Testing

/// Names in other languages, in tables and descriptors.
@Suite struct TranslationTests {
  private let files = [
    "actors.csv": "id,name,name_ru,name_pt-br\nRUS,Russia,Россия,Rússia\nIRN,Iran,,Irã\n",
    "kinds.csv": "id,name,label,name_ru,label_ru\nwar,War,war,Война,война!\npact,Pact,,Договор,\n",
    "eras.csv": "id,name,when,name_ru\nfirst,The first,1990/1995,Первая\n",
    "ties.csv": "source,target,kind\nRUS,IRN,pact\n",
    "datapackage.json": "{\"title\": \"Two\", \"titles\": {\"ru\": \"Двое\", \"pt-br\": \"Dois\"}}",
  ]

  @Test func `names in other languages are read, and not told of as unknown columns`() throws {
    let graph = try Dataset.reading(files).graph
    #expect(told(files).isEmpty)
    #expect(graph.actors.map(\.names) == [["ru": "Россия", "pt-br": "Rússia"], ["pt-br": "Irã"]])
    #expect(graph.kinds.map(\.names) == [["ru": "Война"], ["ru": "Договор"]])
    #expect(graph.kinds.map(\.labels) == [["ru": "война!"], [:]])
    #expect(graph.eras.map(\.names) == [["ru": "Первая"]])
    #expect(graph.header.titles == ["ru": "Двое", "pt-br": "Dois"])
  }

  @Test func `columns of names stay behind all others, as they were`() throws {
    let texts = try Dataset.reading(files).texts
    #expect(
      texts["actors.csv"] == """
        id,name,kind,lifetime,predecessor,iso3,cow,gw,bloc,latitude,longitude,note,name_ru,name_pt-br
        RUS,Russia,,,,,,,,,,,Россия,Rússia
        IRN,Iran,,,,,,,,,,,,Irã

        """)
    #expect(texts["datapackage.json"] == files["datapackage.json"])
  }

  @Test func `a descriptor that is made lists the columns of names as strings`() throws {
    var tables = files
    tables["datapackage.json"] = nil
    let descriptor = try #require(try Dataset.reading(tables).texts["datapackage.json"])
    #expect(descriptor.contains("{ \"name\": \"name_pt-br\", \"type\": \"string\" }"))
    #expect(descriptor.contains("{ \"name\": \"label_ru\", \"type\": \"string\" }"))
  }

  @Test func `a name in another language is checked as names are`() {
    let long = String(repeating: "я", count: 1_001)
    #expect(
      told(["actors.csv": "id,name_ru,name_fa\nA,\(long),=1+1\n", "ties.csv": "source,target\nA,A\n"]).prefix(2) == [
        "actors.csv:2:3: error: this name_ru is longer than 1,000 characters, and nobody can read it | "
          + "shorten it; long text belongs in a note, and a quote or line break may be missing",
        "actors.csv:2:1005: warning: a spreadsheet would run this name_fa as a formula, as it begins with = | "
          + "begin it with another character, if it is to be opened in one",
      ])
  }

  @Test func `a language's column that is not spelled as it should be is named with its right spelling`() {
    #expect(
      told([
        "actors.csv": "id,name_RU,name_pt_BR,name_official,nam_ru\nA,,,,\n",
        "ties.csv": "source,target,name_ru\nA,A,\n",
      ]).filter { $0.contains("note") } == [
        "actors.csv:1:4: note: columns kept and not understood: name_RU (did you mean name_ru?), "
          + "name_pt_BR (did you mean name_pt-br?), name_official, nam_ru",
        "ties.csv:1:15: note: columns kept and not understood: name_ru",
      ])
  }

  @Test func `two columns of one language are refused`() {
    #expect(
      told(["actors.csv": "id,name_ru,name_ru\nA,,\n", "ties.csv": "source,target\nA,B\n"]).first
        == "actors.csv:1:12: error: there are two columns name_ru | rename or delete one of them")
  }

  @Test func `titles in what is no language are refused where they stand`() {
    func said(_ titles: String) -> String? {
      told(["datapackage.json": "{\"titles\": \(titles)}", "ties.csv": "source,target\nA,B\n"]).first
    }
    #expect(
      said("{\"ru\": \"а\", \"Russian\": \"б\"}")
        == "datapackage.json:1:35: error: Russian is no language | write a tag in lower case, such as ru, fa or pt-br")
    #expect(said("{\"RU\": \"а\"}")?.hasPrefix("datapackage.json:1:19: error: RU is no language") == true)
    #expect(said("{\"ru\": 1}")?.hasPrefix("datapackage.json:1:19: error: ru should be a string") == true)
    #expect(said("\"x\"")?.hasPrefix("datapackage.json:1:12: error: titles should be an object") == true)
  }
}
