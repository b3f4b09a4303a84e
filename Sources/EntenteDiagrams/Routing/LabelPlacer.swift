/// Finds a place on its line for each label, so that no label lies on a label or a box, and few lines run through it.
struct LabelPlacer: Sendable {
  /// A label and the line it belongs to.
  struct Request: Hashable, Sendable {
    var curve: CubicCurve
    var width: Double
    var height: Double
  }

  private let requests: [Request]
  private let area: Rectangle
  private let grid: PageGrid
  private let boxes: FrameIndex
  private let paths: PathIndex
  /// Through how many lines nobody reads a label: where more run through a cell of the page, none is placed.
  private static let mostLinesNearby = 24
  /// What a label leaves of its line at each end.
  private static let leastEnd = 7.0
  /// How many labels may have to give way, one after another, for one that has no place.
  private static let longestChain = 3
  /// In a picture of more lines no label gives way: there is no end of those without a place.
  private static let mostLinesToRearrange = 400
  private static let stops = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86]
  private static let fineStops = (0...24).map { 0.14 + 0.03 * Double($0) }

  /// - Parameters:
  ///   - boxes: what no label may touch.
  ///   - area: what no label may leave.
  init(_ requests: [Request], boxes: [Rectangle], area: Rectangle) {
    self.requests = requests
    self.area = area
    grid = PageGrid(area, side: 48)
    self.boxes = FrameIndex(grid, boxes.map { $0.grown(by: 2) })
    paths = PathIndex(
      grid, Parallel.map(requests.count, least: 200) { Path(requests[$0].curve.samples(12)) })
  }

  /// The centre of each label, or nil where its line has no free place for it.
  ///
  /// One label after the other takes its best place; then each may move once more, now that it knows the others. At last
  /// those without a place ask others to give way.
  ///
  /// - Complexity: O(*l x*) for *l* lines, each of whose labels has *x* lines, labels and boxes nearby.
  func centers() -> [Point?] {
    var frames = FrameIndex(grid, count: requests.count)
    let hopeful = requests.indices.filter { index in
      LabelPlacer.stops.contains { isReadable(requests[index].curve.point(at: $0)) }
    }
    var wishes = Wishes(count: requests.count)
    let first = Parallel.map(hopeful.count, least: 200) { number in
      let index = hopeful[number]
      return ranked(onLine(requests[index], at: LabelPlacer.stops), for: index)
    }
    for (index, frames) in zip(hopeful, first) { wishes.onLine[index] = frames }
    for _ in 0..<3 {
      for index in hopeful { frames[index] = bestFrame(for: index, among: frames, &wishes) }
    }
    if requests.count <= LabelPlacer.mostLinesToRearrange {
      for index in hopeful where frames[index] == nil { makeRoom(for: index, among: &frames, &wishes, fixed: []) }
    }
    return requests.indices.map { frames[$0]?.center }
  }

  private func isReadable(_ point: Point) -> Bool { paths.count(near: point) <= LabelPlacer.mostLinesNearby }

  /// Where labels would be if each were alone, the best place first.
  ///
  /// They are the same in every round, so each label's are found once; those beside its line when none in it is free.
  private struct Wishes {
    var onLine: [[Rectangle]?]
    var besideLine: [[Rectangle]?]

    init(count: Int) {
      onLine = Array(repeating: nil, count: count)
      besideLine = onLine
    }
  }

  private func bestFrame(for index: Int, among frames: FrameIndex, _ wishes: inout Wishes) -> Rectangle? {
    let first = wishes.onLine[index] ?? []
    if let free = firstFree(of: first, for: index, among: frames) { return free }
    let second = wishes.besideLine[index] ?? ranked(besideLine(requests[index]), for: index)
    wishes.besideLine[index] = second
    return firstFree(of: second, for: index, among: frames)
  }

  /// Gives a label a place that others can be moved away from; whether there is one.
  @discardableResult
  private func makeRoom(
    for index: Int, among frames: inout FrameIndex, _ wishes: inout Wishes, fixed: [Int]
  ) -> Bool {
    let before = frames[index]
    let candidates = onLine(requests[index], at: LabelPlacer.fineStops) + besideLine(requests[index])
    for frame in candidates where isOnFreeGround(frame) {
      let inTheWay = frames.numbers(overlapping: frame.grown(by: 1)).filter { $0 != index }
      guard inTheWay.count <= 1, !inTheWay.contains(where: fixed.contains) else { continue }
      frames[index] = frame
      guard let other = inTheWay.first else { return true }
      let otherBefore = frames[other]
      frames[other] = bestFrame(for: other, among: frames, &wishes)
      if frames[other] != nil { return true }
      let chain = fixed + [index]
      if chain.count < LabelPlacer.longestChain, makeRoom(for: other, among: &frames, &wishes, fixed: chain) {
        return true
      }
      frames[other] = otherBefore
    }
    frames[index] = before
    return false
  }

  /// The candidates a label could have if there were no others, those with few lines through them first.
  private func ranked(_ candidates: [Rectangle], for index: Int) -> [Rectangle] {
    candidates.enumerated().filter { isOnFreeGround($1) }.map { rank, frame in
      (frame: frame, rank: rank, cost: Double(rank) * 0.12 + Double(paths.count(through: frame, besides: index)))
    }.sorted { ($0.cost, $0.rank) < ($1.cost, $1.rank) }.map(\.frame)
  }

  private func firstFree(of candidates: [Rectangle], for index: Int, among frames: FrameIndex) -> Rectangle? {
    candidates.first { !frames.hasOverlap(with: $0.grown(by: 1), besides: index) }
  }

  /// Places in the line, which will be parted there.
  private func onLine(_ request: Request, at stops: [Double]) -> [Rectangle] {
    stops.map { stop in
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

  /// Whether a label could be read there if there were no others.
  private func isOnFreeGround(_ frame: Rectangle) -> Bool {
    frame.minX >= area.minX && frame.maxX <= area.maxX && frame.minY >= area.minY && frame.maxY <= area.maxY
      && isReadable(frame.center) && !boxes.hasOverlap(with: frame.grown(by: 1))
  }
}
