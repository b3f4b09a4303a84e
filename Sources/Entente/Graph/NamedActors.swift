/// Actors by their ids, which are the same only where their bytes are.
///
/// `String` takes é for e with an accent behind it; a cluster that is asked the same question does not, and neither does
/// a spreadsheet. So bytes decide, here as everywhere.
struct NamedActors: Sendable {
  private var actors: [ByteText: ActorID] = [:]

  /// The actor of that id, or nil.
  ///
  /// - Complexity: O(1).
  subscript(id: String) -> ActorID? { actors[ByteText(id)] }

  /// Notes an actor, unless there is one of that id.
  ///
  /// - Returns: whether there was none.
  /// - Complexity: O(1).
  mutating func insert(_ actor: ActorID, id: String) -> Bool {
    let key = ByteText(id)
    guard let earlier = actors.updateValue(actor, forKey: key) else { return true }
    actors[key] = earlier
    return false
  }

  mutating func reserveCapacity(_ count: Int) { actors.reserveCapacity(count) }
}
