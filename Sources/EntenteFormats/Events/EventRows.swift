internal import Entente

/// The rows of a block, those of events in numbers.
struct EventRows: Sendable {
  /// Stands for an actor that is not known.
  static let none = UInt32.max

  /// The rows in order, with the parser's numbers for actors and kinds, and room for more.
  ///
  /// One whose source is `none` is to be read with care.
  var events = NewEvents()
  /// Where each row begins in the block.
  var starts: [UInt32] = []
  /// How many rows there are.
  var count = 0
  /// Where the names stand that are new here, in the order of their numbers, and how many there were before.
  var newNames: [Range<Int>] = []
  var namesBefore = 0
  /// What there was to be counted.
  var tally = Tally()

  /// What is counted as rows are read.
  struct Tally: Sendable {
    /// The first row whose day is written with eight digits, which is to be told once; nil where there is none.
    var firstCompactDay: Int?
    /// How many rows lack an actor and are left out: all but the first, which is among those to be read with care.
    var namelessCount = 0
    /// Line breaks in the block.
    var lineCount = 0
  }

  /// Where the first byte stands that is no text; nil where all is.
  var encodingFault: Int?
  /// Whose numbers of actors and kinds these are.
  var parser = 0

  /// Forgets all rows; their room is used again.
  mutating func removeAll() {
    count = 0
    newNames.removeAll(keepingCapacity: true)
    tally = Tally()
    encodingFault = nil
  }

  /// Sees to it that there is room for more rows.
  mutating func makeRoom(for added: Int) {
    // A good deal at a time: there are thousands of rows in a block.
    if count + added > starts.count {
      let room = max(count + added, 2 * starts.count)
      events.makeRoom(for: room)
      starts.append(contentsOf: repeatElement(0, count: room - starts.count))
    }
  }
}
