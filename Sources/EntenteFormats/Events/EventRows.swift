internal import Entente

/// The rows of a block, those of events in numbers.
struct EventRows: Sendable {
  /// Stands for a name or a day that a row has not.
  static let none = UInt32.max

  /// The rows in order, with the parser's numbers for actors and kinds.
  ///
  /// One whose source is `none` is to be read with care.
  var rows: [EventRow] = []
  /// Where each row begins in the block.
  var starts: [UInt32] = []
  /// Where the names stand that are new here, in the order of their numbers, and how many there were before.
  var newNames: [Range<Int>] = []
  var namesBefore = 0
  /// The first row whose day is written with eight digits, which is to be told once; nil where there is none.
  var firstCompactDay: Int?
  /// How many rows lack an actor and are left out: all but the first, which is among those to be read with care.
  var namelessCount = 0
  /// Line breaks in the block.
  var lineCount = 0
  /// Where the first byte stands that is no text; nil where all is.
  var encodingFault: Int?
  /// Whose numbers of actors and kinds these are.
  var parser = 0

  mutating func removeAll() {
    rows.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    newNames.removeAll(keepingCapacity: true)
    firstCompactDay = nil
    namelessCount = 0
    lineCount = 0
    encodingFault = nil
  }
}
