// How many shortest paths lead to the entries of the next level.
extension LaneSweep {
  /// Adds the path counts of a level to the entries its links go to.
  ///
  /// A link serves some lanes only: what it brings to others is dropped when the entry's turn comes.
  static func scatter(
    _ level: Range<Int>, _ found: Range<Int>, _ firstLink: Int, _ firstGroup: Int, _ links: [UInt32],
    _ linkEnds: [UInt32], _ masks: [LaneMask], _ ones: LaneOnes, _ values: inout [Lanes]
  ) {
    let (links, linkEnds, masks) = (links.span, linkEnds.span, masks.span)
    var values = values.mutableSpan
    for entry in found { values[entry] = .zero }
    var link = firstLink
    for entry in level {
      let sigma = values[entry] * ones[masks[entry]]
      values[entry] = sigma
      let end = Int(linkEnds[firstGroup + entry - level.lowerBound])
      while link < end {
        values[Int(links[link])] += sigma
        link &+= 1
      }
    }
  }

  /// Sums for each entry found the path counts of the entries its links come from.
  static func gather(
    _ level: Range<Int>, _ found: Range<Int>, _ firstLink: Int, _ firstGroup: Int, _ links: [UInt32],
    _ linkEnds: [UInt32], _ masks: [LaneMask], _ ones: LaneOnes, _ values: inout [Lanes]
  ) {
    let (links, linkEnds, masks) = (links.span, linkEnds.span, masks.span)
    var values = values.mutableSpan
    for entry in level { values[entry] *= ones[masks[entry]] }
    var link = firstLink
    for entry in found {
      var sigma = Lanes.zero
      let end = Int(linkEnds[firstGroup + entry - found.lowerBound])
      while link < end {
        sigma += values[Int(links[link])]
        link &+= 1
      }
      values[entry] = sigma
    }
  }
}
