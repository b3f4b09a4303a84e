internal import Entente

/// The strips with the names of eras above a plot, those that overlap in lanes of their own, and the bands below them.
struct EraBands {
  private struct Strip {
    let period: Period
    let lane: Int
    let left: Double
    let right: Double
    /// The name as it fits, or a number that the key explains.
    var lines: [String] = []
  }

  private static let typeface = Typeface(size: 9)
  private static let lineHeight = 10.8
  private static let mostLanes = 4
  private static let laneGap = 2.0
  private static let longestKey = 24

  private var strips: [Strip] = []
  private var laneHeights: [Double] = []
  /// Numbers in strips too narrow for their names, and the names.
  private(set) var key: [String] = []
  /// Eras for which there was no lane.
  private(set) var omitted = 0
  /// Eras whose names stand neither on a strip nor in the key.
  private(set) var omittedNames = 0
  private let palette: Palette

  init(_ plot: TimePlot, _ strands: Strands, time: TimeScale) {
    self.init(
      strands.isDated ? plot.bands : [], observed: plot.observed, time: time, palette: plot.palette, words: plot.words)
  }

  init(_ bands: [Period], observed: Spell?, time: TimeScale, palette: Palette, words: Words) {
    self.palette = palette
    var ends: [Day] = []
    for band in bands.sorted(by: {
      ($0.spell.onset, $0.spell.terminus, $0.id) < ($1.spell.onset, $1.spell.terminus, $1.id)
    }) {
      guard let seen = band.spell.intersection(time.domain) else { continue }
      let lane = ends.firstIndex { $0 <= seen.onset } ?? ends.count
      if lane == EraBands.mostLanes {
        omitted += 1
        continue
      }
      if lane == ends.count { ends.append(seen.terminus) } else { ends[lane] = seen.terminus }
      strips.append(Strip(period: band, lane: lane, left: time.x(seen.onset), right: time.x(seen.terminus)))
    }
    for index in strips.indices { nameStrip(index, observed: observed, words) }
    laneHeights = ends.indices.map { lane in
      let most = strips.filter { $0.lane == lane }.map(\.lines.count).max() ?? 1
      return Double(max(1, most)) * EraBands.lineHeight + 5
    }
  }

  private mutating func nameStrip(_ index: Int, observed: Spell?, _ words: Words) {
    let strip = strips[index]
    let room = strip.right - strip.left - 5
    let lines = EraBands.typeface.lines(of: String(strip.period.name.prefix(200)), within: room)
    if lines.count <= 3, lines.allSatisfy({ EraBands.typeface.width(of: $0) <= room }) {
      strips[index].lines = lines
      return
    }
    guard key.count < EraBands.longestKey else {
      omittedNames += 1
      return
    }
    let number = words.number(key.count + 1)
    let days = DateText.spell(strip.period.spell, observed: observed, words)
    key.append("\(number) \(strip.period.name.prefix(200)) (\(days))")
    if EraBands.typeface.width(of: number) <= room + 4 { strips[index].lines = [number] }
  }

  var height: Double { laneHeights.reduce(0) { $0 + $1 + EraBands.laneGap } }

  /// The bands behind a plot and the strips on top of it.
  func marks(top: Double, bottom: Double) -> [Drawing.Mark] {
    // Strips lie above the edges of those in farther lanes.
    var marks: [Drawing.Mark] = []
    var edges: [Drawing.Mark] = []
    var named: [Drawing.Mark] = []
    var laneBottoms: [Double] = []
    var edge = top - EraBands.laneGap
    for height in laneHeights {
      laneBottoms.append(edge)
      edge -= height + EraBands.laneGap
    }
    var counts = [Int](repeating: 0, count: laneHeights.count)
    for strip in strips {
      let isPale = counts[strip.lane].isMultiple(of: 2)
      counts[strip.lane] += 1
      let low = laneBottoms[strip.lane]
      let high = low - laneHeights[strip.lane]
      if strip.lane == 0, isPale {
        marks.append(.polygon(corners(strip, top, bottom), fill: palette.plot.band))
      }
      if strip.lane > 0 {
        for x in [strip.left, strip.right] {
          let edge = CubicCurve(from: Point(x, low), to: Point(x, bottom))
          edges.append(.curve(edge, Stroke(color: palette.rule, width: 0.7, pattern: .dashed)))
        }
      }
      let fill = isPale ? palette.plot.strip : palette.plot.secondStrip
      named.append(.polygon(corners(strip, high, low), fill: fill))
      named += names(of: strip, middle: (low + high) / 2)
    }
    return marks + edges + named
  }

  private func corners(_ strip: Strip, _ top: Double, _ bottom: Double) -> [Point] {
    // A hair of ground between two strips of a lane.
    let right = max(strip.left + 0.5, strip.right - 0.8)
    return [Point(strip.left, top), Point(right, top), Point(right, bottom), Point(strip.left, bottom)]
  }

  private func names(of strip: Strip, middle: Double) -> [Drawing.Mark] {
    let first = middle - Double(strip.lines.count - 1) / 2 * EraBands.lineHeight + 3.2
    return strip.lines.enumerated().map { row, line in
      .text(
        .init(
          string: line, position: Point((strip.left + strip.right) / 2, first + Double(row) * EraBands.lineHeight),
          anchor: .middle, typeface: EraBands.typeface, color: palette.text))
    }
  }
}
