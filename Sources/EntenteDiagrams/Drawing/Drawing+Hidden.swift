/// Lines that a reader would take for others.
extension Drawing {
  /// The lines that run behind boxes which are none of their ends: where they come out again, they look like ties of those.
  ///
  /// - Complexity: O(*lines* · *boxes*).
  public func linesBehindBoxes() -> [(line: Line, box: Box)] {
    lines.flatMap { line in
      let points = line.pieces.flatMap { $0.samples(24) }
      guard let first = points.first else { return [(line: Line, box: Box)]() }
      let bounds = points.reduce(Rectangle(center: first, width: 0, height: 0)) {
        $0.union(Rectangle(center: $1, width: 0, height: 0))
      }
      return boxes.filter { box in
        // A line may touch the rounded corner of a box's frame.
        let frame = box.frame.grown(by: -3)
        return box.id != line.from && box.id != line.to && frame.overlaps(bounds)
          && points.contains { frame.contains($0) }
      }.map { (line, $0) }
    }
  }
}
