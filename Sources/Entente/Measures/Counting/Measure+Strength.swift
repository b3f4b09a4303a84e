extension Measure {
  /// How strong an actor's ties are together: see `Snapshot.strength(_:)`.
  public static let strength: Measure = {
    var traits = MeasureTraits()
    traits.countsTies = true
    traits.direction = { _ in .both }
    traits.weight = { _ in .strength }
    return Measure("strength", title: "Strength", of: .actors, traits: traits) { input throws(MeasureError) in
      .actors(try Snapshot.strengths(input))
    }
  }()
}

extension Snapshot {
  /// The strengths of each actor's ties, added up.
  ///
  /// A tie without a strength counts 1. The weight `days` adds up the days of the spell on which an actor has a tie to
  /// each of the others, a day once however many ties there are on it; `count` and `none` count ties. Directions,
  /// parallel ties, ties to oneself and signs are as for degree.
  ///
  /// - Convention: the same number in both; never divided.
  /// - Throws: `unfitStrength` where a sum is beyond a `Double`.
  /// - Complexity: O(*ties* + *actors*); with days O(*t* log *t*) for *t* ties.
  /// - Reference: A. Barrat et al. (2004), *The architecture of complex weighted networks*, PNAS 101(11),
  ///   doi:10.1073/pnas.0400087101.
  public func strength(_ options: MeasureOptions = .init()) throws(MeasureError) -> Scores {
    try scores(of: .strength, options) { input throws(MeasureError) in try Snapshot.strengths(input) }
  }

  fileprivate static func strengths(_ input: MeasureInput) throws(MeasureError) -> [Double] {
    let sums = TieCounting(input: input).strengths()
    if sums.allSatisfy({ $0.isFinite }) { return sums }
    throw MeasureError(.unfitStrength, "the strengths of an actor's ties add up to more than a number can hold")
  }
}
