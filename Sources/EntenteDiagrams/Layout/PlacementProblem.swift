/// What has to be placed: boxes of known size, and how many lines run between each two of them at the most.
struct PlacementProblem: Hashable, Sendable {
  /// The size of each box in points.
  var sizes: [Size]
  var links: [Link]

  struct Size: Hashable, Sendable {
    var width: Double
    var height: Double
  }

  /// Lines between two boxes.
  struct Link: Hashable, Sendable {
    var first: Int
    var second: Int
    /// How many lines lie side by side.
    var lines: Int
    /// The pictures the lines are drawn in.
    var periods = PeriodSet.all

    /// How much room the lines need across.
    var breadth: Double { Double(lines - 1) * FanShape.gap }
  }

  /// How far apart two linked boxes should stand, centre to centre: room for the boxes, a label, and a fan that opens.
  func idealLength(of link: Link) -> Double {
    let boxes = (sizes[link.first].width + sizes[link.second].width) / 2
    return 84 + boxes * 0.8 + min(link.breadth, 190) * 1.35
  }
}
