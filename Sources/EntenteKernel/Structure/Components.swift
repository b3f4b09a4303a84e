/// A division of the nodes into components, numbered in the order of their first nodes.
package struct Components: Hashable, Sendable {
  /// The component of each node.
  package let labels: [UInt32]
  /// How many nodes each component has.
  package let sizes: [Int]

  /// Numbers components anew, given any one node that stands for all of its component.
  ///
  /// - Complexity: O(*nodes*).
  init(representatives: [UInt32]) {
    var numbers = [UInt32](repeating: .max, count: representatives.count)
    var labels: [UInt32] = []
    labels.reserveCapacity(representatives.count)
    var sizes: [Int] = []
    for representative in representatives {
      if numbers[Int(representative)] == .max {
        numbers[Int(representative)] = UInt32(sizes.count)
        sizes.append(0)
      }
      let number = numbers[Int(representative)]
      sizes[Int(number)] += 1
      labels.append(number)
    }
    self.labels = labels
    self.sizes = sizes
  }

  /// How many components there are.
  ///
  /// - Complexity: O(1).
  package var count: Int { sizes.count }
}
