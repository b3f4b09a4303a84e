internal import Entente

/// What a reader of pictures should know of the periods before trusting what they do not show.
enum PeriodRemarks {
  /// More lines than these nobody can follow.
  static let mostReadableTies = 600

  /// A sentence for each period that is empty or too full, and for days asked for that nobody observed.
  static func sentences(
    on periods: [Period], of graph: ActorGraph, _ options: SnapshotOptions, asked: Spell?
  ) -> [String] {
    var sentences: [String] = []
    if let asked, let observed = graph.observed, !observed.encloses(asked), let last = observed.lastDay {
      sentences.append(
        """
        the data are observed from \(observed.onset) to \(last), and say nothing of other days; where they reach \
        further, say so as "observed" in a folder's datapackage.json
        """)
    }
    for period in periods {
      let ties = graph.snapshot(of: period.spell, options).ties.count
      if ties == 0 {
        sentences.append("no tie is drawn in \(period.id) (\(period.spell)); check the dates and the options")
      } else if ties > mostReadableTies {
        sentences.append(
          "\(period.id) has \(ties) ties, more than a picture can show; choose with --kind, --sign, --actor or --by")
      }
    }
    return sentences
  }
}
