/// The sign that ties have together.
public enum FoldedSign: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  /// There is amity among them, and no enmity.
  case positive
  /// There is enmity among them, and no amity.
  case negative
  /// There is amity among them and enmity.
  case ambivalent
  /// All of them are neither: trade, basing, membership.
  case unsigned
  /// None of them is told to be amity or enmity, and of one it is not known.
  case unknown

  /// What signs make together; nil of none.
  ///
  /// - Complexity: O(*signs*).
  public init?(_ signs: some Sequence<Sign>) {
    var found: Set<Sign> = []
    for sign in signs { found.insert(sign) }
    switch (found.contains(.positive), found.contains(.negative)) {
    case (true, true): self = .ambivalent
    case (true, false): self = .positive
    case (false, true): self = .negative
    case (false, false):
      guard !found.isEmpty else { return nil }
      self = found.contains(.unknown) ? .unknown : .unsigned
    }
  }

  /// Whether it says amity, enmity or both.
  public var isTold: Bool { self == .positive || self == .negative || self == .ambivalent }

  /// The word used in tables.
  public var description: String { rawValue }
}
