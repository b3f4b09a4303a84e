/// What boxes and their lines need of the page.
extension PlacementProblem {
  func frame(of box: Int, at positions: [Point]) -> Rectangle {
    Rectangle(center: positions[box], width: sizes[box].width, height: sizes[box].height)
  }

  /// The room that the lines of a link need: loops beside their box, a fan in its middle.
  func room(for link: Link, at positions: [Point]) -> Rectangle {
    let first = frame(of: link.first, at: positions)
    if link.first == link.second { return RoutedLine.room(forLoops: link.lines, at: first) }
    let second = frame(of: link.second, at: positions)
    let fan = FanShape(start: first, end: second, lines: link.lines)
    let middle = (first.center + second.center) * 0.5
    let aside = (second.center - first.center).unit.turned * (fan.halfBreadth + 10)
    return Rectangle(center: middle + aside, width: 0, height: 0)
      .union(Rectangle(center: middle - aside, width: 0, height: 0))
  }

  /// The rectangle that holds all boxes and the lines between them.
  func room(at positions: [Point]) -> Rectangle {
    guard !positions.isEmpty else { return Rectangle(center: Point(0, 0), width: 0, height: 0) }
    var room = frame(of: 0, at: positions)
    for box in positions.indices.dropFirst() { room = room.union(frame(of: box, at: positions)) }
    for link in links { room = room.union(self.room(for: link, at: positions)) }
    return room
  }
}

extension PlacementProblem.Size {
  /// With air around it, so that boxes that are pushed apart have room for a label between them.
  var airy: PlacementProblem.Size { .init(width: width + 44, height: height + 16) }
}

extension Rectangle {
  /// Whether another lies wholly in it.
  func holds(_ other: Rectangle) -> Bool {
    other.minX >= minX && other.maxX <= maxX && other.minY >= minY && other.maxY <= maxY
  }
}
