/// How much each picture of a map counts when its boxes are placed.
struct PictureWeights: Sendable {
  /// By picture; nil where a map is one picture, or all pictures' things are placed as if they were one.
  private let says: [Double]?
  /// What two links count that are seen together in one picture, where pictures have no say of their own.
  private let together: Double

  /// The things of all pictures placed as if they were one: a box in a line's way costs the same however often it is
  /// seen, and links count by the pictures that have both, where 1 is what two links share on average.
  init(of links: [PlacementProblem.Link]) {
    says = nil
    together = 1 / PeriodSet.meanShared(links.map(\.periods))
  }

  /// The sum over pictures of what each would cost, times its say.
  init(says: [Double]) {
    self.says = says
    together = 1
  }

  /// What two boxes count that come close; where pictures have no say, they keep apart even if no picture has both.
  func closeness(_ first: PeriodSet, _ second: PeriodSet) -> Double {
    says.map { first.sumShared(with: second, of: $0) } ?? 1
  }

  /// What a box and a line count.
  func meeting(_ first: PeriodSet, _ second: PeriodSet) -> Double {
    guard let says else { return first.countShared(with: second) > 0 ? 1 : 0 }
    return first.sumShared(with: second, of: says)
  }

  /// What two links count: if one is in few pictures only, a crossing costs nothing where the two never meet and all the
  /// more where they do.
  func togetherness(_ first: PeriodSet, _ second: PeriodSet) -> Double {
    guard let says else { return Double(first.countShared(with: second)) * together }
    return first.sumShared(with: second, of: says)
  }
}
