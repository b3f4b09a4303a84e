/// A legend: samples with what they mean, under headings.
///
/// It shows what is in the picture and nothing else; each form of diagram makes its own sections.
struct Legend {
  private static let typeface = Typeface(size: 9.5)
  private static let heading = Typeface(size: 9.5, isBold: true)
  private static let rowHeight = 16.5
  private static let sampleWidth = 30.0
  private static let greatestHeadingWidth = 92.0
  private static let entryGap = 18.0
  /// On a narrower page a heading may have a row of its own.
  private static let narrow = 420.0
  private static let mostLines = 6

  /// A row of samples under one heading.
  struct Section: Hashable, Sendable {
    let title: String
    let color: String
    let entries: [Entry]
  }

  /// A sample and what it means.
  struct Entry: Hashable, Sendable {
    let sample: Sample
    let text: String

    /// With the text in lines.
    fileprivate func width(_ lines: [String]) -> Double {
      sample.width + (lines.map { Legend.typeface.width(of: $0) }.max() ?? 0) + Legend.entryGap
    }
  }

  /// What is explained.
  enum Sample: Hashable, Sendable {
    case line(Stroke, isDirected: Bool)
    case mark(String)
    case box(Drawing.Box.Shape, Stroke)
    /// A filled rectangle with a sign in it, in the sign's colour; an empty sign is none.
    case swatch(fill: String, border: Stroke, sign: String, color: String)

    fileprivate var width: Double {
      switch self {
      case .line: Legend.sampleWidth + 6
      case .mark(let text): Legend.heading.width(of: text) + 6
      case .box, .swatch: 28
      }
    }
  }

  private struct Row {
    var title = ""
    let color: String
    /// What goes on from the row before has no sample.
    var parts: [(offset: Double, sample: Sample?, text: String)] = []
  }

  private let rows: [Row]
  private let palette: Palette
  private let width: Double
  private let isMirrored: Bool

  /// - Parameter width: the room for a row.
  init(_ sections: [Section], palette: Palette, width: Double, language: Language = .english) {
    isMirrored = language.isRightToLeft
    self.palette = palette
    self.width = width
    rows = sections.flatMap { Legend.rows(of: $0, width: width) }
  }

  var height: Double { rows.isEmpty ? 0 : Double(rows.count) * Legend.rowHeight + 14 }

  /// A section broken into rows that fit; an entry too long for one goes on in the next.
  private static func rows(of section: Section, width: Double) -> [Row] {
    guard !section.entries.isEmpty else { return [] }
    // On a narrow page entries matter more than that headings line up.
    var left =
      width < narrow
      ? heading.width(of: section.title) + 12 : max(greatestHeadingWidth, heading.width(of: section.title) + 8)
    var rows = [Row(title: section.title, color: section.color)]
    if width < narrow, section.entries.contains(where: { left + $0.width([$0.text]) - entryGap > width }) {
      left = 0
      rows.append(Row(color: section.color))
    }
    var offset = left
    for entry in section.entries {
      let lines = lines(of: entry, within: width - left - entry.sample.width)
      if offset > left, offset + entry.width(lines) > width {
        rows.append(Row(color: section.color))
        offset = left
      }
      rows[rows.count - 1].parts.append((offset, entry.sample, lines.first ?? ""))
      rows += lines.dropFirst().map { line in
        Row(color: section.color, parts: [(offset + entry.sample.width, nil, line)])
      }
      offset += lines.count > 1 ? width : entry.width(lines)
    }
    return rows
  }

  private static func lines(of entry: Entry, within width: Double) -> [String] {
    guard typeface.width(of: entry.text) > width else { return [entry.text] }
    var lines = typeface.lines(of: String(entry.text.prefix(600)), within: width, fillingLines: true)
    if lines.count > mostLines {
      lines = Array(lines.prefix(mostLines))
      lines[mostLines - 1] += " …"
    }
    return lines.map { typeface.shortened($0, to: width) }
  }

  func marks(at corner: Point) -> [Drawing.Mark] {
    guard !rows.isEmpty else { return [] }
    let rule = CubicCurve(from: corner, to: corner + Point(width, 0))
    var marks: [Drawing.Mark] = [.curve(rule, Stroke(color: palette.rule, width: 0.8))]
    for (number, row) in rows.enumerated() {
      let baseline = corner.y + 18 + Double(number) * Legend.rowHeight
      if !row.title.isEmpty {
        marks.append(text(row.title, Point(corner.x, baseline), Legend.heading, row.color))
      }
      for part in row.parts {
        let start = Point(corner.x + part.offset, baseline)
        if let sample = part.sample { marks += self.sample(sample, at: start) }
        let indent = Point(part.sample?.width ?? 0, 0)
        marks.append(text(part.text, start + indent, Legend.typeface, palette.text))
      }
    }
    return isMirrored ? marks.map { $0.mirrored(across: corner.x + width / 2) } : marks
  }

  private func text(_ string: String, _ position: Point, _ typeface: Typeface, _ color: String) -> Drawing.Mark {
    .text(.init(string: string, position: position, anchor: .start, typeface: typeface, color: color))
  }

  private func sample(_ sample: Sample, at start: Point) -> [Drawing.Mark] {
    let middle = start.y - 3.2
    switch sample {
    case .line(let stroke, let isDirected):
      let end = Point(start.x + Legend.sampleWidth, middle)
      let head = isDirected ? 7.0 : 0
      let curve = CubicCurve(from: Point(start.x, middle), to: end - Point(head, 0))
      guard isDirected else { return [.curve(curve, stroke)] }
      let tip = [end, Point(end.x - 7, middle - 2.6), Point(end.x - 7, middle + 2.6)]
      return [.curve(curve, stroke), .polygon(tip, fill: stroke.color)]
    case .mark(let mark):
      return [text(mark, start, Legend.heading, palette.text)]
    case .box(let shape, let border):
      let frame = Rectangle(center: Point(start.x + 10, middle), width: 20, height: 10)
      return outline(of: frame, shape).map { .curve($0, border) }
    case .swatch(let fill, let border, let sign, let color):
      let frame = Rectangle(center: Point(start.x + 10, middle), width: 20, height: 11)
      let corners = [
        Point(frame.minX, frame.minY), Point(frame.maxX, frame.minY), Point(frame.maxX, frame.maxY),
        Point(frame.minX, frame.maxY),
      ]
      var marks: [Drawing.Mark] = [.polygon(corners, fill: fill)]
      if border.width > 0 { marks += outline(of: frame, .square).map { .curve($0, border) } }
      guard !sign.isEmpty else { return marks }
      return marks + [
        .text(
          .init(
            string: sign, position: Point(start.x + 10, start.y), anchor: .middle, typeface: Legend.heading,
            color: color))
      ]
    }
  }

  private func outline(of frame: Rectangle, _ shape: Drawing.Box.Shape) -> [CubicCurve] {
    let cut =
      switch shape {
      case .octagon: 3.5
      case .rounded: 2.0
      case .square: 0.0
      }
    let corners = [
      Point(frame.minX + cut, frame.minY), Point(frame.maxX - cut, frame.minY), Point(frame.maxX, frame.minY + cut),
      Point(frame.maxX, frame.maxY - cut), Point(frame.maxX - cut, frame.maxY), Point(frame.minX + cut, frame.maxY),
      Point(frame.minX, frame.maxY - cut), Point(frame.minX, frame.minY + cut),
    ]
    return corners.indices.compactMap { index in
      let next = corners[(index + 1) % corners.count]
      return next == corners[index] ? nil : CubicCurve(from: corners[index], to: next)
    }
  }
}
