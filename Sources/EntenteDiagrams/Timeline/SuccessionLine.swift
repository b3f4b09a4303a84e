internal import Entente

/// A line across bars on the day on which one actor takes another's place, with the new one's name where there is room.
enum SuccessionLine {
  static let typeface = Typeface(size: 8.5)
  /// The room a name needs above the bars.
  static let height = 12.0

  /// - Parameters:
  ///   - top: the upper end of the lines; names stand right below it.
  ///   - bottom: the lower end.
  static func marks(
    _ successions: [TimelineDyad.Succession], on time: TimeScale, top: Double, bottom: Double, in graph: ActorGraph,
    _ palette: Palette
  ) -> [Drawing.Mark] {
    var marks: [Drawing.Mark] = []
    var taken = -Double.infinity
    for succession in successions.sorted(by: { ($0.day, $0.actor) < ($1.day, $1.actor) }) {
      let x = time.x(succession.day)
      marks.append(
        .curve(CubicCurve(from: Point(x, top), to: Point(x, bottom)), Stroke(color: palette.quietText, width: 0.9)))
      let name = typeface.shortened(
        String(graph.profile(succession.actor).name.prefix(60)), to: (time.right - time.left) / 2)
      let width = typeface.width(of: name)
      let start = x + 4 + width > time.right ? x - 4 - width : x + 4
      guard start > taken else { continue }
      taken = start + width + 4
      marks.append(
        .text(
          .init(
            string: name, position: Point(start, top + 8), anchor: .start, typeface: typeface, color: palette.text)))
    }
    return marks
  }
}
