import Entente

/// Graphs of a few ties, each written as one line: `A>B plus 2.5 1990/1995`.
///
/// `>` goes one way, `-` both; what follows is the kind (`plus`, `minus` or `none`), a strength and a date, of which any
/// may be left out.
enum SmallGraph {
  static let kinds = [
    TieKind(id: "plus", sign: .positive), TieKind(id: "minus", sign: .negative), TieKind(id: "none", sign: .unsigned),
    TieKind(id: "member-of", sign: .unsigned, isDirected: true),
  ]

  static func make(_ lines: String..., alone: [String] = []) throws -> ActorGraph { try make(lines, alone: alone) }

  static func make(_ lines: [String], alone: [String] = []) throws -> ActorGraph {
    var builder = ActorGraph.Builder(kinds: kinds)
    var actors: [String: ActorID] = [:]
    for name in alone { actors[name] = try builder.addActor(.init(id: name)) }
    for line in lines {
      var words = line.split(separator: " ").map(String.init)
      let pair = words.removeFirst()
      let isDirected = pair.contains(">")
      let ends = try pair.split(separator: isDirected ? ">" : "-").map { name in
        let name = String(name)
        let actor = try actors[name] ?? builder.addActor(.init(id: name))
        actors[name] = actor
        return actor
      }
      let kind = words.first.flatMap { word in kinds.contains { $0.id == word } ? word : nil }
      if kind != nil { words.removeFirst() }
      let strength = words.first.flatMap(Double.init)
      if let strength, strength < 1000 { words.removeFirst() }
      try builder.addTie(
        kind ?? "none", from: ends[0], to: ends[1], isDirected: isDirected,
        strength: strength.flatMap { $0 < 1000 ? Strength($0) : nil },
        details: .init(when: try words.first.map { try EDTF($0) }))
    }
    return try builder.build()
  }

  /// All of it, as one snapshot.
  static func snapshot(_ lines: String..., alone: [String] = []) throws -> Snapshot {
    var options = SnapshotOptions()
    options.includesActorsWithoutTies = !alone.isEmpty
    return try make(lines, alone: alone).snapshot(of: .always, options)
  }
}

extension Snapshot {
  /// The values of some actors, by name.
  func values(_ scores: Scores, _ names: String...) -> [Double?] {
    names.map { name in graph.actor(name).flatMap { scores[$0] } }
  }
}
