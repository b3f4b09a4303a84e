internal import Entente

/// What changed from one period to another in plain words, each change with its sources.
struct DifferenceSummary {
  let comparison: Comparison
  let first: Period
  let second: Period
  let words: Words

  /// How many changes of one sort are named, the others counted.
  private static let mostNamed = 5
  private static let mostCitations = 2

  private var graph: ActorGraph { comparison.before.graph }

  /// The paragraph.
  var text: String {
    let sentences: [String?] =
      comparison.isWithoutChange
      ? [unchanged]
      : changes + [kept]
    return (sentences + [doubts, successions, order, overlap, unobserved, choices, rules]).compactMap(\.self).joined(
      separator: " ")
  }

  /// The changes, the first of them told with both periods.
  private var changes: [String] {
    let sentences =
      [Comparison.Change.begun, .ended].compactMap(sentence)
      + [turns].compactMap(\.self) + [.strengthened, .weakened].compactMap(sentence)
    guard let head = sentences.first else { return [] }
    return [words["Between {} and {} {}", name(first), name(second), head]] + sentences.dropFirst().map(capitalised)
  }

  private var unchanged: String {
    if comparison.relations.isEmpty {
      return words["Neither {} nor {} has a tie.", name(first), name(second)]
    }
    let count = comparison.relations.count
    let all = words[count == 1 ? "its one tie is in both" : "all {} ties are in both", spelled(count)]
    return words["Between {} and {} nothing changed: {}.", name(first), name(second), all]
  }

  /// A named period in quotes, any other by its days.
  private func name(_ period: Period) -> String {
    let title = PeriodTitle(period, of: graph, words.language)
    return title.dates.isEmpty ? title.name : words["“{}”", String(title.name.prefix(200))]
  }

  private func sentence(_ change: Comparison.Change) -> String? {
    let relations = comparison.relations(change).sorted { $0.isCertain && !$1.isCertain }
    guard !relations.isEmpty else { return nil }
    let count = relations.count
    let phrase =
      switch change {
      case .begun where !comparison.isForward:
        count == 1 ? "{} tie is in the second period only" : "{} ties are in the second period only"
      case .ended where !comparison.isForward:
        count == 1 ? "{} tie is in the first period only" : "{} ties are in the first period only"
      case .begun: count == 1 ? "{} tie began" : "{} ties began"
      case .ended: count == 1 ? "{} tie ended" : "{} ties ended"
      case .strengthened: count == 1 ? "{} tie grew stronger" : "{} ties grew stronger"
      case .weakened: count == 1 ? "{} tie grew weaker" : "{} ties grew weaker"
      case .kept: count == 1 ? "{} tie was kept" : "{} ties were kept"
      }
    return "\(words[phrase, spelled(count)]): \(listed(relations.map(told)))."
  }

  private var turns: String? {
    let turns = comparison.turns
    guard !turns.isEmpty else { return nil }
    let phrase = turns.count == 1 ? "{} pair turned" : "{} pairs turned"
    return "\(words[phrase, spelled(turns.count)]): \(listed(turns.map(told)))."
  }

  private var kept: String? {
    let count = comparison.relations(.kept).count
    return count == 0
      ? words["No tie was kept as it was."]
      : capitalised(words[count == 1 ? "{} tie was kept." : "{} ties were kept.", spelled(count)])
  }

  /// `Russia → Iran, arms supply (Sahin 2022, ¶12)`.
  private func told(_ relation: Comparison.Relation) -> String {
    let kind = graph.kind(relation.kind).name
    let ends = DifferenceTitle(comparison, words).ends(relation)
    var text = ends + words[", "] + lowered(kind)
    if relation.change == .strengthened || relation.change == .weakened,
      let before = relation.before?.strength, let after = relation.after?.strength
    {
      text += " " + words["from {} to {}", words.amount(before.value), words.amount(after.value)]
    }
    if !relation.isCertain { text += words[", perhaps"] }
    return text + citations(relation.after ?? relation.before)
  }

  private func told(_ turn: Comparison.Turn) -> String {
    let names = [turn.after.pair.source, turn.after.pair.target].map { graph.profile($0).name.prefix(80) }
    let signs = [turn.before.sign, turn.after.sign].map { words[DifferenceLook.meaning($0)] }
    return "\(names[0]) – \(names[1])" + words[", "] + words["from {} to {}", signs[0], signs[1]]
      + (turn.isCertain ? "" : words[", perhaps"]) + citations(turn.after)
  }

  private func citations(_ side: Comparison.Side?) -> String {
    let all = ShortCitation.texts((side?.ties ?? []).flatMap { graph.tie($0).citations }, in: graph, words)
    guard !all.isEmpty else { return "" }
    let rest = all.count - DifferenceSummary.mostCitations
    let shown = all.prefix(DifferenceSummary.mostCitations) + (rest > 0 ? [words["{} more", words.number(rest)]] : [])
    return " (\(words.joinedApart(Array(shown))))"
  }

  private func listed(_ items: [String]) -> String {
    let rest = items.count - DifferenceSummary.mostNamed
    // One more is not worth a count.
    if rest <= 1 { return words.joinedApart(items) }
    let shown = items.prefix(DifferenceSummary.mostNamed)
    return words.joinedApart(shown + [words["and {} more", spelled(rest)]])
  }

  private func lowered(_ name: String) -> String {
    if words.language == .german { return name }
    // An abbreviation keeps its capitals.
    if name.dropFirst().first?.isUppercase == true { return name }
    return name.prefix(1).lowercased() + name.dropFirst()
  }
}

/// What a reader should know of the changes.
extension DifferenceSummary {
  private var doubts: String? {
    let changes = comparison.relations.filter { $0.change != .kept }
    let count = changes.count { !$0.isCertain } + comparison.turns.count { !$0.isCertain }
    guard count > 0 else { return nil }
    let phrase =
      count == 1
      ? "{} of these changes is not certain: its dates are not sure."
      : "{} of these changes are not certain: their dates are not sure."
    return capitalised(words[phrase, spelled(count)])
  }

  private var successions: String? {
    var seen: Set<String> = []
    let heirs = comparison.relations.filter(\.isCarriedOver).flatMap { relation -> [(ActorID, ActorID)] in
      guard let before = relation.before?.pair, let after = relation.after?.pair else { return [] }
      return [(before.source, after.source), (before.target, after.target)].filter { $0.0 != $0.1 }
    }.map { words["{} from {}", graph.profile($0.1).name, graph.profile($0.0).name] }
      .filter { seen.insert($0).inserted }
    return heirs.isEmpty ? nil : words["What an actor has from the one before it is not new: {}.", words.listed(heirs)]
  }

  private var overlap: String? {
    guard let one = comparison.before.observedSpell, let other = comparison.after.observedSpell,
      one.overlaps(other), first.spell != second.spell
    else { return nil }
    return words["The two periods overlap, and what holds on their common days is in both."]
  }

  private var order: String? {
    comparison.isForward
      ? nil
      : words[
        "The second period does not just follow the first: what one has alone need not have begun or ended in between."]
  }

  private var unobserved: String? {
    let empty = [(first, comparison.before), (second, comparison.after)].filter { $0.1.observedSpell == nil }
    return empty.isEmpty
      ? nil
      : words[
        "Nothing of {} was observed: that no tie is there does not mean that there was none.",
        words.listed(empty.map { name($0.0) })]
  }

  private var choices: String? { SceneSummary.choices(comparison.after.options, in: graph, words) }

  private var rules: String? {
    guard !comparison.relations.isEmpty else { return nil }
    let strength =
      switch comparison.after.options.strength {
      case .count: "by the number of records"
      case .sum: "by the sum of strengths"
      case .max: "by the greatest strength"
      case .days: "by the days they hold"
      }
    return words[
      "All ties of one kind between two actors count as one here; how strong they are is told {}.", words[strength]]
  }

  /// A count in words up to ten.
  private func spelled(_ count: Int) -> String {
    // Elsewhere the word would have to agree with what is counted.
    guard words.language == .english else { return words.number(count) }
    let names = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
    return count < names.count ? names[count] : String(count)
  }

  private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
