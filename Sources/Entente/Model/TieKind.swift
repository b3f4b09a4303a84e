/// What sort of relation a tie is: an open set, which each dataset may declare for itself.
///
/// A kind says how its ties are read (directed or not, amity or enmity) and how they look (the family's hue, a
/// short label on the line), so that no list of kinds is ever built into a measure or a picture.
public struct TieKind: Hashable, Sendable {
  /// The id that ties use: `arms-supply`.
  public var id: String
  /// The name in a legend: `Arms supply`.
  public var name: String
  /// The family whose hue it bears in pictures.
  public var family: KindFamily
  /// The sign of its ties, where a tie does not say otherwise.
  public var sign: Sign
  /// Whether its ties go from source to target only.
  public var isDirected: Bool
  /// A colour `#rrggbb` in place of the family's, or empty.
  public var color: String
  /// A line in place of the sign's.
  public var line: LineStyle?
  /// The short word that stands on its lines.
  public var label: String
  /// The name in other languages, by a ``LanguageTag``'s text: `ru`, `fa`, `pt-br`.
  public var names: [String: String]
  /// The label in other languages, by a ``LanguageTag``'s text.
  public var labels: [String: String]

  /// The kind whose ties say who belongs to a composite actor.
  public static let membershipID = "member-of"

  /// A kind; everything but its id may be left out.
  ///
  /// - Parameters:
  ///   - name: made from the id where it is left out: `arms-supply` becomes "Arms supply".
  ///   - label: the lower-cased name where it is left out.
  public init(
    id: String, name: String? = nil, family: KindFamily = .unclassified, sign: Sign = .unknown,
    isDirected: Bool = false, color: String = "", line: LineStyle? = nil, label: String? = nil,
    names: [String: String] = [:], labels: [String: String] = [:]
  ) {
    self.id = id
    let readableName = name ?? TieKind.name(fromID: id)
    self.name = readableName
    self.family = family
    self.sign = sign
    self.isDirected = isDirected
    self.color = color
    self.line = line
    self.label = label ?? readableName.lowercased()
    self.names = names
    self.labels = labels
  }

  private static func name(fromID id: String) -> String {
    let words = id.replacing("-", with: " ").replacing("_", with: " ")
    guard let first = words.first else { return id }
    return first.uppercased() + words.dropFirst()
  }
}
