/// A spell with a name: *the pact*, *after the summit*.
///
/// Eras are a reader's cut through time. They may overlap, leave gaps, and be open at either end.
public struct Era: Hashable, Sendable {
  /// What files and columns call it: lower-case letters, digits and hyphens.
  public let id: String

  /// What people call it.
  public let name: String

  /// Its dates as they were written.
  public let when: EDTF

  /// The days that may belong to it; its open ends are kept.
  public let spell: Spell

  /// Why the cut is made here.
  public let basis: String

  /// Anything else.
  public let note: String

  /// The name in other languages, by a ``LanguageTag``'s text: `ru`, `fa`, `pt-br`.
  public let names: [String: String]

  /// An era of these dates.
  ///
  /// - Throws: An `EraFault` when the id could not be a file's name, or the dates lie beyond a `Day`.
  public init(
    id: String, name: String, when: EDTF, basis: String = "", note: String = "", names: [String: String] = [:]
  ) throws(EraFault) {
    guard Era.isValid(id: id) else { throw .unusableID(id) }
    guard let extent = when.extent else { throw .datesBeyondDays(when) }
    self.id = id
    self.name = name
    self.when = when
    self.spell = extent.possible
    self.basis = basis
    self.note = note
    self.names = names
  }

  /// The same era under another name.
  func renamed(_ name: String) -> Era { Era(self, name: name) }

  private init(_ era: Era, name: String) {
    (id, self.name, when, spell) = (era.id, name, era.when, era.spell)
    (basis, note, names) = (era.basis, era.note, era.names)
  }

  /// Whether an id holds at least one of the characters a-z, 0-9 and hyphen, and no other.
  public static func isValid(id: String) -> Bool {
    !id.isEmpty
      && id.utf8.allSatisfy { byte in
        byte == UInt8(ascii: "-") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      }
  }
}

/// Why something cannot be an era.
public enum EraFault: Error, Hashable, Sendable {
  /// The id is empty or has a character other than a-z, 0-9 and hyphen.
  case unusableID(String)

  /// The dates lie in years that a `Day` does not reach.
  case datesBeyondDays(EDTF)

  /// What is wrong.
  public var message: String {
    switch self {
    case .unusableID(let id): "\"\(id)\" cannot be the id of an era"
    case .datesBeyondDays(let when): "the dates \(when) are too far from today to count their days"
    }
  }

  /// What to do about it.
  public var remedy: String {
    switch self {
    case .unusableID: "use lower-case letters a-z, digits and hyphens, as in cold-war-2"
    case .datesBeyondDays: "give years within 5 million of today"
    }
  }
}
