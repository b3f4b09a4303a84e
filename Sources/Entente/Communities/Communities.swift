/// The communities found in a snapshot: groups whose members have more ties with each other than their numbers of ties
/// would lead one to expect.
public struct Communities: Hashable, Sendable {
  /// What was read, and how.
  public let header: MeasureHeader
  /// Each actor of the snapshot that has a tie that was read, in one group; members in the graph's order, groups in the
  /// order of their first members.
  public let groups: [[ActorID]]
  /// How much denser the groups are than chance, from −½ to 1; 0 where no tie was read.
  public let modularity: Double
}
