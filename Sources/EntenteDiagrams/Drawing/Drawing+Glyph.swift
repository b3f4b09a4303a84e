public import Entente

extension Drawing {
  /// A small shape, a short text, or both, with an id, classes and a title of its own: a marker, a rank, a line's name.
  public struct Glyph: Hashable, Sendable {
    /// The outline of a glyph.
    public enum Shape: String, Hashable, Sendable, CaseIterable {
      /// Nothing but its text.
      case none
      case circle, square, diamond, triangle, invertedTriangle
      /// A rectangle.
      case bar
    }

    /// The id in SVG and DOT; unique in the drawing.
    public var id: String
    /// What a stylesheet can pick it by.
    public var classes: [String]
    /// What it says when a reader points at it.
    public var title: String
    /// Its place on the page.
    public var frame: Rectangle
    /// Its outline.
    public var shape: Shape
    /// What fills it, `#rrggbb`.
    public var fill: String
    /// How its outline is drawn.
    public var border: Stroke
    /// The text in it, line by line.
    public var lines: [String]
    /// Whether the text begins at the left edge rather than standing in the middle.
    public var isLeftAligned: Bool
    /// How large the text is; it is always bold.
    public var typeface: Typeface
    /// The colour of the text, `#rrggbb`.
    public var textColor: String
    /// The ties it stands for.
    public var ties: [TieIndex] = []

    /// A shape without a text.
    init(
      id: String, classes: [String], title: String, center: Point, size: Double, shape: Shape, fill: String,
      border: Stroke
    ) {
      self.id = id
      self.classes = classes
      self.title = title
      frame = Rectangle(center: center, width: size, height: size)
      self.shape = shape
      self.fill = fill
      self.border = border
      lines = []
      isLeftAligned = false
      typeface = Typeface(size: 9, isBold: true)
      textColor = border.color
    }

    /// A text without a shape, from the left edge of its frame on.
    init(
      id: String, classes: [String], title: String, frame: Rectangle, lines: [String], typeface: Typeface,
      color: String
    ) {
      self.id = id
      self.classes = classes
      self.title = title
      self.frame = frame
      shape = .none
      fill = color
      border = Stroke(color: color, width: 0)
      self.lines = lines
      isLeftAligned = true
      self.typeface = typeface
      textColor = color
    }
  }
}
