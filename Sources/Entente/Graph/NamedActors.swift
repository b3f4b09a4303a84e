/// Actors by their ids, which are the same only where their bytes are.
///
/// `String` takes é for e with an accent behind it; a cluster that is asked the same question does not, and neither does
/// a spreadsheet. So bytes decide, here as everywhere.
struct NamedActors: Sendable {
  private struct Key: Hashable, Sendable {
    let text: String

    static func == (left: Key, right: Key) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

    func hash(into hasher: inout Hasher) {
      let isHashed: Void? = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
        unsafe hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
      }
      if isHashed == nil { for byte in text.utf8 { hasher.combine(byte) } }
    }
  }

  private var actors: [Key: ActorID] = [:]

  /// The actor of that id, or nil.
  ///
  /// - Complexity: O(1).
  subscript(id: String) -> ActorID? { actors[Key(text: id)] }

  /// Notes an actor, unless there is one of that id.
  ///
  /// - Returns: whether there was none.
  /// - Complexity: O(1).
  mutating func insert(_ actor: ActorID, id: String) -> Bool {
    let key = Key(text: id)
    guard let earlier = actors.updateValue(actor, forKey: key) else { return true }
    actors[key] = earlier
    return false
  }

  mutating func reserveCapacity(_ count: Int) { actors.reserveCapacity(count) }
}
