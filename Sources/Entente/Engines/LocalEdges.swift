/// The edges of one period, actors by their place among the period's names.
struct LocalEdges: Sendable {
  struct Row: Sendable {
    let source: UInt32
    let target: UInt32
    let kind: UInt32
    var count: Int
    var strength: Int
    var firstDay: Int32
    var lastDay: Int32
  }

  /// An ordered pair of actors.
  struct Pair: Sendable {
    let source: Int
    let target: Int
    var count: Int
    var strength: Int
  }

  /// The actors with an edge, by their bytes.
  let names: [ByteText]
  /// By source, target and kind.
  let rows: [Row]

  /// The rows with kinds folded, by source and target.
  ///
  /// - Complexity: O(*rows*).
  func pairs() -> [Pair] {
    var pairs: [Pair] = []
    for row in rows {
      let (source, target) = (Int(row.source), Int(row.target))
      if let last = pairs.last, last.source == source, last.target == target {
        pairs[pairs.count - 1].count += row.count
        // No overflow: the magnitudes of all strengths of a period together fit.
        pairs[pairs.count - 1].strength += row.strength
      } else {
        pairs.append(Pair(source: source, target: target, count: row.count, strength: row.strength))
      }
    }
    return pairs
  }
}

extension LocalEdges {
  /// The edges of the events on the days of a spell.
  ///
  /// - Parameters:
  ///   - kinds: of each code its kind's place, or nil; nil for one kind whatever the code.
  ///   - rank: of each name its place among all in the order of their bytes.
  /// - Complexity: O(*e* log *e*) for *e* events of the spell, beside a look at each event.
  init(
    _ events: EventColumns, in spell: Spell, kinds: [UInt32?]?, rank: [UInt32], _ query: EdgeQuery
  ) throws(EngineFault) {
    var rows: [Row] = []
    var magnitude = 0
    for event in 0..<events.count {
      let day = events.day[event]
      guard spell.contains(Day(ordinal: day)) else { continue }
      let (source, target) = (events.source[event], events.target[event])
      guard query.keepsSelfTies || source != target else { continue }
      var kind: UInt32 = 0
      if let kinds {
        guard events.code[event] >= 0, let known = kinds[Int(events.code[event])] else { continue }
        kind = known
      }
      let strength = try StrengthScale.parts(of: events.strength[event], scale: query.strengthScale)
      let (sum, overflow) = magnitude.addingReportingOverflow(abs(strength))
      guard !overflow, sum <= StrengthScale.greatestSum else { throw StrengthScale.tooMuch }
      magnitude = sum
      rows.append(
        Row(
          source: rank[Int(source)], target: rank[Int(target)], kind: kind, count: 1, strength: strength,
          firstDay: day, lastDay: day))
    }
    rows.sort { ($0.source, $0.target, $0.kind) < ($1.source, $1.target, $1.kind) }
    self.init(folding: rows, events.names, rank)
  }

  private init(folding sorted: [Row], _ names: [ByteText], _ rank: [UInt32]) {
    var rows: [Row] = []
    for row in sorted {
      guard let last = rows.last, (last.source, last.target, last.kind) == (row.source, row.target, row.kind) else {
        rows.append(row)
        continue
      }
      let place = rows.count - 1
      rows[place].count += 1
      rows[place].strength += row.strength
      rows[place].firstDay = min(last.firstDay, row.firstDay)
      rows[place].lastDay = max(last.lastDay, row.lastDay)
    }
    var ordered = [ByteText](repeating: "", count: names.count)
    for (name, place) in zip(names, rank) { ordered[Int(place)] = name }
    var dense = [UInt32](repeating: .max, count: names.count)
    for row in rows {
      dense[Int(row.source)] = 0
      dense[Int(row.target)] = 0
    }
    var present: [ByteText] = []
    for place in dense.indices where dense[place] == 0 {
      dense[place] = UInt32(present.count)
      present.append(ordered[place])
    }
    self.names = present
    self.rows = rows.map {
      Row(
        source: dense[Int($0.source)], target: dense[Int($0.target)], kind: $0.kind, count: $0.count,
        strength: $0.strength, firstDay: $0.firstDay, lastDay: $0.lastDay)
    }
  }
}
