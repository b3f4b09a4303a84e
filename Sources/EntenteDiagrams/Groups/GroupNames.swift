/// The names of groups at the edges of their hulls, where nothing is covered; the legend has them all.
struct GroupNames {
  static let typeface = Typeface(size: 9)
  private static let greatestWidth = 200.0

  private let hulls: GroupHulls
  private let obstacles: [Rectangle]
  private let paths: [Path]
  private let area: Rectangle
  private let color: String

  /// - Parameters:
  ///   - boxes: the boxes of all actors.
  ///   - lines: the lines of the picture with their labels.
  ///   - area: what no name may leave.
  init(_ hulls: GroupHulls, boxes: [Rectangle], lines: [Drawing.Line], area: Rectangle, palette: Palette) {
    self.hulls = hulls
    self.area = area
    color = palette.quietText
    obstacles = boxes.map { $0.grown(by: 1) } + lines.compactMap { $0.label?.bounds.grown(by: 1) }
    paths = lines.flatMap { line in
      line.pieces.map { Path($0.samples(16) + ($0 == line.pieces.last ? [line.tip].compactMap(\.self) : [])) }
    }
  }

  /// - Complexity: O(*p·l*) for *p* pieces of hulls and *l* lines.
  var marks: [Drawing.Mark] {
    var taken: [Rectangle] = []
    var marks: [Drawing.Mark] = []
    for (number, hull) in hulls.hulls.enumerated() {
      let name = GroupNames.typeface.shortened(String(hull.group.name.prefix(300)), to: GroupNames.greatestWidth)
      if name.allSatisfy(\.isWhitespace) { continue }
      for part in hull.parts {
        // A name on another group's hull would seem to be that group's.
        let place = candidates(name, at: part).first {
          isFree($0.bounds, besides: taken) && liesClear($0.bounds, ofAllBut: number)
        }
        guard let place else { continue }
        taken.append(place.bounds.grown(by: 1))
        marks.append(.text(place))
      }
    }
    return marks
  }

  /// Above and below a part's members, the uppermost first.
  private func candidates(_ name: String, at part: [Lobe]) -> [Drawing.Text] {
    // Corridors have two ends, and pieces around two members eight corners.
    let frames = part.filter { $0.core.count == 4 }.map { Path($0.outline(grownBy: HullGround.border)).bounds }
    let upper = frames.sorted { ($0.minY, $0.minX) < ($1.minY, $1.minX) }
    let lower = frames.sorted { ($1.maxY, $0.minX) < ($0.maxY, $1.minX) }
    return upper.flatMap { texts(name, $0, baseline: $0.minY - 3.5) }
      + lower.flatMap { texts(name, $0, baseline: $0.maxY + 9.5) }
  }

  private func texts(_ name: String, _ frame: Rectangle, baseline: Double) -> [Drawing.Text] {
    let places: [(Double, Drawing.Text.Anchor)] = [
      (frame.minX + 5, .start), (frame.center.x, .middle), (frame.maxX - 5, .end),
    ]
    return places.map { x, anchor in
      Drawing.Text(
        string: name, position: Point(x, baseline), anchor: anchor, typeface: GroupNames.typeface, color: color)
    }
  }

  private func isFree(_ frame: Rectangle, besides taken: [Rectangle]) -> Bool {
    let roomy = frame.grown(by: 1)
    guard roomy.minX >= area.minX, roomy.maxX <= area.maxX, roomy.minY >= area.minY, roomy.maxY <= area.maxY else {
      return false
    }
    return !(obstacles + taken).contains { $0.overlaps(roomy) } && !paths.contains { $0.meets(roomy) }
  }

  private func liesClear(_ frame: Rectangle, ofAllBut number: Int) -> Bool {
    !hulls.hulls.enumerated().contains { other, hull in
      other != number && hull.parts.joined().contains { $0.meets(frame, grownBy: HullGround.border) }
    }
  }
}
