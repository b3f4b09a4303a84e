internal import Entente

/// One period of a sheet: its boxes, its lines without labels, and a faint dot for everyone who is not there.
struct SheetPanel {
  private static let widthOfLines = 0.5
  private static let headScale = 0.5
  private static let dotSize = 3.0

  let scene: PeriodScene
  let map: SheetMap
  let palette: Palette
  /// At full size.
  let frames: [ActorID: Rectangle]
  private let fullLines: [Drawing.Line]

  init(
    _ scene: PeriodScene, whole: PeriodScene, map: SheetMap, strengths: ClosedRange<Double>?, palette: Palette,
    words: Words
  ) {
    self.scene = scene
    self.map = map
    self.palette = palette
    let frames = map.frames(of: whole).filter { scene.actors.contains($0.key) }
    self.frames = frames
    fullLines = LineDrawer(
      scene: scene, frames: frames, area: map.bounds.grown(by: 24), looks: TieLooks(scene, palette),
      strengths: strengths,
      words: words
    ).lines()
  }

  /// What it needs of the map, at full size.
  var bounds: Rectangle {
    fullLines.map(SheetPanel.whole).reduce(map.bounds) { $0.union($1.bounds) }
  }

  /// A line without its label, and drawn on where the label stood or another's.
  private static func whole(_ line: Drawing.Line) -> Drawing.Line {
    var line = line
    line.label = nil
    var pieces: [CubicCurve] = []
    for piece in line.pieces {
      if let last = pieces.last, last.end != piece.start { pieces.append(CubicCurve(from: last.end, to: piece.start)) }
      pieces.append(piece)
    }
    line.pieces = pieces
    return line
  }

  /// The lines on the page.
  ///
  /// - Parameter origin: where the map's origin comes to lie.
  func lines(origin: Point) -> [Drawing.Line] {
    fullLines.map { full in
      var line = SheetPanel.whole(full)
      line.id = id(line.id)
      line.from = id(line.from)
      line.to = id(line.to)
      line.pieces = line.pieces.map { curve in
        CubicCurve(
          place(curve.start, origin), place(curve.control1, origin), place(curve.control2, origin),
          place(curve.end, origin))
      }
      line.stroke.width = max(0.5, line.stroke.width * SheetPanel.widthOfLines)
      if let tip = line.tip.map({ place($0, origin) }) { SheetPanel.fit(&line, tip) }
      return line
    }
  }

  /// Cuts a line's end so that a head of a size that can be seen fits before its tip.
  private static func fit(_ line: inout Drawing.Line, _ tip: Point) {
    let length = RoutedLine.headLength(width: 0) * headScale + line.stroke.width
    line.tip = tip
    line.headScale = headScale
    while line.pieces.count > 1, let last = line.pieces.last, (last.start - tip).length < length {
      line.pieces.removeLast()
    }
    guard let last = line.pieces.popLast() else { return }
    var near = 0.0
    var far = 1.0
    for _ in 0..<24 {
      let middle = (near + far) / 2
      if (last.point(at: middle) - tip).length > length { near = middle } else { far = middle }
    }
    line.pieces.append(last.part(from: 0, to: max(near, 0.05)))
  }

  func boxes(origin: Point) -> [Drawing.Box] {
    let graph = scene.snapshot.graph
    return scene.actors.compactMap { actor in
      guard let frame = frames[actor] else { return nil }
      let profile = graph.profile(actor)
      let form = ActorLook.form(of: profile.kind)
      return Drawing.Box(
        id: id("actor-" + SafeID.word(profile.id)), classes: ["actor", SafeID.word(profile.kind.rawValue)],
        title: profile.name, frame: onPage(frame, origin), lines: map.labels[actor] ?? [],
        typeface: SheetMap.typeface, shape: form.shape, fill: palette.boxFill,
        border: Stroke(color: palette.boxBorder, width: 0.6, pattern: form.border), textColor: palette.text)
    }
  }

  /// A dot where an actor of other periods stands, unless a line runs there.
  ///
  /// - Parameters:
  ///   - names: what the lineages are called.
  ///   - lines: those on the page.
  func dots(of names: [ActorID: String], origin: Point, besides lines: [Drawing.Line]) -> [Drawing.Glyph] {
    let graph = scene.snapshot.graph
    let present = Set(scene.actors.map(graph.lineage(of:)))
    let paths = lines.flatMap { $0.pieces.map { Path($0.samples(12)) } }
    let boxes = frames.values.map { onPage($0, origin).grown(by: 1) }
    return map.places.filter { !present.contains($0.key) }.sorted { $0.key < $1.key }.compactMap { lineage, point in
      let center = place(point, origin)
      let frame = Rectangle(center: center, width: SheetPanel.dotSize, height: SheetPanel.dotSize)
      let roomy = frame.grown(by: 1.5)
      if paths.contains(where: { $0.meets(roomy) }) || boxes.contains(where: { $0.overlaps(roomy) }) { return nil }
      return Drawing.Glyph(
        id: id("absent-" + SafeID.word(graph.profile(lineage).id)), classes: ["absent"],
        title: names[lineage] ?? graph.profile(lineage).name, center: center, size: SheetPanel.dotSize, shape: .circle,
        fill: palette.rule, border: Stroke(color: palette.rule, width: 0.4))
    }
  }

  /// Ids are unique on the page: `syria.tie-C01`.
  private func id(_ word: String) -> String { "\(SafeID.word(scene.period.id)).\(word)" }

  private func place(_ point: Point, _ origin: Point) -> Point { point * map.scale + origin }

  private func onPage(_ frame: Rectangle, _ origin: Point) -> Rectangle {
    Rectangle(center: place(frame.center, origin), width: frame.width * map.scale, height: frame.height * map.scale)
  }
}
