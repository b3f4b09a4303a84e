/// Ties of one day each on their way into a graph: columns in step, as the graph's own are, with room for more.
package struct NewEvents: Sendable {
  /// Their actors, by their places among the graph's.
  package var sources: [UInt32] = []
  package var targets: [UInt32] = []
  /// The days' ordinals.
  package var days: [Int32] = []
  /// Their kinds, by their places among the graph's.
  package var kinds: [UInt16] = []
  package var attributes: [TieAttributes] = []
  /// NaN where one has none.
  package var strengths: [Double] = []

  package init() {}

  /// Sees to it that there is room for so many.
  ///
  /// - Complexity: O(*added*), amortised.
  package mutating func makeRoom(for count: Int) {
    let added = count - sources.count
    guard added > 0 else { return }
    sources.append(contentsOf: repeatElement(0, count: added))
    targets.append(contentsOf: repeatElement(0, count: added))
    days.append(contentsOf: repeatElement(0, count: added))
    kinds.append(contentsOf: repeatElement(0, count: added))
    attributes.append(contentsOf: repeatElement(.asKind, count: added))
    strengths.append(contentsOf: repeatElement(.nan, count: added))
  }
}

/// What a graph's columns must know of some events before they take them, each in O(*events*): counted without a branch, as the answer
/// is nearly always the same.
extension NewEvents {
  /// Whether one has a strength.
  func haveStrengths(_ places: Range<Int>) -> Bool {
    let strengths = strengths.span.extracting(places)
    var told = 0
    for place in strengths.indices { told &+= strengths[place].isNaN ? 0 : 1 }
    return told > 0
  }

  /// Whether one is not as its kind is.
  func haveAttributes(_ places: Range<Int>) -> Bool {
    let attributes = attributes.span.extracting(places)
    let asKind = TieAttributes.asKind.rawValue
    var bits: UInt8 = 0
    for place in attributes.indices { bits |= attributes[place].rawValue ^ asKind }
    return bits != 0
  }

  /// Whether a strength lies below zero.
  func areNegative(_ places: Range<Int>) -> Bool {
    let strengths = strengths.span.extracting(places)
    var negative = 0
    for place in strengths.indices { negative &+= strengths[place] < 0 ? 1 : 0 }
    return negative > 0
  }

  /// Whether no day lies before the one before it.
  ///
  /// - Parameter lastDay: that of the event before the first.
  func areInOrder(_ places: Range<Int>, after lastDay: Int32) -> Bool {
    let days = days.span.extracting(places)
    var (steps, day) = (0, lastDay)
    for place in days.indices {
      steps &+= days[place] < day ? 1 : 0
      day = days[place]
    }
    return steps == 0
  }
}
