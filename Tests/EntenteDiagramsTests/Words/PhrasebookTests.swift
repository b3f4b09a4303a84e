import Entente
import Testing

@testable import EntenteDiagrams

/// The phrases of each language.
@Suite struct PhrasebookTests {
  private static let others = Language.allCases.filter { $0 != .english }

  @Test(arguments: others)
  func `a language has every phrase that the sources look up`(language: Language) throws {
    let scan = try PhraseScan()
    #expect(scan.phrases.count > 150, "the scan finds what it should")
    let book = language.phrasebook
    // `{} {} {}` and the like are patterns: a language that orders them as English does needs none.
    let missing = scan.phrases.filter { $0.contains { $0.isLetter } && book.phrases[$0] == nil }
    let untranslated = missing.filter { !PhrasebookTests.isInternational($0, language) }
    #expect(untranslated.isEmpty, "\(language) lacks \(untranslated.sorted())")
    let nouns = scan.nouns.subtracting(book.nouns.keys)
    #expect(nouns.isEmpty, "\(language) lacks \(nouns.sorted())")
  }

  /// Months that are written alike.
  private static func isInternational(_ phrase: String, _ language: Language) -> Bool {
    language == .german && ["April", "August", "September", "November"].contains(phrase)
  }

  @Test(arguments: others)
  func `a language has words for everything the model names`(language: Language) {
    let words =
      KindFamily.allCases.map(\.rawValue) + TieStatus.allCases.map(\.description) + Sign.allCases.map(\.description)
      + Sign.allCases.map(NetworkLegend.meaning) + Sign.allCases.map(AlternativeText.phrase)
      + CellSign.allCases.map(\.phrase) + FoldedSign.allCases.map(DifferenceLook.meaning)
      + TieMark.allCases.map(\.meaning) + ["if", "new", "state", "armed group", "organization", "composite"]
    let missing = words.filter { language.phrasebook.phrases[$0] == nil }
    #expect(missing.isEmpty, "\(language) lacks \(missing)")
    for status in TieStatus.allCases { #expect(language.phrasebook.nouns[status.description] != nil, "\(status)") }
  }

  @Test(arguments: others)
  func `a translation has the gaps of the phrase`(language: Language) {
    for (phrase, translation) in language.phrasebook.phrases {
      let wanted = phrase.matches(of: /\{\d?\}/).count
      let numbered = Set(translation.matches(of: /\{(\d)\}/).map { String($0.1) })
      let plain = translation.matches(of: /\{\}/).count
      #expect(numbered.isEmpty ? plain == wanted : plain == 0 && numbered.count == wanted, "\(language): \(phrase)")
    }
    for (noun, forms) in language.phrasebook.nouns {
      #expect(!forms.isEmpty && forms.allSatisfy { $0.matches(of: /\{\}/).count == 1 }, "\(language): \(noun)")
    }
  }

  @Test func `a number takes the form of its noun`() {
    func said(_ language: Language, _ counts: Int...) -> [String] {
      counts.map { Words(language: language).counted($0, "tie") }
    }
    #expect(said(.english, 0, 1, 2) == ["0 ties", "1 tie", "2 ties"])
    #expect(said(.german, 1, 2) == ["1 Beziehung", "2 Beziehungen"])
    #expect(said(.french, 0, 1, 2) == ["0 lien", "1 lien", "2 liens"])
    #expect(
      said(.russian, 0, 1, 2, 5, 11, 12, 21, 22, 25, 111) == [
        "0 связей", "1 связь", "2 связи", "5 связей", "11 связей", "12 связей", "21 связь", "22 связи", "25 связей",
        "111 связей",
      ])
    #expect(said(.persian, 1, 25) == ["۱ پیوند", "۲۵ پیوند"])
  }

  @Test func `numbers, dates and lists are written as the language writes them`() throws {
    let day = try #require(Day(year: 2011, month: 3, day: 1))
    let dates = Language.allCases.map { DateText.day(day, Words(language: $0)) }
    #expect(
      dates == [
        "1 March 2011", "1. März 2011", "1er mars 2011", "1 de marzo de 2011", "1 марта 2011", "۱ مارس ۲۰۱۱",
      ])
    let spell = try #require(Spell(from: day, until: .distantFuture))
    let starts = Language.allCases.map { DateText.spell(spell, observed: nil, Words(language: $0)) }
    #expect(
      starts == [
        "from 1 March 2011", "ab 1. März 2011", "à partir du 1er mars 2011", "desde el 1 de marzo de 2011",
        "с 1 марта 2011", "از ۱ مارس ۲۰۱۱",
      ])
    let numbers = Language.allCases.map { Words(language: $0).amount(12_500.5) }
    #expect(numbers == ["12,500.5", "12.500,5", "12\u{202F}500,5", "12\u{202F}500,5", "12\u{202F}500,5", "۱۲٬۵۰۰٫۵"])
    let lists = Language.allCases.map { Words(language: $0).listed(["a", "b", "c"]) }
    #expect(lists == ["a, b and c", "a, b und c", "a, b et c", "a, b y c", "a, b и c", "a، b و c"])
  }

  @Test func `a language is found by its tag, and by that of a form of it`() throws {
    #expect(Language(try #require(LanguageTag("pt-br"))) == nil)
    #expect(Language(try #require(LanguageTag("de-AT"))) == .german)
    #expect(Language(try #require(LanguageTag("fa"))) == .persian)
  }
}
