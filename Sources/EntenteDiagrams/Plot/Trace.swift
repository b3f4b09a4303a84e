/// A line of a plot with its place on the page.
struct Trace: Sendable {
  /// A value's place: a level from one end of its days to the other, or a point.
  struct Level: Hashable, Sendable {
    let stop: Strand.Stop
    let start: Point
    let end: Point
  }

  let strand: Strand
  /// The line itself.
  var pieces: [CubicCurve] = []
  /// The thin strokes between levels.
  var joins: [CubicCurve] = []
  /// In order of time.
  var levels: [Level] = []

  init(_ strand: Strand) { self.strand = strand }

  /// Where its last value ends.
  var end: Point? { (pieces.map(\.end) + levels.map(\.end)).max { $0.x < $1.x } }

  func color(in palette: Palette) -> String { palette.plot.color(strand.number) }

  /// What a label must not cover.
  var obstacles: [Path] { (pieces + joins).map { Path($0.samples(8)) } }
}
