internal import Entente

/// The id of what stands for a tie in a picture: its line or its bar.
enum TieID {
  /// - Parameter count: how many ties it stands for, the given one first.
  static func text(_ tie: Tie, count: Int = 1) -> String {
    // No id of the data's own can be `row_1`: in a safe word each `_` has its fellow.
    (count > 1 ? "ties-" : "tie-") + (tie.id.isEmpty ? "row_\(tie.index.index + 1)" : SafeID.word(tie.id))
  }
}
