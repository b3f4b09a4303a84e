/// What sort of actor it is: an open set, in the words the data use.
public struct ActorKind: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The word the data use.
  public let rawValue: String

  /// The kind that a word names.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A member of the system of states.
  public static let state = ActorKind(rawValue: "state")
  /// A non-state armed group.
  public static let armedGroup = ActorKind(rawValue: "armed-group")
  /// An organisation that acts in its own name.
  public static let organization = ActorKind(rawValue: "organization")
  /// An actor that holds others by `member-of` ties: an alliance, a bloc, a region.
  public static let composite = ActorKind(rawValue: "composite")

  /// The word used in files and at the command line.
  public var description: String { rawValue }
}
