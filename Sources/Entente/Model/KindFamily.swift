/// The family a kind belongs to; pictures give each family one hue.
public enum KindFamily: String, Hashable, Sendable, CaseIterable, CustomStringConvertible {
  case conflict
  case rivalry
  case security
  case economic
  case diplomatic
  case membership
  /// Where the data do not say.
  case unclassified

  /// The word used in files and at the command line.
  public var description: String { rawValue }
}
