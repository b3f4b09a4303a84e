internal import Entente

/// The days on which each of a line's values is the one to follow, and those on which it goes on beside another.
///
/// Where periods overlap, the value of the one that began last is followed.
struct StepParts {
  struct Part: Hashable, Sendable {
    let stop: Strand.Stop
    let spell: Spell
  }

  /// In order of time, no two on one day.
  private(set) var followed: [Part] = []
  private(set) var beside: [Part] = []

  /// - Parameter stops: in the order of their onsets, of two with the same onset the longer first.
  init(_ stops: [Strand.Stop]) {
    for (index, stop) in stops.enumerated() {
      var rest = [stop.spell]
      var covered: [Spell] = []
      for later in stops.dropFirst(index + 1) {
        if later.spell.onset >= stop.spell.terminus { break }
        covered += rest.compactMap { $0.intersection(later.spell) }
        rest = rest.flatMap { part in
          [
            Spell(from: part.onset, until: min(part.terminus, later.spell.onset)),
            Spell(from: max(part.onset, later.spell.terminus), until: part.terminus),
          ].compactMap(\.self)
        }
      }
      followed += rest.map { Part(stop: stop, spell: $0) }
      beside += covered.map { Part(stop: stop, spell: $0) }
    }
    followed.sort { $0.spell.onset < $1.spell.onset }
  }
}
