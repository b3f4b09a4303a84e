import Entente

/// Columns in other languages: `name_ru` holds what `name` holds, in Russian.
extension Table {
  /// What a row says of a column in other languages, by tag; what nobody could read is reported.
  mutating func translated(_ column: Column) -> [String: String] {
    var texts: [String: String] = [:]
    for translation in translations where translation.column == column {
      let range = range(at: translation.place)
      guard !range.isEmpty else { continue }
      let name = names[translation.place]
      isShort(range, name) { $0.text(at: translation.place) }
      warnOfFormula(range, name)
      texts[translation.language.text] = text(at: translation.place)
    }
    return texts
  }

  /// Which column in which language stands at a place of the header; nil where none does.
  func translation(at place: Int) -> (column: Column, language: LanguageTag, place: Int)? {
    guard let (column, tag) = Table.parts(ofTranslation: names[place]), let language = LanguageTag(tag),
      language.text == tag
    else { return nil }
    return (column, language, place)
  }

  /// How a column in another language is rightly spelled: `name_pt-br` for `name_pt_BR`; nil where it is none.
  func spelling(ofTranslation name: String) -> String? {
    guard let (column, tag) = Table.parts(ofTranslation: name.lowercased()),
      let language = LanguageTag(tag.replacing("_", with: "-"))
    else { return nil }
    return "\(column.name)_\(language)"
  }

  private static func parts(ofTranslation name: String) -> (column: Column, tag: String)? {
    for column in Column.translated where name.hasPrefix("\(column.name)_") {
      return (column, String(name.dropFirst(column.name.count + 1)))
    }
    return nil
  }
}
