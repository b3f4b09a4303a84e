/// Finds a place on its line for each label, so that no label lies on a label or a box, and few lines run through it.
struct LabelPlacer {
  /// A label and the line it belongs to.
  struct Request: Hashable, Sendable {
    var curve: CubicCurve
    var width: Double
    var height: Double
  }

  private let requests: [Request]
  private let boxes: [Rectangle]
  private let area: Rectangle
  private let paths: [Path]
  /// What a label leaves of its line at each end.
  private static let leastEnd = 7.0
  private static let stops = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86]

  /// - Parameters:
  ///   - boxes: what no label may touch.
  ///   - area: what no label may leave.
  init(_ requests: [Request], boxes: [Rectangle], area: Rectangle) {
    self.requests = requests
    self.boxes = boxes
    self.area = area
    paths = requests.map { Path($0.curve.samples(12)) }
  }

  /// The centre of each label, or nil where its line has no free place for it.
  ///
  /// One label after the other takes its best place; then each may move once more, now that it knows the others.
  ///
  /// - Complexity: O(*l²*) for *l* lines.
  func centers() -> [Point?] {
    var frames = [Rectangle?](repeating: nil, count: requests.count)
    for _ in 0..<3 {
      for index in requests.indices { frames[index] = bestFrame(for: index, among: frames) }
    }
    return frames.map { $0?.center }
  }

  private func bestFrame(for index: Int, among frames: [Rectangle?]) -> Rectangle? {
    best(of: onLine(requests[index]), for: index, among: frames)
      ?? best(of: besideLine(requests[index]), for: index, among: frames)
  }

  private func best(of candidates: [Rectangle], for index: Int, among frames: [Rectangle?]) -> Rectangle? {
    var best: (frame: Rectangle, cost: Double)?
    for (rank, frame) in candidates.enumerated() where isFree(frame, index, frames) {
      let preference = Double(rank) * 0.12
      let cost = preference + Double(linesThrough(frame, besides: index))
      if cost < best?.cost ?? .infinity { best = (frame, cost) }
      if cost <= preference { break }
    }
    return best?.frame
  }

  /// Places in the line, which will be parted there.
  private func onLine(_ request: Request) -> [Rectangle] {
    LabelPlacer.stops.map { stop in
      Rectangle(center: request.curve.point(at: stop), width: request.width, height: request.height)
    }.filter { frame in
      // Both ends stay in sight: a line that begins at its label seems to come from nowhere.
      let roomy = frame.grown(by: LabelPlacer.leastEnd)
      return !roomy.contains(request.curve.start) && !roomy.contains(request.curve.end)
    }
  }

  /// Places close by, for lines too short to be parted.
  private func besideLine(_ request: Request) -> [Rectangle] {
    let path = Path(request.curve.samples(24))
    return [0.5, 0.35, 0.65, 0.2, 0.8].flatMap { stop in
      let across = request.curve.direction(at: stop).turned
      let reach = (abs(across.x) * request.width + abs(across.y) * request.height) / 2 + 4
      return [reach, -reach].map { shift in
        Rectangle(
          center: request.curve.point(at: stop) + across * shift, width: request.width, height: request.height)
      }
    }.filter { !path.meets($0.grown(by: 2)) }
  }

  private func isFree(_ frame: Rectangle, _ index: Int, _ frames: [Rectangle?]) -> Bool {
    guard frame.minX >= area.minX, frame.maxX <= area.maxX, frame.minY >= area.minY, frame.maxY <= area.maxY else {
      return false
    }
    let roomy = frame.grown(by: 1)
    if boxes.contains(where: { $0.grown(by: 2).overlaps(roomy) }) { return false }
    for (other, taken) in frames.enumerated() where other != index {
      if let taken, taken.overlaps(roomy) { return false }
    }
    return true
  }

  private func linesThrough(_ frame: Rectangle, besides index: Int) -> Int {
    var count = 0
    for other in paths.indices where other != index && paths[other].meets(frame) { count += 1 }
    return count
  }
}
