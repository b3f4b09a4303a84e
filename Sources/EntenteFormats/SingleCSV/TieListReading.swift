import Entente

/// What is told once of a whole column, however many rows it touches.
struct Repeated {
  private(set) var count = 0
  private(set) var first: Spot?

  /// Counts one more; where the first one stands is kept.
  mutating func note(_ spot: @autoclosure () -> Spot) {
    count += 1
    if first == nil { first = spot() }
  }

  /// Counts one more, of which nothing needs to be known.
  mutating func noteAnother() { count += 1 }

  /// Counts some more.
  mutating func noteOthers(_ more: Int) { count += more }
}

/// What a single CSV has taught so far, besides its ties.
struct TieListReading {
  /// Ties to oneself are told of one by one up to this many, then counted.
  static let loopsToldOf = 20

  let form: TieTableForm
  var declared = DeclaredLines()
  var openEnds = Repeated()
  var openStarts = Repeated()
  var loops = Repeated()
  var loopCount = 0
  /// Whether ties to oneself are only counted from now on.
  var countsLoops: Bool { loops.first != nil }
  /// Rows that lack an actor, where these are left out.
  var nameless = Repeated()
  /// Days that are written with eight digits.
  var compactDays = Repeated()
  /// Rows without a date in a table that has dates.
  var undated = Repeated()
  /// Dates before the year 1, which may be dates that are not known.
  var earlyDays = Repeated()
  /// 0001-01-01.
  static let yearOne = Day(ordinal: -719_162)
  /// Rows with a code that stands for no kind, and the first of such codes.
  var unmapped = Repeated()
  var unmappedCodes: [String] = []
  /// How many such codes there are.
  var unmappedCodeCount: Int { unmappedKinds.count }
  private var unmappedKinds: Set<KindID> = []
  /// The first strength below zero where no column says what the sign is.
  var firstNegative: Spot?

  init(form: TieTableForm) { self.form = form }

  /// Keeps in mind that nothing is declared for a code.
  mutating func noteUnmapped(_ code: String, _ kind: KindID) {
    guard unmappedKinds.insert(kind).inserted, unmappedCodes.count < 6 else { return }
    unmappedCodes.append(code)
  }
}
