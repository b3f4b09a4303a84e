internal import Entente

/// In which language a graph's names are, where one was asked for: not all of them need be in it.
struct NameLanguage: Sendable {
  /// The language that was asked for.
  private let asked: LanguageTag?
  /// What we call built-in kinds in that language, by id, where it is not their English name.
  private let kinds: [String: String]

  init(asked: LanguageTag?) {
    self.asked = asked
    let ours = asked.flatMap { try? ActorGraph.Builder().build().named(in: $0).kinds } ?? []
    kinds = Dictionary(
      uniqueKeysWithValues: ours.filter { $0.name != TieKind.builtIn($0.id)?.name }.map { ($0.id, $0.name) })
  }

  /// The language of a name that the data may have in several; nil where they do not tell it.
  func language(of name: String, among names: [String: String]) -> LanguageTag? {
    asked?.ranges.first { names[$0.text] == name }
  }

  /// The language of a kind's name, which may be one of ours.
  func language(of kind: TieKind) -> LanguageTag? {
    language(of: kind.name, among: kind.names) ?? (kinds[kind.id] == kind.name ? asked : nil)
  }
}
