internal import Entente

/// Hulls behind the boxes of a picture: each holds the members of a group, and nobody else.
///
/// A hull is rounded boxes around the members, joined by corridors; where no corridor can pass between the boxes of
/// others, it falls into parts of one colour and one name. An actor in two groups lies in the hulls of both, the larger
/// group's showing as a ring about the smaller's.
struct GroupHulls: Sendable {
  /// A group's hull.
  struct Hull: Sendable {
    let group: ActorGroup
    let tint: GroupTint
    /// The pieces of each part.
    let parts: [[Lobe]]
  }

  /// Those drawn first first: a large group must not hide a small one.
  let hulls: [Hull]
  private let palette: Palette
  private let words: Words

  private static let margin = 8.0
  private static let ring = 5.0
  private static let mostRings = 3

  /// - Parameters:
  ///   - frames: the boxes of all actors in the picture.
  ///   - area: what no hull may leave.
  init(
    groups: [ActorGroup], frames: [ActorID: Rectangle], area: Rectangle, palette: Palette,
    words: Words = .english
  ) {
    self.words = words
    self.palette = palette
    let actors = frames.keys.sorted()
    let ordered = groups.sorted { ($1.members.count, $0.number) < ($0.members.count, $1.number) }
    let tints = GroupHulls.tints(of: groups, palette)
    hulls = ordered.enumerated().map { place, group in
      let members = group.members.filter { frames[$0] != nil }
      let isMember = Set(members)
      let ground = HullGround(
        members: members.compactMap { frames[$0] },
        others: actors.filter { !isMember.contains($0) }.compactMap { frames[$0] }, area: area)
      let lobes = zip(members, ground.members).map { member, frame in
        let above = ordered.dropFirst(place + 1).count { $0.members.contains(member) }
        return ground.lobe(
          around: frame, margin: GroupHulls.margin + GroupHulls.ring * Double(min(above, GroupHulls.mostRings)))
      }
      return Hull(
        group: group, tint: tints[group] ?? palette.tint(group.number), parts: GroupHulls.parts(of: lobes, on: ground))
    }
  }

  /// Each group's own tint, or the next that is free, as long as there is one.
  private static func tints(of groups: [ActorGroup], _ palette: Palette) -> [ActorGroup: GroupTint] {
    var free = Set(palette.tints.indices)
    var tints: [ActorGroup: GroupTint] = [:]
    for group in groups.sorted(by: { $0.number < $1.number }) {
      let shift = palette.tints.indices.first { free.contains((group.number + $0) % palette.tints.count) } ?? 0
      if !free.isEmpty { free.remove((group.number + shift) % palette.tints.count) }
      tints[group] = palette.tint(group.number + shift)
    }
    return tints
  }

  private static func parts(of lobes: [Lobe], on ground: HullGround) -> [[Lobe]] {
    let (pieces, roots) = HullCorridors(ground, lobes).joining()
    return Set(roots).sorted().map { root in
      lobes.indices.filter { roots[$0] == root }.map { lobes[$0] }
        + pieces.filter { roots[$0.member] == root }.map(\.lobe)
    }
  }

  /// The hulls as they are drawn: all pieces in the colour of the edge, then all a little smaller in that of the fill.
  var marks: [Drawing.Mark] {
    hulls.flatMap { hull in
      let pieces = hull.parts.flatMap(\.self)
      return pieces.map { Drawing.Mark.polygon($0.outline(grownBy: HullGround.border), fill: hull.tint.border) }
        + pieces.map { Drawing.Mark.polygon($0.outline(), fill: hull.tint.fill) }
    }
  }

  /// What the legend says of them, in the order of their numbers.
  var legend: [Legend.Section] {
    let entries = hulls.sorted { $0.group.number < $1.group.number }.map { hull in
      Legend.Entry(
        sample: .swatch(
          fill: hull.tint.fill, border: Stroke(color: hull.tint.border, width: HullGround.border), sign: "",
          color: palette.text),
        text: String(hull.group.name.prefix(120)))
    }
    return entries.isEmpty ? [] : [Legend.Section(title: words["Shaded"], color: palette.text, entries: entries)]
  }
}
