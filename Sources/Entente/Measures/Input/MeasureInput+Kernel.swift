internal import EntenteKernel

extension MeasureInput {
  /// The arcs turned round: of a graph without directions they are what they were.
  func reversed(_ rows: ArcRows) -> ArcRows { isDirected ? rows.reversed() : rows }

  /// Arcs both ways wherever there is one, each weighing what the two directions weigh together.
  func undirected(_ rows: ArcRows) -> ArcRows { isDirected ? rows.neighbours(with: rows.reversed()) : rows }
}

extension MeasureInput {
  /// A number as people write it: `-4`, not `-4.0`.
  static func plain(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
  }
}

extension MeasureError {
  /// What a fault of the kernel means for whoever asked for the measure.
  init(_ fault: NumericFault) {
    switch fault {
    case .noConvergence(let iterations, _):
      self.init(
        .noConvergence,
        """
        the iteration does not settle, not in \(iterations) rounds: two parts of the graph are about equally strong; \
        measure them apart, or take pagerank or katz
        """)
    case .diverges(let alpha, let limit):
      self.init(
        .noConvergence,
        "alpha \(alpha) is too large: the sum over walks is finite only below \(limit); choose a smaller alpha")
    case .noArcs:
      self.init(.undefined, "no tie counts, so there is nothing to go by")
    case .noCycle:
      self.init(
        .undefined,
        "the directed ties make no cycle, so the largest eigenvalue is 0; ignore directions, or take katz or pagerank")
    case .unfitWeight(_, _, let weight):
      self.init(
        .unfitStrength,
        "a dyad's strength is \(MeasureInput.plain(weight)), and this measure takes finite numbers from 0 on; choose the weight none or count"
      )
    case .unfitParameter(let name, let value):
      self.init(.notOffered, "\(name) cannot be \(value)")
    case .unfitShares(let name):
      self.init(.undefined, "nobody in this graph has a share of \(name)")
    }
  }
}
