extension ActorGraph {
  /// The same graph under the names it has in a language.
  ///
  /// Actors, kinds, eras and the graph itself are called as the data call them in that language, or in a wider one it
  /// belongs to (`pt` for `pt-br`); where the data do not say, built-in kinds have names of ours, and all else keeps the
  /// name it has. Ids, ties, days and places are the same, so `ActorID`s and `TieIndex`es hold for both graphs.
  ///
  /// - Complexity: O(*actors* + *kinds* + *eras*); ties are shared.
  public func named(in language: LanguageTag) -> ActorGraph {
    var header = header
    header.title = language.text(among: header.titles) ?? header.title
    let actors = actors.map { actor in
      var actor = actor
      actor.name = language.text(among: actor.names) ?? actor.name
      return actor
    }
    let eras = eras.map { era in language.text(among: era.names).map(era.renamed) ?? era }
    return ActorGraph(
      storage: Storage(
        header: header, actors: actors, lineages: storage.lineages, kinds: kinds.map { $0.named(in: language) },
        sources: sources, eras: eras, observed: observed, declaresObserved: declaresObserved, columns: storage.columns,
        ledger: storage.ledger, actorIDs: storage.actorIDs, kindIDs: storage.kindIDs, tieIDs: storage.tieIDs))
  }

  /// The languages in which it has names, in alphabetical order.
  ///
  /// - Complexity: O(*actors* + *kinds* + *eras*).
  public var languages: [LanguageTag] {
    var tags = Set(header.titles.keys)
    for actor in actors { tags.formUnion(actor.names.keys) }
    for kind in kinds { tags.formUnion(kind.names.keys) }
    for era in eras { tags.formUnion(era.names.keys) }
    return tags.sorted().compactMap { LanguageTag($0) }
  }
}

extension TieKind {
  /// The kind under its name and label in a language.
  func named(in language: LanguageTag) -> TieKind {
    var kind = self
    let ours = builtInNames(in: language)
    let given = language.text(among: names)
    kind.name = given ?? ours?.name ?? name
    kind.label =
      language.text(among: labels) ?? given.map { TieKind.label(of: $0, in: language) } ?? ours?.label ?? label
    return kind
  }

  /// A name as it stands on a line; German nouns keep their capitals.
  private static func label(of name: String, in language: LanguageTag) -> String {
    language.ranges.last?.text == "de" ? name : name.lowercased()
  }
}
