/// A snapshot as its measures read it, one after the other: what several of them read is made once.
package struct SnapshotReadings: Sendable {
  /// The whole snapshot.
  package let snapshot: Snapshot
  private var ties: [SignReading: [TieIndex]] = [:]
  private var parts: [SignReading: Snapshot] = [:]
  private var apart: [SignReading: TieIndices?] = [:]
  private var composites: [SignReading: [Snapshot.Composite]] = [:]

  private struct TieIndices {
    let first: TieIndex
    let later: TieIndex
  }

  package init(_ snapshot: Snapshot) { self.snapshot = snapshot }

  /// What one measure reads, also where it has no value.
  package struct Reading: Sendable {
    /// What stands beside the numbers.
    package let header: MeasureHeader
    /// The ties whose signs are read, in the graph's order.
    package let ties: [TieIndex]
    fileprivate let input: MeasureInput
    fileprivate let measure: Measure

    /// What will be measured.
    package var snapshot: Snapshot { input.snapshot }

    /// What the measure gives.
    ///
    /// - Throws: a `MeasureError` where the measure is undefined or does not converge, and when the task is cancelled.
    /// - Complexity: the measure's.
    @concurrent
    package func result() async throws(MeasureError) -> MeasureResult {
      try input.result(of: measure, try await measure.compute(input))
    }
  }

  /// What a measure reads by some options.
  ///
  /// - Complexity: O(*ties* + *actors*) where no measure before it read the same signs.
  package mutating func reading(
    for measure: Measure, _ options: MeasureOptions
  ) throws(MeasureError) -> Reading {
    let form = options.form ?? RunForm(of: snapshot.graph, snapshot.options)
    let sign = try MeasureInput.sign(of: snapshot, measure.traits, options, form)
    let part = measure.traits.countsTies ? snapshot : part(reading: sign)
    let input = MeasureInput(part, sign, form, measure.traits, options)
    return Reading(header: input.header(for: measure), ties: ties(reading: sign), input: input, measure: measure)
  }

  /// Two ties that a measure reads and that may never have held on the same day.
  package mutating func tiesNeverSimultaneous(in reading: Reading) -> (first: TieIndex, later: TieIndex)? {
    let sign = reading.input.sign
    if let known = apart[sign] { return known.map { ($0.first, $0.later) } }
    let found = snapshot.tiesNeverSimultaneous(among: reading.ties)
    apart.updateValue(found.map { TieIndices(first: $0.first, later: $0.later) }, forKey: sign)
    return found
  }

  /// The composites that are measured beside members of their own.
  package mutating func compositesBesideMembers(in reading: Reading) -> [Snapshot.Composite] {
    let sign = reading.measure.traits.countsTies ? .all : reading.input.sign
    if let known = composites[sign] { return known }
    let found = reading.snapshot.compositesBesideMembers()
    composites[sign] = found
    return found
  }

  private mutating func ties(reading sign: SignReading) -> [TieIndex] {
    if sign == .all { return snapshot.ties }
    if let known = ties[sign] { return known }
    let read = sign.read(snapshot.ties, in: snapshot.graph)
    ties[sign] = read
    return read
  }

  private mutating func part(reading sign: SignReading) -> Snapshot {
    if sign == .all { return snapshot }
    if let known = parts[sign] { return known }
    let part = snapshot.reading(sign)
    parts[sign] = part
    return part
  }
}
