/// The names of lines at their ends: beside the plot for those that reach its right end, near the end for the others.
struct LineNames {
  static let typeface = Typeface(size: 11, isBold: true)
  private static let greatestWidth = 150.0
  /// From the right end of the plot to the names.
  static let gutter = 24.0
  private static let gap = 2.0

  struct Name {
    let trace: Trace
    let lines: [String]
    var frame: Rectangle
    /// Whether it stands beside the plot.
    var isAside: Bool
  }

  private(set) var names: [Name] = []
  /// The farthest that a line goes to the right.
  let reach: Double
  /// Frames that nothing else may cover.
  var taken: [Rectangle] { names.map(\.frame) }

  /// The name of a line in at most two lines.
  static func lines(of label: String) -> [String] {
    let label = String(label.prefix(200))
    var lines = typeface.lines(of: label.allSatisfy(\.isWhitespace) ? "?" : label, within: greatestWidth)
    if lines.count > 2 { lines = [lines[0], lines[1] + " …"] }
    return lines.map { typeface.shortened($0, to: greatestWidth) }
  }

  /// The room of a name, with some to spare: Graphviz moves a text that it thinks wider than its frame.
  static func size(of lines: [String]) -> (width: Double, height: Double) {
    let width = lines.map { typeface.width(of: $0) }.max() ?? 0
    return (width * 1.06 + 4, Double(lines.count) * typeface.lineHeight)
  }

  /// - Parameters:
  ///   - area: the plot; names beside it keep to its height.
  ///   - frames: what else no name may cover.
  init(_ traces: [Trace], area: Rectangle, besides frames: [Rectangle]) {
    let obstacles = traces.flatMap(\.obstacles)
    let left = area.maxX + LineNames.gutter
    reach = traces.compactMap(\.end?.x).max() ?? area.maxX
    var aside: [Name] = []
    for trace in traces {
      guard let end = trace.end else { continue }
      let lines = LineNames.lines(of: trace.strand.line.label)
      let size = LineNames.size(of: lines)
      let free =
        end.x < reach - 40
        ? NamePlacer(area: area, obstacles: obstacles, taken: frames + taken).frame(size, near: trace) : nil
      if let free {
        names.append(Name(trace: trace, lines: lines, frame: free, isAside: false))
      } else {
        let center = Point(left + size.width / 2, end.y)
        let frame = Rectangle(center: center, width: size.width, height: size.height)
        aside.append(Name(trace: trace, lines: lines, frame: frame, isAside: true))
      }
    }
    aside.sort { ($0.frame.center.y, -($0.trace.end?.x ?? 0)) < ($1.frame.center.y, -($1.trace.end?.x ?? 0)) }
    let places = LineNames.spread(
      aside.map { ($0.frame.center.y, $0.frame.height + LineNames.gap) }, from: area.minY, to: area.maxY)
    for index in aside.indices { aside[index].frame.center.y = places[index] }
    names += aside
  }

  /// Middles as near as can be to where they should be, in their order, and nowhere over each other.
  ///
  /// The least sum of squares under an order is found by pooling neighbours that are in each other's way (M. Ayer and
  /// others, 1955, *An empirical distribution function for sampling with incomplete information*,
  /// doi:10.1214/aoms/1177728423).
  static func spread(_ items: [(middle: Double, height: Double)], from top: Double, to bottom: Double) -> [Double] {
    var offsets: [Double] = []
    for (index, item) in items.enumerated() {
      offsets.append(index == 0 ? 0 : offsets[index - 1] + (items[index - 1].height + item.height) / 2)
    }
    var pools: [(sum: Double, count: Int)] = []
    for (item, offset) in zip(items, offsets) {
      pools.append((item.middle - offset, 1))
      while pools.count > 1, let last = pools.last {
        let before = pools[pools.count - 2]
        if before.sum / Double(before.count) <= last.sum / Double(last.count) { break }
        pools.removeLast(2)
        pools.append((before.sum + last.sum, before.count + last.count))
      }
    }
    let least = top + (items.first?.height ?? 0) / 2
    let most = bottom - (items.last?.height ?? 0) / 2 - (offsets.last ?? 0)
    let starts = pools.flatMap { pool in
      Array(repeating: max(least, min(most, pool.sum / Double(pool.count))), count: pool.count)
    }
    return zip(starts, offsets).map { $0 + $1 }
  }
}
