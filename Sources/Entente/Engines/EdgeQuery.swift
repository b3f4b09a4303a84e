/// Which edges to make of a stream of events.
///
/// An event is in a period if its day is: periods are half-open spells, may overlap, and may be empty. It is left out
/// where source or target is missing or empty, where its code is none of `kinds`, and, unless `keepsSelfTies`, where
/// source and target are the same.
public struct EdgeQuery: Hashable, Sendable {
  /// The periods, each a graph of its own; results name them by their place here.
  public let periods: [Period]
  /// What kind of tie an event of a code is.
  public let kinds: KindCodes
  /// How many parts one unit of strength is counted in, a power of ten: 10 for strengths with one decimal.
  ///
  /// Strengths are added up as whole numbers of such parts, so that sums are the same in any order.
  public let strengthScale: Int
  /// Whether an actor's ties to itself are kept.
  public let keepsSelfTies: Bool

  /// The greatest scale there is.
  public static let greatestScale = 1_000_000_000

  /// A query.
  ///
  /// - Throws: `unusableQuery` without a period, where two of them have one id, and for a scale that is no power of ten
  ///   up to `greatestScale`.
  public init(
    periods: [Period], kinds: KindCodes = .one("tie"), strengthScale: Int = 1, keepsSelfTies: Bool = false
  ) throws(EngineFault) {
    guard !periods.isEmpty else { throw EngineFault(.unusableQuery, "there is no period to make edges of") }
    var ids: Set<ByteText> = []
    for period in periods where !ids.insert(ByteText(period.id)).inserted {
      throw EngineFault(.unusableQuery, "two periods are called '\(period.id)'")
    }
    var scale = 1
    while scale < strengthScale, scale < Self.greatestScale { scale *= 10 }
    guard scale == strengthScale else {
      throw EngineFault(
        .unusableQuery, "a strength's scale is 1, 10, 100 and so on up to \(Self.greatestScale), not \(strengthScale)")
    }
    self.periods = periods
    self.kinds = kinds
    self.strengthScale = strengthScale
    self.keepsSelfTies = keepsSelfTies
  }
}

/// What kind of tie an event is, by its code.
public struct KindCodes: Hashable, Sendable {
  /// The kinds, each once, in the order of their bytes; edges name them by their place here.
  public let kinds: [ByteText]
  /// The codes with the places of their kinds, in the order of their bytes; empty where every event is of the one kind.
  public let codes: [(code: ByteText, kind: Int)]
  /// How many leading characters (Unicode scalars) of an event's code are looked up; nil for all of it.
  public let codeLength: Int?

  /// Every event is of one kind, whatever its code.
  public static func one(_ kind: ByteText) -> KindCodes { KindCodes(kinds: [kind], codes: [], codeLength: nil) }

  /// Events of these codes are of these kinds, and those of other codes are left out.
  ///
  /// - Parameters:
  ///   - pairs: codes and kinds.
  ///   - codeLength: how many leading characters of an event's code are looked up: 2 for the roots of CAMEO.
  /// - Throws: `unusableQuery` where there is none, one is empty or longer than `codeLength`, or a code stands twice.
  public init(_ pairs: [(code: ByteText, kind: ByteText)], codeLength: Int? = nil) throws(EngineFault) {
    let kinds = Set(pairs.map(\.kind)).sorted()
    guard !pairs.isEmpty, pairs.allSatisfy({ !$0.code.isEmpty && !$0.kind.isEmpty }), codeLength.map({ $0 > 0 }) ?? true
    else { throw EngineFault(.unusableQuery, "codes and kinds need at least one character each") }
    if let codeLength, let code = pairs.map(\.code).first(where: { $0.text.unicodeScalars.count > codeLength }) {
      throw EngineFault(
        .unusableQuery,
        "no event has the code '\(code)': of an event's code the first \(codeLength) are looked up; write so many of it"
      )
    }
    var seen: Set<ByteText> = []
    for pair in pairs where !seen.insert(pair.code).inserted {
      throw EngineFault(.unusableQuery, "the code '\(pair.code)' has two kinds; give it one")
    }
    let places = Dictionary(uniqueKeysWithValues: kinds.enumerated().map { ($1, $0) })
    self.init(
      kinds: kinds,
      codes: pairs.map { ($0.code, places[$0.kind] ?? 0) }.sorted { $0.code < $1.code }, codeLength: codeLength)
  }

  private init(kinds: [ByteText], codes: [(code: ByteText, kind: Int)], codeLength: Int?) {
    self.kinds = kinds
    self.codes = codes
    self.codeLength = codeLength
  }

  /// The part of a code that is looked up.
  func lookedUp(_ code: ByteText) -> ByteText {
    guard let codeLength else { return code }
    return ByteText(String(String.UnicodeScalarView(code.text.unicodeScalars.prefix(codeLength))))
  }

  /// Whether the two give every code the same kind.
  public static func == (left: KindCodes, right: KindCodes) -> Bool {
    left.kinds == right.kinds && left.codeLength == right.codeLength
      && left.codes.elementsEqual(right.codes) { $0 == $1 }
  }

  /// Feeds kinds and codes.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(kinds)
    hasher.combine(codeLength)
    for pair in codes {
      hasher.combine(pair.code)
      hasher.combine(pair.kind)
    }
  }
}
