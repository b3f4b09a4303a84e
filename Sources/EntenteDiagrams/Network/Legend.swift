internal import Entente

/// The legend: the kinds, lines, marks and boxes that are in the picture, and nothing else.
struct Legend {
  private static let typeface = Typeface(size: 9.5)
  private static let heading = Typeface(size: 9.5, isBold: true)
  private static let rowHeight = 16.5
  private static let sampleWidth = 30.0
  private static let headingWidth = 92.0

  /// A row of samples under one heading.
  private struct Section {
    let title: String
    let color: String
    let entries: [Entry]
  }

  private struct Entry {
    let sample: Sample
    var text: String

    var width: Double { sample.width + Legend.typeface.width(of: text) + 18 }
  }

  private enum Sample {
    case line(Stroke, isDirected: Bool)
    case mark(String)
    case box(Drawing.Box.Shape, Stroke)

    var width: Double {
      switch self {
      case .line: Legend.sampleWidth + 6
      case .mark(let text): Legend.heading.width(of: text) + 6
      case .box: 28
      }
    }
  }

  private let rows: [(title: String, color: String, entries: [(offset: Double, entry: Entry)])]
  private let palette: Palette
  private let width: Double

  /// - Parameter isWeighted: whether the width of a line tells a strength.
  init(_ scene: PeriodScene, looks: [TieIndex: TieLook], isWeighted: Bool, palette: Palette, width: Double) {
    self.palette = palette
    self.width = width
    let shown = scene.ties.compactMap { looks[$0.index] }
    let sections =
      Legend.kinds(scene, looks, palette) + Legend.lines(shown, isWeighted: isWeighted, palette)
      + Legend.actors(scene, palette)
    rows = sections.flatMap { Legend.rows(of: $0, width: width) }
  }

  var height: Double { rows.isEmpty ? 0 : Double(rows.count) * Legend.rowHeight + 14 }

  /// One section a family, one entry a kind.
  private static func kinds(
    _ scene: PeriodScene, _ looks: [TieIndex: TieLook], _ palette: Palette
  ) -> [Section] {
    let graph = scene.snapshot.graph
    let byKind = Dictionary(grouping: scene.ties, by: \.kind)
    let families = Dictionary(grouping: byKind.keys.sorted()) { graph.kind($0).family }
    return families.sorted { $0.key.rank < $1.key.rank }.map { family, kinds in
      let entries = kinds.compactMap { id -> Entry? in
        let kind = graph.kind(id)
        let ties = byKind[id] ?? []
        guard let plain = ties.compactMap({ looks[$0.index] }).min(by: { $0.marks.count < $1.marks.count }) else {
          return nil
        }
        let isSame = kind.label == kind.name.lowercased() || kind.label == kind.name
        let name = isSame ? kind.name : "\(kind.label): \(kind.name)"
        // Dots take the place of the sign's line, so where a kind is nowhere else the legend says its sign.
        let text = plain.isSure || plain.sign == .unknown ? name : "\(name) (\(meaning(of: plain.sign)))"
        return Entry(
          sample: .line(plain.stroke(strength: nil), isDirected: ties.contains(where: \.isDirected)), text: text)
      }
      let title = family.rawValue.prefix(1).uppercased() + family.rawValue.dropFirst()
      return Section(
        title: title, color: kinds.first.map { palette.color(of: graph.kind($0)) } ?? palette.text, entries: entries)
    }
  }

  /// What line patterns, widths and marks say.
  private static func lines(_ looks: [TieLook], isWeighted: Bool, _ palette: Palette) -> [Section] {
    func entry(_ pattern: Stroke.Pattern, width: Double, _ text: String) -> Entry {
      Entry(
        sample: .line(Stroke(color: palette.text, width: width, pattern: pattern), isDirected: false), text: text)
    }
    var entries: [Entry] = []
    for pattern in Stroke.Pattern.allCases {
      // The data may give a kind a line of its own, so what a pattern says is read off the ties that have it.
      let drawn = looks.filter { $0.isSure && $0.pattern == pattern }
      for width in Set(drawn.map { $0.stroke(strength: nil).width }).sorted(by: >) {
        let signs = Set(drawn.filter { $0.stroke(strength: nil).width == width }.map(\.sign))
        let text = Sign.allCases.filter(signs.contains).map(meaning).joined(separator: " or ")
        entries.append(entry(pattern, width: width, text))
      }
    }
    if looks.contains(where: { !$0.isSure }) { entries.append(entry(.dotted, width: 1.7, "not sure, see mark")) }
    if isWeighted { entries.append(entry(.solid, width: Stroke.greatestWidth, "the wider, the stronger")) }
    let marks = Set(looks.flatMap(\.marks))
    entries += TieMark.allCases.filter(marks.contains).map { Entry(sample: .mark($0.rawValue), text: $0.meaning) }
    return entries.isEmpty ? [] : [Section(title: "Lines", color: palette.text, entries: entries)]
  }

  private static func meaning(of sign: Sign) -> String {
    switch sign {
    case .positive: "amity"
    case .negative: "enmity"
    case .unsigned: "neither amity nor enmity"
    case .unknown: "sign not told"
    }
  }

  /// What shapes say, where there is more than one.
  private static func actors(_ scene: PeriodScene, _ palette: Palette) -> [Section] {
    let graph = scene.snapshot.graph
    var seen: Set<ActorKind> = []
    let kinds = scene.actors.map { graph.profile($0).kind }.filter { seen.insert($0).inserted }
      .sorted { $0.rawValue < $1.rawValue }
    guard kinds.count > 1 else { return [] }
    let entries = kinds.map { kind in
      let form = ActorLook.form(of: kind)
      return Entry(
        sample: .box(form.shape, Stroke(color: palette.boxBorder, width: 1, pattern: form.border)),
        text: kind.rawValue.replacing("-", with: " "))
    }
    return [Section(title: "Actors", color: palette.text, entries: entries)]
  }

  /// A section broken into rows that fit.
  private static func rows(
    of section: Section, width: Double
  ) -> [(title: String, color: String, entries: [(offset: Double, entry: Entry)])] {
    var rows: [(title: String, color: String, entries: [(offset: Double, entry: Entry)])] = []
    var row: [(offset: Double, entry: Entry)] = []
    var offset = headingWidth
    for var entry in section.entries {
      entry.text = typeface.shortened(entry.text, to: width - headingWidth - entry.sample.width)
      if offset + entry.width > width, !row.isEmpty {
        rows.append((rows.isEmpty ? section.title : "", section.color, row))
        row = []
        offset = headingWidth
      }
      row.append((offset, entry))
      offset += entry.width
    }
    if !row.isEmpty { rows.append((rows.isEmpty ? section.title : "", section.color, row)) }
    return rows
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
      for (offset, entry) in row.entries {
        let start = Point(corner.x + offset, baseline)
        marks += sample(entry.sample, at: start)
        marks.append(text(entry.text, start + Point(entry.sample.width, 0), Legend.typeface, palette.text))
      }
    }
    return marks
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
