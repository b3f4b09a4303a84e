/// Is told how far reading has come.
public struct ReadingWatch: Sendable {
  let note: @Sendable (_ bytes: Int, _ ties: Int) -> Void

  /// - Parameter note: receives how many bytes have been read and how many ties there are; called from any thread, by one
  ///   at a time.
  public init(_ note: @escaping @Sendable (_ bytes: Int, _ ties: Int) -> Void) { self.note = note }
}
