/// Where a tie is vouched for: a source, and the place in it.
public struct Citation: Hashable, Sendable {
  /// The place of the source in `ActorGraph.sources`.
  public let sourceIndex: Int
  /// The page or paragraph: `¶3`, `p. 41`.
  public let locator: String
  /// A remark for readers.
  public let note: String

  package init(sourceIndex: Int, locator: String, note: String) {
    self.sourceIndex = sourceIndex
    self.locator = locator
    self.note = note
  }
}
