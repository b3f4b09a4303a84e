import Entente

extension TieKind {
  /// The kind of ties whose data do not say what kind they are.
  static let unspecified = TieKind(id: "tie")
}
