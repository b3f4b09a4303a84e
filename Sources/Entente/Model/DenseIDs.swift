/// The ids 0, 1, 2, … of the actors, kinds or ties of one graph, each at its own number.
///
/// It holds no ids, it makes them: `ids[3]` is the id of number 3. Loops over columns meet numbers and turn them into ids here.
public struct DenseIDs<ID: Sendable>: RandomAccessCollection, Sendable {
  private let make: @Sendable (Int) -> ID
  /// How many there are.
  ///
  /// - Complexity: O(1).
  public let count: Int

  init(count: Int, _ make: @escaping @Sendable (Int) -> ID) {
    self.count = count
    self.make = make
  }

  /// 0.
  public var startIndex: Int { 0 }

  /// `count`.
  public var endIndex: Int { count }

  /// The id of a number.
  ///
  /// - Precondition: the number is below `count`.
  /// - Complexity: O(1).
  public subscript(number: Int) -> ID {
    precondition((0..<count).contains(number), "a number beyond the last id")
    return make(number)
  }
}
