internal import ArgumentParser
internal import Entente
internal import EntenteDiagrams

/// `--lang`: the language of a picture's words and of the data's names.
struct LanguageOption: ParsableArguments {
  @Option(
    name: .customLong("lang"),
    help: ArgumentHelp(
      """
      Speak this language: de, en, es, fa, fr or ru; names are those the data have in it, or in any other language whose \
      tag is given here.
      """, valueName: "tag"),
    transform: { try LanguageOption.tag($0) })
  var tag: LanguageTag?

  /// The language of the words that are ours: English where we do not speak the one that was asked for.
  var language: Language { tag.flatMap { Language($0) } ?? .english }

  var queryWords: [String] { tag.map { ["--lang=\($0.text)"] } ?? [] }

  /// The graph under the names it has in the language.
  func named(_ graph: ActorGraph) -> ActorGraph { tag.map(graph.named) ?? graph }

  /// What of the language there is not, as sentences.
  func remarks(on graph: ActorGraph) -> [String] {
    guard let tag else { return [] }
    var remarks: [String] = []
    if Language(tag) == nil {
      let spoken = Language.allCases.map(\.rawValue).sorted().joined(separator: ", ")
      remarks.append("--lang \(tag): the words of pictures are English, as we speak only \(spoken)")
    }
    let named = graph.languages
    if tag.ranges.last?.text != Language.english.rawValue, !tag.ranges.contains(where: named.contains) {
      let others = named.isEmpty ? "" : "; they have some in \(named.map(\.text).joined(separator: ", "))"
      remarks.append("--lang \(tag): the data have no names in this language\(others)")
    }
    return remarks
  }

  private static func tag(_ text: String) throws -> LanguageTag {
    if let tag = LanguageTag(text) { return tag }
    throw ValidationError("'\(TerminalText.short(text))' is no language tag; write one such as ru, fa or pt-br")
  }
}
