import Entente
import EntenteTestSupport
import Testing

@testable import EntenteDiagrams

struct HullTests {
  private let area = Rectangle(minX: 0, minY: 0, maxX: 900, maxY: 700)

  /// Boxes on a page, none over another, and up to six groups that may overlap.
  private func page(_ seed: UInt64) -> (frames: [ActorID: Rectangle], groups: [ActorGroup]) {
    var generator = SeededGenerator(seed: seed)
    var frames: [ActorID: Rectangle] = [:]
    for _ in 0..<Int.random(in: 2...90, using: &generator) {
      let frame = Rectangle(
        center: Point(Double.random(in: 70...830, using: &generator), Double.random(in: 40...660, using: &generator)),
        width: Double.random(in: 40...120, using: &generator), height: Double.random(in: 20...60, using: &generator))
      // Actors of one lineage stand 8 points apart.
      if frames.values.contains(where: { $0.grown(by: 8).overlaps(frame) }) { continue }
      frames[ActorID(index: frames.count)] = frame
    }
    let actors = frames.keys.sorted()
    let groups = (0..<Int.random(in: 1...6, using: &generator)).map { number in
      let share = Double.random(in: 0.1...0.7, using: &generator)
      let members = actors.filter { _ in Double.random(in: 0..<1, using: &generator) < share }
      return ActorGroup(name: "Group \(number)", number: number, members: members)
    }
    return (frames, groups.filter { $0.members.count > 1 })
  }

  private func hulls(_ frames: [ActorID: Rectangle], _ groups: [ActorGroup]) -> GroupHulls {
    GroupHulls(groups: groups, frames: frames, area: area, palette: .light)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `a hull holds every member's box and touches nobody else's`(seed: UInt64) {
    let (frames, groups) = page(seed)
    let hulls = hulls(frames, groups).hulls
    #expect(Set(hulls.map(\.group)) == Set(groups))
    for hull in hulls {
      // The polygons as they are drawn, read by other means than those that made them.
      let edges = hull.parts.joined().map { Path($0.outline(grownBy: HullGround.border)) }
      let fills = hull.parts.joined().map { $0.outline() }
      let members = hull.group.members.compactMap { frames[$0] }
      let others = frames.filter { !hull.group.members.contains($0.key) }.values
      let comesUponOther = others.contains { frame in
        edges.contains { $0.bounds.overlaps(frame.grown(by: 0.01)) && $0.points.comesUpon(frame) }
      }
      #expect(!comesUponOther, "seed \(seed), \(hull.group.name)")
      let holdsMembers = members.allSatisfy { frame in fills.contains { frame.corners.allSatisfy($0.holds) } }
      #expect(holdsMembers, "seed \(seed), \(hull.group.name)")
      #expect(edges.allSatisfy { $0.lies(in: area.grown(by: 1e-9)) }, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<12 as Range<UInt64>)
  func `the pieces of a part hang together, and a part holds whole members`(seed: UInt64) {
    let (frames, groups) = page(seed)
    for hull in hulls(frames, groups).hulls {
      for part in hull.parts {
        var reached: Set<Int> = [0]
        var waiting = [0]
        while let piece = waiting.popLast() {
          for other in part.indices where !reached.contains(other) && part[piece].touches(part[other]) {
            reached.insert(other)
            waiting.append(other)
          }
        }
        #expect(reached.count == part.count, "seed \(seed), \(hull.group.name)")
      }
    }
  }

  @Test func `the same boxes and groups make the same hulls`() {
    for seed in 0..<10 as Range<UInt64> {
      let (frames, groups) = page(seed)
      #expect(hulls(frames, groups).marks == hulls(frames, groups.reversed()).marks, "seed \(seed)")
    }
  }

  private func row(_ count: Int, every step: Double = 110) -> [ActorID: Rectangle] {
    Dictionary(
      uniqueKeysWithValues: (0..<count).map { number in
        let center = Point(100 + Double(number) * step, 300)
        return (ActorID(index: number), Rectangle(center: center, width: 70, height: 30))
      })
  }

  private func group(_ number: Int, _ members: Int...) -> ActorGroup {
    ActorGroup(name: "Group \(number)", number: number, members: members.map(ActorID.init(index:)))
  }

  @Test func `a corridor goes round one who stands between two members`() {
    let hull = hulls(row(3), [group(0, 0, 2)]).hulls[0]
    #expect(hull.parts.count == 1)
    #expect(hull.parts[0].count > 3)
  }

  @Test func `where no corridor passes a hull falls into parts of one colour`() {
    // A strip hardly higher than the boxes.
    let strip = Rectangle(minX: 0, minY: 280, maxX: 900, maxY: 320)
    let hulls = GroupHulls(groups: [group(0, 0, 2)], frames: row(3), area: strip, palette: .light)
    #expect(hulls.hulls[0].parts.count == 2)
    let fills = hulls.marks.map { mark -> String in if case .polygon(_, let fill) = mark { fill } else { "" } }
    #expect(Set(fills) == [Palette.light.tints[0].fill, Palette.light.tints[0].border])
    #expect(hulls.legend.flatMap(\.entries).map(\.text) == ["Group 0"])
  }

  @Test func `groups of one picture have tints of their own as long as there are any`() {
    let groups = [group(0, 0, 1), group(2, 1, 2), group(6, 0, 2)]
    for (theme, count) in [(Theme.light, 3), (.dark, 3), (.print, 2)] {
      let hulls = GroupHulls(groups: groups, frames: row(3), area: area, palette: theme.palette).hulls
      #expect(Set(hulls.map(\.tint)).count == count, "\(theme)")
    }
  }

  @Test func `who is in two groups lies in both hulls, the larger drawn first and farther out`() {
    let hulls = hulls(row(3), [group(0, 1, 2), group(1, 0, 1, 2)]).hulls
    #expect(hulls.map(\.group.number) == [1, 0])
    let outer = Path(hulls[0].parts[0][1].outline()).bounds
    let inner = Path(hulls[1].parts[0][0].outline()).bounds
    #expect(outer.minY < inner.minY && outer.maxY > inner.maxY)
  }
}

extension [Point] {
  /// Whether a convex polygon has a point in it or on its edge: it lies on one side of every edge.
  fileprivate func holds(_ point: Point) -> Bool {
    indices.allSatisfy { number in
      let start = self[number]
      return (self[(number + 1) % count] - start).cross(point - start) >= -1e-9
    }
  }

  /// Whether a polygon and a rectangle share a point: an edge crosses it, or one holds the other.
  fileprivate func comesUpon(_ frame: Rectangle) -> Bool {
    holds(frame.center) || contains(where: frame.contains)
      || indices.contains { frame.meets(self[$0], self[($0 + 1) % count]) }
  }
}

extension Lobe {
  fileprivate func touches(_ other: Lobe) -> Bool {
    let (own, its) = (outline(), other.outline())
    return own.contains(where: its.holds) || its.contains(where: own.holds)
      || own.indices.contains { one in
        its.indices.contains { two in
          Path.cross(own[one], own[(one + 1) % own.count], its[two], its[(two + 1) % its.count])
        }
      }
  }
}
