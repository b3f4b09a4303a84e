internal import Entente

/// The id of a tie's line, bar or point.
enum TieID {
  static func text(_ tie: Tie) -> String {
    // No id of the data's own can be `row_1`: in a safe word each `_` has its fellow.
    "tie-" + (tie.id.isEmpty ? "row_\(tie.index.index + 1)" : SafeID.word(tie.id))
  }
}
