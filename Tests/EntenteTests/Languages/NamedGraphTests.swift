import Entente
import Testing

/// A graph under the names it has in a language.
@Suite struct NamedGraphTests {
  private func graph() throws -> ActorGraph {
    var builder = ActorGraph.Builder()
    builder.header = GraphHeader(title: "Two", titles: ["ru": "Двое"])
    let russia = try builder.addActor(.init(id: "RUS", name: "Russia", names: ["ru": "Россия", "pt": "Rússia"]))
    let iran = try builder.addActor(.init(id: "IRN", name: "Iran", names: ["pt-br": "Irã", "pt": "Irão"]))
    try builder.addKind(.init(id: "pact", name: "Pact", label: "p.", names: ["ru": "Договор", "de": "Vertrag"]))
    try builder.addKind(.init(id: "deal", name: "Deal", names: ["ru": "Сделка"], labels: ["ru": "сд."]))
    try builder.addEra(Era(id: "one", name: "One", when: EDTF("1990/1995"), note: "n", names: ["ru": "Первая"]))
    try builder.addTie("war", from: russia, to: iran, id: "t")
    return try builder.build()
  }

  private func tag(_ text: String) throws -> LanguageTag { try #require(LanguageTag(text)) }

  @Test func `names are those of the language, and else stay as they are`() throws {
    let graph = try graph()
    let russian = graph.named(in: try tag("ru"))
    #expect(russian.header.title == "Двое")
    #expect(russian.actors.map(\.name) == ["Россия", "Iran"])
    #expect(russian.eras.map(\.name) == ["Первая"] && russian.eras.map(\.note) == ["n"])
    #expect(graph.named(in: try tag("ja")).actors == graph.actors)
    #expect(russian.actor("RUS") == graph.actor("RUS") && russian.tie("t") == graph.tie("t"))
    #expect(russian.observed == graph.observed && russian.tieCount == 1)
  }

  @Test func `a language of a region falls back on the language`() throws {
    let graph = try graph()
    #expect(graph.named(in: try tag("pt-BR")).actors.map(\.name) == ["Rússia", "Irã"])
    #expect(graph.named(in: try tag("pt")).actors.map(\.name) == ["Rússia", "Irão"])
    #expect(graph.named(in: try tag("pt-ao")).actors.map(\.name) == ["Rússia", "Irão"])
  }

  @Test func `a label follows its name, unless it has one of its own`() throws {
    let graph = try graph()
    func kind(_ id: String, _ language: String) throws -> [String] {
      let named = graph.named(in: try tag(language))
      let kind = named.kind(try #require(named.kind(id)))
      return [kind.name, kind.label]
    }
    #expect(try kind("pact", "ru") == ["Договор", "договор"])
    #expect(try kind("pact", "de-AT") == ["Vertrag", "Vertrag"])
    #expect(try kind("pact", "fr") == ["Pact", "p."])
    #expect(try kind("deal", "ru") == ["Сделка", "сд."])
  }

  @Test func `built-in kinds have names of ours in every language, unless the data call them otherwise`() throws {
    for language in ["de", "fr", "es", "ru", "fa"] {
      let tag = try tag(language)
      for kind in TieKind.builtIn where kind.id != "entente" {
        var builder = ActorGraph.Builder(kinds: [kind])
        builder.header.title = kind.id
        let named = try builder.build().named(in: tag).kinds[0]
        #expect(!named.name.isEmpty && !named.label.isEmpty && named.label.count <= 22, "\(kind.id) \(language)")
        #expect(named.name != kind.name || ["Alliance", "Sanctions"].contains(kind.name), "\(kind.id) \(language)")
      }
    }
    let own = TieKind(id: "war", name: "Armed struggle")
    #expect(try ActorGraph.Builder(kinds: [own]).build().named(in: tag("ru")).kinds == [own])
  }

  @Test func `the languages of a graph are those that anything in it is named in`() throws {
    #expect(try graph().languages.map(\.text) == ["de", "pt", "pt-br", "ru"])
  }

  @Test func `a tag has a language and parts of letters and digits`() {
    for text in ["ru", "haw", "pt-br", "zh-hant-tw", "de-1996", "es-419"] { #expect(LanguageTag(text)?.text == text) }
    for text in ["", "r", "russian", "ru_", "ru-", "-ru", "r1", "ru-ninechars", "рус", "ru br"] {
      #expect(LanguageTag(text) == nil, "\(text)")
    }
    #expect(LanguageTag("zh-Hant-TW")?.ranges.map(\.text) == ["zh-hant-tw", "zh-hant", "zh"])
    #expect(LanguageTag("de-x-old")?.ranges.map(\.text) == ["de-x-old", "de"])
  }
}
