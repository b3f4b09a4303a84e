internal import EntenteKernel

extension Measure {
  /// Whether actors with many ties are tied to each other: see `Snapshot.degreeAssortativity(_:)`.
  public static let degreeAssortativity = Measure("degree-assortativity", title: "Degree assortativity", of: .graph) {
    input throws(MeasureError) in
    .graph([("degree-assortativity", try Snapshot.degreeAssortativity(input))])
  }
}

extension Snapshot {
  /// Pearson's correlation, over arcs, of how many arcs leave the one end and how many come to the other: from −1 to 1.
  ///
  /// - Convention: the same number in both.
  /// - Throws: `undefined` where all ends on one side have one degree.
  /// - Complexity: O(*n* + *m*).
  /// - Reference: M. E. J. Newman (2003), *Mixing patterns in networks*, Physical Review E 67, 026126,
  ///   doi:10.1103/PhysRevE.67.026126.
  public func degreeAssortativity(_ options: MeasureOptions = .init()) throws(MeasureError) -> Double {
    try Snapshot.degreeAssortativity(try MeasureInput(self, for: .degreeAssortativity, options))
  }

  fileprivate static func degreeAssortativity(_ input: MeasureInput) throws(MeasureError) -> Double {
    guard let coefficient = DegreeAssortativity.coefficient(forward: input.arcs()) else {
      throw MeasureError(.undefined, "all ties have ends of one degree, and a correlation needs more than one")
    }
    return coefficient
  }
}
