/// How well a tie is vouched for.
///
/// Hypothetical ties are left out of everything unless asked for; inferred and contested ones count, are drawn
/// so that nobody mistakes them, and are told in the caption.
public enum TieStatus: UInt8, Hashable, Sendable, CaseIterable, Comparable, CustomStringConvertible {
  /// The source says so.
  case asserted
  /// The coder's reading of the source.
  case inferred
  /// Sources or readings differ.
  case contested
  /// Stands inside an "if"; its date is that of the statement.
  case hypothetical

  /// The word used in files and at the command line.
  public var description: String {
    switch self {
    case .asserted: "asserted"
    case .inferred: "inferred"
    case .contested: "contested"
    case .hypothetical: "hypothetical"
    }
  }

  /// The status of that name, or nil.
  public init?(_ name: String) {
    guard let status = TieStatus.allCases.first(where: { $0.description == name }) else { return nil }
    self = status
  }

  /// Whether the left one is better vouched for.
  public static func < (left: TieStatus, right: TieStatus) -> Bool { left.rawValue < right.rawValue }
}
