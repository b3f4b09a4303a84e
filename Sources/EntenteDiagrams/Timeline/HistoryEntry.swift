internal import Entente

/// A tie in one pair's history: what it was and when, its bar, and what is said of it.
struct HistoryEntry: Sendable {
  static let headTypeface = Typeface(size: 10, isBold: true)
  static let dateTypeface = Typeface(size: 9.5)
  static let noteTypeface = Typeface(size: 8.5)
  private static let headHeight = 14.0
  private static let dateHeight = 12.0
  private static let gap = 7.0
  private static let noteWidth = 470.0
  private static let mostNoteLines = 2
  /// On a narrow page a note of so many lines says as much.
  private static let mostNarrowNoteLines = 4
  private static let air = 9.0

  let bar: TieBar
  let head: String
  let dates: String
  let note: [String]
  /// The edge from which words start, that of the bar's first day, or at which they end where there is no room behind it.
  private let edge: Double
  private let isRightAligned: Bool
  /// Whether the dates stand below the head for want of room beside it.
  private let isStacked: Bool

  /// - Parameter room: from the left to the right edge that no word may pass.
  init(_ bar: TieBar, of dyad: TimelineDyad, within room: ClosedRange<Double>, in graph: ActorGraph, _ words: Words) {
    self.bar = bar
    let tie = bar.tie
    let most = room.upperBound - room.lowerBound
    let kind = String(graph.kind(tie.kind).name.prefix(200))
    let issue = tie.details.issue.isEmpty ? "" : " (\(tie.details.issue.prefix(60)))"
    let what = dyad.arrow(of: tie, words) + kind + issue
    let doubts = [
      tie.status == .asserted ? "" : words[tie.status.description], tie.isIntermittent ? words["with breaks"] : "",
    ]
    let facts = [TieDates.text(tie, words)] + doubts.filter { !$0.isEmpty }
    let when = words.joined(facts)
    isStacked =
      HistoryEntry.headTypeface.width(of: what) + HistoryEntry.gap + HistoryEntry.dateTypeface.width(of: when) > most
    head = HistoryEntry.headTypeface.shortened(what, to: most)
    dates = HistoryEntry.dateTypeface.shortened(when, to: most)
    note = HistoryEntry.lines(of: tie.details.note, within: min(most, HistoryEntry.noteWidth))
    let widths = (HistoryEntry.headTypeface.width(of: head), HistoryEntry.dateTypeface.width(of: dates))
    let headWidth = isStacked ? max(widths.0, widths.1) : widths.0 + HistoryEntry.gap + widths.1
    let width = max(headWidth, note.map { HistoryEntry.noteTypeface.width(of: $0) }.max() ?? 0)
    isRightAligned = bar.left + width > room.upperBound
    edge = isRightAligned ? max(bar.right, room.lowerBound + width) : max(room.lowerBound, bar.left)
  }

  private static func lines(of note: String, within width: Double) -> [String] {
    guard !note.allSatisfy(\.isWhitespace) else { return [] }
    var lines = noteTypeface.lines(of: String(note.prefix(1_000)), within: width, fillingLines: true)
    let most = width < noteWidth * 0.75 ? mostNarrowNoteLines : mostNoteLines
    if lines.count > most {
      lines = Array(lines.prefix(most))
      lines[most - 1] += " …"
    }
    return lines.map { noteTypeface.shortened($0, to: width) }
  }

  private var barTop: Double { HistoryEntry.headHeight + (isStacked ? HistoryEntry.dateHeight : 0) }

  var height: Double {
    barTop + TimelineLane.barHeight + 3
      + Double(note.count) * HistoryEntry.noteTypeface.lineHeight + HistoryEntry.air
  }

  /// The middle of the bar below the top of the entry.
  var middle: Double { barTop + TimelineLane.barHeight / 2 }

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
    let (headWidth, dateWidth) = (
      HistoryEntry.headTypeface.width(of: head), HistoryEntry.dateTypeface.width(of: dates)
    )
    var (headEdge, dateEdge) = (edge, edge)
    if !isStacked {
      if isRightAligned { headEdge -= dateWidth + HistoryEntry.gap } else { dateEdge += headWidth + HistoryEntry.gap }
    }
    let dateBaseline = baseline + (isStacked ? HistoryEntry.dateHeight : 0)
    var marks = [
      text(head, headEdge, baseline, HistoryEntry.headTypeface, palette.text),
      text(dates, dateEdge, dateBaseline, HistoryEntry.dateTypeface, palette.quietText),
    ]
    for (row, line) in note.enumerated() {
      let y = top + middle + TimelineLane.barHeight / 2 + 10 + Double(row) * HistoryEntry.noteTypeface.lineHeight
      marks.append(text(line, edge, y, HistoryEntry.noteTypeface, palette.quietText))
    }
    return marks
  }
}
