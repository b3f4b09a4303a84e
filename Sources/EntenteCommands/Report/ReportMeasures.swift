internal import Entente

/// The measures a report tells of each actor, and how they are taken.
struct ReportMeasures {
  let measures: [Measure]
  private let graph: ActorGraph
  private let ties: SnapshotOptions
  private let form: RunForm

  init(of graph: ActorGraph, _ ties: SnapshotOptions) {
    self.graph = graph
    var ties = ties
    // The actors that have numbers are those in the pictures.
    ties.membershipsBringActors = false
    self.ties = ties
    form = RunForm(of: graph, ties)
    measures = form.isSigned ? [.degree, .positiveDegree, .negativeDegree, .betweenness] : [.degree, .betweenness]
  }

  /// The numbers of a period; a measure that has none in it is left out.
  func scores(of period: Period) async -> [Scores] {
    let snapshot = graph.snapshot(of: period.spell, ties)
    var all: [Scores] = []
    for measure in measures {
      if case .actors(let scores) = try? await snapshot.result(of: measure, options(for: measure)) {
        all.append(scores)
      }
    }
    return all
  }

  private func options(for measure: Measure) -> MeasureOptions {
    var options = MeasureOptions()
    options.form = form
    if measure.traits.countsTies {
      // As a reader counts lines in the picture: each once, whichever way it goes, and not as a share of n − 1.
      options.normalization = .raw
      options.form = form.ignoringDirection
    }
    return options
  }
}
