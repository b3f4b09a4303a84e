internal import Entente

/// What has to be placed on a map of several pictures: their boxes together, and what each picture has of them.
struct MapProblem: Sendable {
  /// The lineages whose boxes they are, in order.
  let lineages: [ActorID]
  /// Each box as large as it ever is, with a link wherever there ever is one.
  let whole: PlacementProblem
  /// For each picture, its boxes by their number in `whole`, and what has to be placed in it.
  let pictures: [Picture]

  struct Picture: Sendable {
    let boxes: [Int]
    let problem: PlacementProblem
  }

  /// - Parameters:
  ///   - lineages: all of them, in order.
  ///   - pictures: each with the numbers of its boxes among the lineages.
  init(lineages: [ActorID], pictures: [Picture]) {
    self.lineages = lineages
    self.pictures = pictures
    whole = MapProblem.whole(pictures, count: lineages.count)
  }

  private static func whole(_ pictures: [Picture], count: Int) -> PlacementProblem {
    var sizes = [PlacementProblem.Size](repeating: .init(width: 0, height: 0), count: count)
    var links: [Int: PlacementProblem.Link] = [:]
    for (period, picture) in pictures.enumerated() {
      for (box, size) in zip(picture.boxes, picture.problem.sizes) {
        sizes[box].width = max(sizes[box].width, size.width)
        sizes[box].height = max(sizes[box].height, size.height)
      }
      for link in picture.problem.links {
        let (first, second) = (picture.boxes[link.first], picture.boxes[link.second])
        var whole =
          links[first * count + second] ?? .init(first: first, second: second, lines: 0, periods: .none)
        whole.lines = max(whole.lines, link.lines)
        whole.periods.insert(period)
        links[first * count + second] = whole
      }
    }
    return PlacementProblem(sizes: sizes, links: links.sorted { $0.key < $1.key }.map(\.value))
  }
}
