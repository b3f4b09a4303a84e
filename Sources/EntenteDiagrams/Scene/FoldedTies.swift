internal import Entente

/// The ties that one line of a picture stands for: one, or several that a reader would see as the same.
struct FoldedTies: Sendable {
  /// Not empty; in the order of the data.
  let ties: [Tie]

  /// A dyad with more ties than these has one line for those that are of one kind and look the same.
  static let mostSingleLines = 5

  /// What two ties must share to be one line.
  private struct Likeness: Hashable {
    let kind: KindID
    let source: ActorID
    let isDirected: Bool
    let sign: Sign
    let status: TieStatus
    let isCertain: Bool
  }

  /// The one that stands for all: they have kind, direction, sign and status in common.
  var first: Tie { ties[0] }

  /// The strength of all together; nil where none has one.
  var strength: Double? {
    let values = ties.compactMap(\.strength?.value)
    return values.isEmpty ? nil : values.reduce(0) { $0 + abs($1) }
  }

  /// The ties of a dyad as its lines have them, in the order of the first of each.
  static func lines(of ties: [Tie], in snapshot: Snapshot) -> [FoldedTies] {
    guard ties.count > mostSingleLines else { return ties.map { FoldedTies(ties: [$0]) } }
    var places: [Likeness: Int] = [:]
    var groups: [[Tie]] = []
    for tie in ties {
      let isUndirected = !tie.isDirected
      let likeness = Likeness(
        kind: tie.kind, source: isUndirected ? min(tie.source, tie.target) : tie.source, isDirected: tie.isDirected,
        sign: tie.sign, status: tie.status, isCertain: snapshot.isCertain(tie.index))
      if let place = places[likeness] {
        groups[place].append(tie)
      } else {
        places[likeness] = groups.count
        groups.append([tie])
      }
    }
    return groups.map { FoldedTies(ties: $0) }
  }
}
