internal import Entente

/// A tie in one pair's history: what it was and when, its bar, and what is said of it.
struct HistoryEntry: Sendable {
  static let headTypeface = Typeface(size: 10, isBold: true)
  static let dateTypeface = Typeface(size: 9.5)
  static let noteTypeface = Typeface(size: 8.5)
  private static let headHeight = 14.0
  private static let noteWidth = 470.0
  private static let mostNoteLines = 2
  private static let air = 9.0

  let bar: TieBar
  let head: String
  let dates: String
  let note: [String]
  /// The edge from which words start, that of the bar's first day, or at which they end where there is no room behind it.
  private let edge: Double
  private let isRightAligned: Bool

  /// - Parameter room: from the left to the right edge that no word may pass.
  init(_ bar: TieBar, of dyad: TimelineDyad, within room: ClosedRange<Double>, in graph: ActorGraph, _ words: Words) {
    self.bar = bar
    let tie = bar.tie
    let most = room.upperBound - room.lowerBound
    let kind = String(graph.kind(tie.kind).name.prefix(200))
    let issue = tie.details.issue.isEmpty ? "" : " (\(tie.details.issue.prefix(60)))"
    head = HistoryEntry.headTypeface.shortened(dyad.arrow(of: tie, words) + kind + issue, to: most * 0.5)
    let doubts = [
      tie.status == .asserted ? "" : words[tie.status.description], tie.isIntermittent ? words["with breaks"] : "",
    ]
    let facts = [TieDates.text(tie, words)] + doubts.filter { !$0.isEmpty }
    dates = HistoryEntry.dateTypeface.shortened(words.joined(facts), to: most * 0.5 - 8)
    note = HistoryEntry.lines(of: tie.details.note, within: min(most, HistoryEntry.noteWidth))
    let headWidth = HistoryEntry.headTypeface.width(of: head) + 7 + HistoryEntry.dateTypeface.width(of: dates)
    let width = max(headWidth, note.map { HistoryEntry.noteTypeface.width(of: $0) }.max() ?? 0)
    isRightAligned = bar.left + width > room.upperBound
    edge = isRightAligned ? max(bar.right, room.lowerBound + width) : max(room.lowerBound, bar.left)
  }

  private static func lines(of note: String, within width: Double) -> [String] {
    guard !note.allSatisfy(\.isWhitespace) else { return [] }
    var lines = noteTypeface.lines(of: String(note.prefix(1_000)), within: width, fillingLines: true)
    if lines.count > mostNoteLines {
      lines = Array(lines.prefix(mostNoteLines))
      lines[mostNoteLines - 1] += " …"
    }
    return lines.map { noteTypeface.shortened($0, to: width) }
  }

  var height: Double {
    HistoryEntry.headHeight + TimelineLane.barHeight + 3
      + Double(note.count) * HistoryEntry.noteTypeface.lineHeight + HistoryEntry.air
  }

  /// The middle of the bar below the top of the entry.
  var middle: Double { HistoryEntry.headHeight + TimelineLane.barHeight / 2 }

  func marks(top: Double, _ palette: Palette) -> [Drawing.Mark] {
    func text(
      _ string: String, _ x: Double, _ y: Double, _ typeface: Typeface, _ color: String
    ) -> Drawing.Mark {
      .text(
        .init(
          string: string, position: Point(x, y), anchor: isRightAligned ? .end : .start, typeface: typeface,
          color: color))
    }
    let baseline = top + HistoryEntry.headHeight - 4
    let gap = 7.0
    let headEdge = isRightAligned ? edge - HistoryEntry.dateTypeface.width(of: dates) - gap : edge
    let dateEdge = isRightAligned ? edge : edge + HistoryEntry.headTypeface.width(of: head) + gap
    var marks = [
      text(head, headEdge, baseline, HistoryEntry.headTypeface, palette.text),
      text(dates, dateEdge, baseline, HistoryEntry.dateTypeface, palette.quietText),
    ]
    for (row, line) in note.enumerated() {
      let y = top + middle + TimelineLane.barHeight / 2 + 10 + Double(row) * HistoryEntry.noteTypeface.lineHeight
      marks.append(text(line, edge, y, HistoryEntry.noteTypeface, palette.quietText))
    }
    return marks
  }
}
