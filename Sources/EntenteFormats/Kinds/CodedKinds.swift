import Entente

/// Kinds of tie, and the codes that stand for them in data: `kinds.csv`, or a scheme that is known by its name.
///
/// A code of digits is the beginning of longer ones: of `1` and `19`, `19` stands for `190` and `1951`. Any other code stands for itself,
/// whatever its capitals. A kind's id stands for the kind as well.
public struct CodedKinds: Sendable {
  /// A kind with what a table says of its ties besides.
  struct Entry: Sendable {
    var kind: TieKind
    /// What a tie counts that has no strength of its own; NaN where nothing is said.
    var strength = Double.nan
  }

  /// What they are called in what is said of them: the name of a file or of a scheme.
  public let name: String
  /// The file they come from; nil for a scheme.
  let file: [UInt8]?
  /// Whether they say which ties are directed; else ties go from source to target, row by row.
  let decideDirection: Bool
  private(set) var entries: [Entry] = []
  private var places: [String: Int] = [:]
  private var codes: [String: Int] = [:]

  init(name: String, file: [UInt8]? = nil, decideDirection: Bool) {
    self.name = name
    self.file = file
    self.decideDirection = decideDirection
  }

  /// The kinds as the builder of a graph takes them.
  var kinds: [TieKind] { entries.map(\.kind) }

  /// Whether any of them has a strength.
  var haveStrengths: Bool { entries.contains { !$0.strength.isNaN } }

  /// What a tie counts that has no strength of its own, by its kind's place; NaN where nothing is said.
  func strength(at place: Int) -> Double { place < entries.count ? entries[place].strength : .nan }

  /// Adds a kind, and returns its place.
  mutating func append(_ entry: Entry) -> Int {
    places[entry.kind.id] = entries.count
    entries.append(entry)
    return entries.count - 1
  }

  /// Has a code stand for a kind.
  ///
  /// - Returns: the place of another kind that has the code already, and keeps it; nil where none has.
  mutating func add(code: String, for place: Int) -> Int? {
    let known = codes[code.lowercased()] ?? place
    if known == place { codes[code.lowercased()] = place }
    return known == place ? nil : known
  }

  /// The place of the kind that has an id; nil where none has.
  func place(ofID id: String) -> Int? { places[id] }

  /// The place of the kind that a code stands for; nil where it stands for none.
  ///
  /// - Complexity: O(*length²*) for digits, O(*length*) for words.
  func place(of code: String) -> Int? {
    if let place = places[code] { return place }
    guard !codes.isEmpty else { return nil }
    let word = code.lowercased()
    if let place = codes[word] { return place }
    guard word.utf8.count <= Self.longestNumber, word.utf8.allSatisfy({ ("0"..."9").contains(Unicode.Scalar($0)) })
    else { return nil }
    var prefix = word.dropLast()
    while !prefix.isEmpty {
      if let place = codes[String(prefix)] { return place }
      prefix = prefix.dropLast()
    }
    return nil
  }

  /// Digits beyond these are no code of any scheme.
  private static let longestNumber = 32
}
