internal import Entente

/// A measure of events on a cluster.
enum ClusterMeasure {
  /// What the engine tallies.
  case tally(Tally)
  case pageRank
  /// The component of each actor.
  case components
  /// The number of components.
  case weakComponents
  /// What is measured here, on edges that were fetched.
  case local(Measure)

  /// A sum over an actor's ties.
  enum Tally: String, CaseIterable {
    case degree
    case inDegree = "in-degree"
    case outDegree = "out-degree"
    case strength

    func value(_ tallies: ActorTallies, scale: Int) -> Double {
      switch self {
      case .degree: Double(tallies.out.events) + Double(tallies.in.events)
      case .inDegree: Double(tallies.in.events)
      case .outDegree: Double(tallies.out.events)
      case .strength:
        // Each side fits in 64 bits; both together need not.
        switch tallies.out.strength.addingReportingOverflow(tallies.in.strength) {
        case (let parts, false): StrengthScale.strength(ofParts: parts, scale: scale)
        case (_, true):
          StrengthScale.strength(ofParts: tallies.out.strength, scale: scale)
            + StrengthScale.strength(ofParts: tallies.in.strength, scale: scale)
        }
      }
    }

    /// What the column `rule` says, as for a dataset.
    func rule(isRaw: Bool) -> String {
      let side =
        switch self {
        case .degree, .strength: "both"
        case .inDegree: "in"
        case .outDegree: "out"
        }
      let rest = self == .strength ? "weight=strength" : isRaw ? "values=raw" : "values=normalized"
      return "active=any form=directed direction=\(side) \(rest)"
    }
  }

  /// The measures that the engine has.
  static let names = Tally.allCases.map(\.rawValue) + ["pagerank", "components", "weak-components"]

  /// Those that need the edges: sums of parallel ties tell them as much as the ties themselves would.
  static let fetched: [Measure] = [
    .closeness, .harmonic, .betweenness, .edgeBetweenness, .eigenvector, .katz, .hubs, .authorities, .coreNumber,
    .clustering, .constraint, .effectiveSize, .reciprocity, .transitivity, .strongComponents, .diameter, .meanDistance,
  ]

  init(_ name: String) throws(CommandFault) {
    if let tally = Tally(rawValue: name) {
      self = .tally(tally)
    } else if name == "pagerank" {
      self = .pageRank
    } else if name == "components" {
      self = .components
    } else if name == "weak-components" {
      self = .weakComponents
    } else if let measure = Self.fetched.first(where: { $0.name == name }) {
      self = .local(measure)
    } else if Measure.named(name) != nil {
      throw CommandFault(
        .usage,
        "\(name) is not measured on a cluster; what fits this machine can be measured here, as a table of events")
    } else {
      throw Choice.unknown("measure", name, among: Self.names + Self.fetched.map(\.name))
    }
  }

  /// PageRank's rule from its options.
  static func rule(_ weight: String, _ tolerance: Double) throws(CommandFault) -> PageRankRule {
    guard let weight = PageRankRule.Weight(rawValue: weight) else {
      throw Choice.unknown("weight", weight, among: PageRankRule.Weight.allCases.map(\.rawValue))
    }
    do {
      return try PageRankRule(tolerance: tolerance, weight: weight)
    } catch {
      throw CommandFault(error)
    }
  }
}
