import Testing

/// `--lang`.
@Suite struct `Languages` {
  private static let files = [
    "pact/actors.csv": "id,name,name_fr,name_pt\nFRA,France,,França\nRUS,Russia,Russie,Rússia\n",
    "pact/ties.csv": "id,source,target,kind,when\npact,FRA,RUS,alliance,1894-01-04/1917\n",
    "pact/eras.csv": "id,name,when,name_fr\npeace,The peace,1894/1914,La paix\n",
    "pact/datapackage.json": "{\"title\": \"Two powers\", \"titles\": {\"fr\": \"Deux puissances\"}}",
  ]

  @Test func `a picture speaks the language, and names are those the data have in it`() throws {
    let place = try Workplace(Languages.files)
    let run = try place.entente("render", "pact", "--lang", "fr", "-o", "out")
    #expect(run.status == 0 && run.errors.isEmpty)
    let svg = try place.text("out/peace.svg")
    #expect(svg.contains("<svg lang=\"fr\" xml:lang=\"fr\" "))
    for said in [
      ">Russie<", ">France<", ">La paix<", ">Deux puissances<", ">Sécurité<", ">alliance<", "1 lien entre 2",
    ] {
      #expect(svg.contains(said), "\(said)")
    }
    #expect(!svg.contains("Russia"))
    #expect(try place.entente("verify", "out/peace.svg", "pact").output.hasPrefix("same: "))
  }

  @Test func `without it a picture is in English, and says so`() throws {
    let place = try Workplace(Languages.files)
    #expect(try place.entente("render", "pact", "-o", "out").status == 0)
    let svg = try place.text("out/peace.svg")
    #expect(
      svg.contains("<svg lang=\"en\" xml:lang=\"en\" ") && svg.contains(">Russia<") && svg.contains(">The peace<"))
  }

  @Test func `of a language we do not speak the names are taken, with a warning`() throws {
    let place = try Workplace(Languages.files)
    let run = try place.entente("render", "pact", "--lang", "pt-BR", "-o", "out")
    #expect(run.status == 0)
    #expect(
      run.errors
        == "entente: warning: --lang pt-br: the words of pictures are English, as we speak only de, en, es, fa, fr, ru\n"
    )
    let svg = try place.text("out/peace.svg")
    #expect(svg.contains(">Rússia<") && svg.contains(">França<") && svg.contains(">Security<"))
  }

  @Test func `data without names in the language are told of, with the languages they have`() throws {
    let run = try Workplace(Languages.files).entente("render", "pact", "--lang", "de", "-o", "-")
    #expect(run.status == 0)
    #expect(
      run.errors
        == "entente: warning: --lang de: the data have no names in this language; they have some in fr, pt\n")
    #expect(run.output.contains(">Bündnis<") && run.output.contains(">Russia<"))
  }

  @Test func `what is no tag is refused before anything is read`() throws {
    let run = try Workplace().entente("render", "nowhere", "--lang", "français")
    #expect(run.status == 64)
    #expect(run.errors.contains("'français' is no language tag; write one such as ru, fa or pt-br"))
  }

  @Test func `a comparison and a report speak it too`() throws {
    let place = try Workplace(Languages.files)
    let compared = try place.entente("compare", "pact", "1890", "1900", "--lang", "fr", "-o", "change.svg")
    #expect(compared.status == 0)
    #expect(compared.output.contains("1 lien") && compared.output.contains("Russie"))
    #expect(try place.text("change.svg").contains("<svg lang=\"fr\""))
    #expect(try place.entente("report", "pact", "--lang", "fr", "-o", "page.html").status == 0)
    let page = try place.text("page.html")
    #expect(page.contains("Deux puissances") && page.contains("1 lien entre 2 acteurs"))
  }
}
