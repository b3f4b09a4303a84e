/// What is not as it was, of one thing in a picture.
struct StructureDifference: Equatable, Sendable {
  /// What became of it.
  enum Change: String, Sendable { case added, removed, moved, changed, reordered }

  let change: Change
  /// The name of the entry.
  let name: String
  /// What is other about it; empty where it came or went.
  let words: String

  /// `moved box actor-RUS: at 120 80 60 24, was 100 80 60 24`.
  var sentence: String { words.isEmpty ? "\(change.rawValue) \(name)" : "\(change.rawValue) \(name): \(words)" }

  /// How far a place may be from where it was, in points: rounding alone makes a difference of one.
  private static let tolerance = 1

  /// All differences: what went, then what came or is other, in the order of drawing.
  static func between(_ old: PictureStructure, _ new: PictureStructure) -> [StructureDifference] {
    let before = Dictionary(uniqueKeysWithValues: old.entries.map { ($0.name, $0) })
    let now = Set(new.entries.map(\.name))
    let removed = old.entries.filter { !now.contains($0.name) }
      .map { StructureDifference(change: .removed, name: $0.name, words: "") }
    let others = new.entries.compactMap { entry -> StructureDifference? in
      guard let older = before[entry.name] else {
        return StructureDifference(change: .added, name: entry.name, words: "")
      }
      return difference(older, entry)
    }
    return removed + others + reordering(old.entries.map(\.name).filter(now.contains), new.entries.map(\.name), before)
  }

  private static func difference(
    _ old: PictureStructure.Entry, _ new: PictureStructure.Entry
  ) -> StructureDifference? {
    var names: [String] = []
    for fact in new.facts + old.facts where !names.contains(fact.name) { names.append(fact.name) }
    var hasOnlyMoved = true
    let words = names.compactMap { name -> String? in
      let (was, now) = (old.values(name), new.values(name))
      if was == now { return nil }
      if let before = old.places(name), let after = new.places(name), before.count == after.count {
        let move = zip(before, after).map { abs($0 - $1) }.max() ?? 0
        if move <= tolerance { return nil }
      } else {
        hasOnlyMoved = false
      }
      return "\(name) \(said(now)), was \(said(was))"
    }
    if words.isEmpty { return nil }
    return StructureDifference(
      change: hasOnlyMoved ? .moved : .changed, name: new.name, words: words.joined(separator: "; "))
  }

  private static func said(_ values: [String]) -> String {
    values.isEmpty ? "nothing" : values.map { "'\($0)'" }.joined(separator: " ")
  }

  /// What lies over what depends on the order; one sentence tells where it first differs.
  private static func reordering(
    _ old: [String], _ all: [String], _ before: [String: PictureStructure.Entry]
  ) -> [StructureDifference] {
    let new = all.filter { before[$0] != nil }
    guard let place = zip(old, new).first(where: { $0 != $1 }) else { return [] }
    return [StructureDifference(change: .reordered, name: place.1, words: "is drawn where \(place.0) was")]
  }
}
