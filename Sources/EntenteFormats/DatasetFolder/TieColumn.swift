import Entente

/// The columns of `ties.csv`.
enum TieColumn: Int, TableColumn {
  case id, source, target, kind, sign, issue, when, basis, intermittent, strength, unit, status, recorded, note

  static let required: [TieColumn] = [.source, .target]

  func canonical(_ text: String) -> String {
    switch self {
    case .sign: Sign(mark: text)?.mark ?? text
    case .intermittent: YesOrNo(text) == .yes ? "yes" : ""
    case .status: text.isEmpty ? TieStatus.asserted.description : text.lowercased()
    default: text
    }
  }

  /// What the column says of a tie.
  ///
  /// - Parameters:
  ///   - id: the tie's own, or one given to it so that citations can name it.
  func cell(_ tie: Tie, id: String, in graph: ActorGraph) -> String {
    switch self {
    case .id: id
    case .source: graph.profile(tie.source).id
    case .target: graph.profile(tie.target).id
    case .kind: graph.kind(tie.kind).id
    case .sign: tie.ownSign?.mark ?? ""
    case .issue: tie.details.issue
    case .when: tie.details.when?.text ?? ""
    case .basis: tie.details.basis
    case .intermittent: tie.isIntermittent ? "yes" : ""
    case .strength: tie.strength.map { $0.value.shortestText } ?? ""
    case .unit: tie.details.unit
    case .status: tie.status.description
    case .recorded: tie.details.recorded
    case .note: tie.details.note
    }
  }
}
