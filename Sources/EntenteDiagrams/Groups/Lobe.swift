/// A convex piece of a hull: all points within a radius of a convex core.
struct Lobe: Hashable, Sendable {
  /// The corners of the core: of a box, or the two ends of a corridor.
  let core: [Point]
  let radius: Double

  /// Its edge, so much farther out: a polygon, clockwise as the page is seen.
  func outline(grownBy margin: Double = 0) -> [Point] {
    Lobe.hull(of: core.flatMap { corner in Lobe.circle.map { corner + $0 * (radius + margin) } })
  }

  /// A piece that holds the cores of two, as round as the sharper of them.
  func joined(to other: Lobe) -> Lobe { Lobe(core: core + other.core, radius: min(radius, other.radius)) }

  /// Sixteen directions; from square roots only, which are the same on every machine.
  private static let circle: [Point] = {
    let half = 0.5.squareRoot()
    let (cosine, sine) = (((1 + half) / 2).squareRoot(), ((1 - half) / 2).squareRoot())
    let quarter = [Point(1, 0), Point(cosine, sine), Point(half, half), Point(sine, cosine)]
    return (0..<4).flatMap { turns in
      quarter.map { point in (0..<turns).reduce(point) { turned, _ in turned.turned } }
    }
  }()

  /// The convex hull of some points, by Andrew's monotone chain.
  private static func hull(of points: [Point]) -> [Point] {
    let sorted = points.sorted { ($0.x, $0.y) < ($1.x, $1.y) }
    func chain(_ points: [Point]) -> [Point] {
      var chain: [Point] = []
      for point in points {
        while let last = chain.last, let before = chain.dropLast().last, (last - before).cross(point - last) <= 0 {
          chain.removeLast()
        }
        chain.append(point)
      }
      return Array(chain.dropLast())
    }
    return chain(sorted) + chain(sorted.reversed())
  }

  /// Whether it, so much farther out, has a point in common with a rectangle.
  func meets(_ frame: Rectangle, grownBy margin: Double = 0) -> Bool {
    let outline = outline(grownBy: margin)
    guard Path(outline).bounds.grown(by: 1e-9).overlaps(frame) else { return false }
    let corners = frame.corners
    // Two convex shapes lie apart where an edge of one has the other wholly outside.
    return !outline.indices.contains { number in
      let start = outline[number]
      let edge = outline[(number + 1) % outline.count] - start
      return corners.allSatisfy { edge.cross($0 - start) < 0 }
    }
  }
}

extension Rectangle {
  /// Clockwise as the page is seen, from the upper left.
  var corners: [Point] { [Point(minX, minY), Point(maxX, minY), Point(maxX, maxY), Point(minX, maxY)] }
}
