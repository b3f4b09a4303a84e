internal import Entente

/// The groups of a period's picture, and how they were found.
struct PeriodGroups: Sendable {
  let groups: [ActorGroup]
  /// For the caption; nil where there is no group.
  let sentence: String?

  init(_ scene: PeriodScene, by grouping: Grouping, _ words: Words = .english) {
    let graph = scene.snapshot.graph
    let found: (groups: [ActorGroup], sentence: String)
    switch grouping {
    case .none: found = ([], "")
    case .bloc: found = PeriodGroups.blocs(scene, words)
    case .membership: found = PeriodGroups.composites(scene, needsComposite: false, words)
    case .communities: found = PeriodGroups.communities(scene, words)
    case .automatic:
      // Asked of the whole graph, so that all its pictures shade the same thing.
      let hasBlocs = graph.actors.contains { !$0.bloc.isEmpty }
      found = hasBlocs ? PeriodGroups.blocs(scene, words) : PeriodGroups.composites(scene, needsComposite: true, words)
    }
    groups = found.groups.filter { $0.members.count > 1 }
    sentence = groups.isEmpty ? nil : found.sentence
  }

  private static func blocs(_ scene: PeriodScene, _ words: Words) -> (groups: [ActorGroup], sentence: String) {
    let graph = scene.snapshot.graph
    var numbers: [String: Int] = [:]
    for bloc in graph.actors.map(\.bloc) where !bloc.isEmpty && numbers[bloc] == nil { numbers[bloc] = numbers.count }
    let members = Dictionary(grouping: scene.actors) { graph.profile($0).bloc }
    let groups = numbers.sorted { $0.value < $1.value }.map { bloc, number in
      ActorGroup(name: bloc, number: number, members: members[bloc] ?? [])
    }
    return (groups, words["Shaded: blocs as the data name them."])
  }

  /// - Parameter needsComposite: whether only composites that are in the picture themselves make groups.
  private static func composites(
    _ scene: PeriodScene, needsComposite: Bool, _ words: Words
  ) -> (groups: [ActorGroup], sentence: String) {
    let graph = scene.snapshot.graph
    guard let membership = graph.kind(TieKind.membershipID) else { return ([], "") }
    var options = scene.snapshot.options
    options.kinds = [membership]
    (options.signs, options.actors) = (nil, nil)
    let memberships = { (spell: Spell) in graph.snapshot(of: spell, options).ties.map { graph.tie($0) } }
    let shown = Set(scene.actors)
    var members: [ActorID: Set<ActorID>] = [:]
    for tie in memberships(scene.snapshot.spell) where shown.contains(tie.source) {
      members[tie.target, default: []].insert(tie.source)
    }
    // Counted over all time, so that a composite keeps its tint from period to period.
    let composites = Set(memberships(.always).map(\.target)).sorted()
    let groups = members.sorted { $0.key < $1.key }.compactMap { composite, members -> ActorGroup? in
      let isShown = shown.contains(composite)
      if needsComposite, !isShown { return nil }
      return ActorGroup(
        name: graph.profile(composite).name, number: composites.firstIndex(of: composite) ?? composites.count,
        members: members.union(isShown ? [composite] : []).sorted())
    }
    return (groups, words["Shaded: members of a composite in the period, together with it."])
  }

  private static func communities(
    _ scene: PeriodScene, _ words: Words
  ) -> (groups: [ActorGroup], sentence: String) {
    // Strengths are not read, so that there is none that could be refused.
    guard let found = try? scene.snapshot.communities() else { return ([], "") }
    let shown = Set(scene.actors)
    let groups = found.groups.map { $0.filter(shown.contains) }.filter { $0.count > 1 }.enumerated()
      .map { number, members in
        ActorGroup(name: words["around {}", name(ofCenterOf: members, in: scene)], number: number, members: members)
      }
    let ties = found.header.sign == "all" ? words["ties"] : words["{} ties", words[found.header.sign]]
    let modularity = words.numeral(Decimal.text(found.modularity))
    return (
      groups, words["Shaded: communities found in the {} (Louvain’s method, modularity {}).", ties, modularity]
    )
  }

  /// Who has most ties within the group.
  private static func name(ofCenterOf members: [ActorID], in scene: PeriodScene) -> String {
    let group = Set(members)
    var degrees: [ActorID: Int] = [:]
    for tie in scene.ties where group.contains(tie.source) && group.contains(tie.target) {
      degrees[tie.source, default: 0] += 1
      degrees[tie.target, default: 0] += 1
    }
    let center = members.max { (degrees[$0] ?? 0, $1) < (degrees[$1] ?? 0, $0) }
    return center.map { scene.snapshot.graph.profile($0).name } ?? ""
  }
}
