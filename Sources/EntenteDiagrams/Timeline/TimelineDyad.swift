internal import Entente

/// The ties of two actors, or of two lineages, which share a lane of the calendar.
struct TimelineDyad: Sendable {
  /// A day on which one actor of a lineage takes the place of another.
  struct Succession: Hashable, Sendable {
    let day: Day
    let actor: ActorID
  }

  /// Those on the first side, the earliest first; an arrow to the right goes out from them.
  let first: [ActorID]
  let second: [ActorID]
  let ties: [Tie]
  let successions: [Succession]

  /// The dyads of a scene, in the order in which they first had a tie, then by the actors' order.
  ///
  /// - Complexity: O(*t* log *t*) for *t* ties.
  static func dyads(of scene: PeriodScene) -> [TimelineDyad] {
    let graph = scene.snapshot.graph
    let lineages = Dictionary(grouping: scene.ties) { tie in
      Dyad(graph.lineage(of: tie.source), graph.lineage(of: tie.target))
    }
    let dyads = lineages.flatMap { lineage, ties -> [TimelineDyad] in
      let whole = TimelineDyad(ties, lineage, in: graph)
      // A state that fell into several has no one heir: each has lanes of its own.
      guard whole.isOneLine(in: graph) else {
        return Dictionary(grouping: ties) { Dyad($0.source, $0.target) }.map { dyad, ties in
          TimelineDyad(ties, first: [dyad.first], second: [dyad.second], successions: [])
        }
      }
      return [whole]
    }
    return dyads.sorted { ($0.start, $0.firstActor, $0.secondActor) < ($1.start, $1.firstActor, $1.secondActor) }
  }

  private init(_ ties: [Tie], first: [ActorID], second: [ActorID], successions: [Succession]) {
    self.first = first
    self.second = second
    self.ties = ties
    self.successions = successions
  }

  private init(_ ties: [Tie], _ lineage: Dyad, in graph: ActorGraph) {
    let actors = Set(ties.flatMap { [$0.source, $0.target] }).sorted { one, other in
      (graph.profile(one).existence.onset, one) < (graph.profile(other).existence.onset, other)
    }
    func side(_ root: ActorID) -> [ActorID] { actors.filter { graph.lineage(of: $0) == root } }
    let (first, second) = (side(lineage.first), side(lineage.second))
    let heirs = (lineage.first == lineage.second ? [first] : [first, second]).flatMap { $0.dropFirst() }
    self.init(
      ties, first: first, second: second,
      successions: heirs.map { Succession(day: graph.profile($0).existence.onset, actor: $0) })
  }

  private func isOneLine(in graph: ActorGraph) -> Bool {
    [first, second].allSatisfy { side in
      let lives = side.map { graph.profile($0).existence }
      return !zip(lives, lives.dropFirst()).contains { $0.overlaps($1) }
    }
  }

  private var start: Day { ties.map(\.extent.earliestOnset).min() ?? .distantPast }
  private var firstActor: ActorID { first.first ?? ActorID(index: 0) }
  private var secondActor: ActorID { second.first ?? ActorID(index: 0) }

  /// Those between the first and the last day of a calendar.
  func successions(within domain: Spell) -> [Succession] {
    successions.filter { domain.contains($0.day) && domain.onset < $0.day }
  }

  /// `Soviet Union, Russia – Iran`.
  func name(in graph: ActorGraph) -> String {
    func names(_ side: [ActorID]) -> String {
      side.map { actor in
        let name = String(graph.profile(actor).name.prefix(120))
        return name.allSatisfy(\.isWhitespace) ? graph.profile(actor).id : name
      }.joined(separator: ", ")
    }
    return first == second ? names(first) : "\(names(first)) – \(names(second))"
  }

  /// A word for ids.
  func word(in graph: ActorGraph) -> String {
    [firstActor, secondActor].map { SafeID.word(graph.profile($0).id).replacing("-", with: "_2d_") }
      .joined(separator: "-")
  }

  /// `→ ` where a tie goes from the first side to the second, `← ` the other way, nothing where it has no direction.
  func arrow(of tie: Tie, _ words: Words) -> String {
    guard tie.isDirected, first != second else { return "" }
    return first.contains(tie.source) ? words["→"] + " " : words["←"] + " "
  }
}
