internal import Entente

/// A tie on the calendar, before it has a row.
struct TieBar: Sendable {
  /// A run of days on which it surely holds, or only may.
  struct Stretch: Hashable, Sendable {
    var left: Double
    var right: Double
    let isSure: Bool

    var width: Double { right - left }
  }

  /// The shortest bar that is still seen.
  private static let leastWidth = 3.0
  /// A stretch shorter than this is no stretch.
  private static let leastStretch = 1.2
  /// How a bar whose end nobody knows dissolves: gap, bar, gap, bar, …, from the bar outwards.
  private static let fade = [1.6, 5.0, 2.4, 3.4, 3.2, 2.0]
  /// The arrow behind an end that goes on.
  static let arrow = 6.0

  let tie: Tie
  let look: TieLook
  /// From left to right, with gaps where it dissolves.
  private(set) var stretches: [Stretch] = []
  /// Whether it began before the first day of the calendar, or goes on after its last.
  let beganEarlier: Bool
  let goesOn: Bool
  /// Whether an end of it is not known.
  let dissolves: Bool

  var left: Double { stretches.first?.left ?? 0 }
  var right: Double { stretches.last?.right ?? 0 }

  /// The widest stretch, the sure one first: it bears the tie's own id.
  var main: Stretch? {
    stretches.max { ($0.isSure ? 1 : 0, $0.width) < ($1.isSure ? 1 : 0, $1.width) }
  }

  /// Nil where no day of the tie is on the calendar.
  ///
  /// - Parameter time: a calendar of one day for data without dates, over whose whole width every tie goes.
  init?(_ tie: Tie, _ look: TieLook, on time: TimeScale) {
    guard let seen = tie.extent.clipped(to: time.domain) else { return nil }
    self.tie = tie
    self.look = look
    var (fadesIn, fadesOut) = (false, false)
    if case .interval(let from, let to) = tie.details.when?.value {
      (fadesIn, fadesOut) = (from == .unknown, to == .unknown)
    }
    dissolves = fadesIn || fadesOut
    beganEarlier = !fadesIn && tie.extent.earliestOnset < time.domain.onset
    goesOn = !fadesOut && tie.extent.latestTerminus > time.domain.terminus

    let left = time.x(seen.possible.onset)
    let right = time.x(seen.possible.terminus)
    stretches = TieBar.stretches(of: seen, left, right, on: time, isSure: look.isSure && !tie.isIntermittent)
    widen(on: time)
    if fadesIn { dissolve(atEnd: false) }
    if fadesOut { dissolve(atEnd: true) }
  }

  private static func stretches(
    of seen: Extent, _ left: Double, _ right: Double, on time: TimeScale, isSure: Bool
  ) -> [Stretch] {
    let whole = Stretch(left: left, right: right, isSure: false)
    guard isSure, let certain = seen.certain else { return [whole] }
    var sure = Stretch(left: time.x(certain.onset), right: time.x(certain.terminus), isSure: true)
    // One sure day of years that may be is too short to be seen.
    if sure.width < leastStretch, whole.width >= 2 * leastStretch { return [whole] }
    if sure.left - left < leastStretch { sure.left = left }
    if right - sure.right < leastStretch { sure.right = right }
    return [
      Stretch(left: left, right: sure.left, isSure: false), sure,
      Stretch(left: sure.right, right: right, isSure: false),
    ].filter { $0.isSure || $0.width > 0 }
  }

  /// Makes a bar of a day or two wide enough to be seen, within the calendar.
  private mutating func widen(on time: TimeScale) {
    let lack = TieBar.leastWidth - (right - left)
    guard lack > 0, let stretch = stretches.first else { return }
    let start = max(time.left, min(stretch.left - lack / 2, time.right - TieBar.leastWidth))
    let isSure = stretches.contains(where: \.isSure)
    stretches = [Stretch(left: start, right: start + TieBar.leastWidth, isSure: isSure)]
  }

  /// Breaks the last, or first, stretch into ever shorter pieces.
  private mutating func dissolve(atEnd: Bool) {
    guard let whole = atEnd ? stretches.popLast() : stretches.first else { return }
    if !atEnd { stretches.removeFirst() }
    let length = TieBar.fade.reduce(0, +)
    let scale = min(1, whole.width * 0.6 / length)
    var pieces: [Stretch] = []
    var edge = whole.width - length * scale
    pieces.append(Stretch(left: 0, right: edge, isSure: whole.isSure))
    for step in stride(from: 0, to: TieBar.fade.count, by: 2) {
      let start = edge + TieBar.fade[step] * scale
      edge = start + TieBar.fade[step + 1] * scale
      pieces.append(Stretch(left: start, right: edge, isSure: whole.isSure))
    }
    if atEnd {
      stretches += pieces.map { .init(left: whole.left + $0.left, right: whole.left + $0.right, isSure: $0.isSure) }
    } else {
      let turned = pieces.reversed().map { piece in
        Stretch(left: whole.right - piece.right, right: whole.right - piece.left, isSure: piece.isSure)
      }
      stretches = turned + stretches
    }
  }
}
