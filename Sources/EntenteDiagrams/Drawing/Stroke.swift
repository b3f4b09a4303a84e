/// How a line looks.
public struct Stroke: Hashable, Sendable {
  /// Whether a line is drawn through, broken, or twice.
  public enum Pattern: String, Hashable, Sendable, CaseIterable {
    case solid
    case dashed
    case dotted
    /// Two thin lines side by side.
    case double
  }

  /// `#rrggbb`.
  public var color: String
  /// In points.
  public var width: Double
  /// Drawn through, broken, or twice.
  public var pattern: Pattern

  /// The width of the strongest tie's line.
  static let greatestWidth = 4.2

  /// A solid stroke, unless told otherwise.
  public init(color: String, width: Double, pattern: Pattern = .solid) {
    self.color = color
    self.width = width
    self.pattern = pattern
  }
}
