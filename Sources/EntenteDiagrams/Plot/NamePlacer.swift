/// Finds room for a short text inside a plot, over no line in colour and over no other text.
struct NamePlacer {
  let area: Rectangle
  let obstacles: [Path]
  let taken: [Rectangle]

  /// Where a line's name can stand near its end; nil where there is no room.
  func frame(_ size: (width: Double, height: Double), near trace: Trace) -> Rectangle? {
    guard let end = trace.end else { return nil }
    var anchors = [end]
    anchors += trace.levels.suffix(4).reversed().map { ($0.start + $0.end) * 0.5 }
    return frame(size, near: anchors)
  }

  /// The first free place to the right of, above or below one of some points.
  func frame(_ size: (width: Double, height: Double), near anchors: [Point]) -> Rectangle? {
    for (index, anchor) in anchors.enumerated() {
      if index == 0 {
        let right = Rectangle(
          center: anchor + Point(7 + size.width / 2, 0), width: size.width, height: size.height)
        if isFree(right) { return right }
      }
      for distance in [4.0, 9, 15] {
        for side in [-1.0, 1] {
          for shift in [0, -0.5, 0.5] {
            let offset = Point(shift * size.width, side * (size.height / 2 + distance))
            let frame = Rectangle(center: anchor + offset, width: size.width, height: size.height)
            if isFree(frame) { return frame }
          }
        }
      }
    }
    return nil
  }

  private func isFree(_ frame: Rectangle) -> Bool {
    guard frame.minX >= area.minX, frame.maxX <= area.maxX, frame.minY >= area.minY, frame.maxY <= area.maxY else {
      return false
    }
    let wide = frame.grown(by: 2)
    return !taken.contains { $0.overlaps(wide) } && !obstacles.contains { $0.meets(wide) }
  }
}
