public import Entente

/// A picture before it is written: boxes, lines and texts with their places, ids, classes and titles.
///
/// Every form of diagram makes one. One writer turns it into SVG, another into DOT, of which Graphviz makes
/// PNG and PDF; places, curves and sizes are all in the drawing, so that all file formats show the same picture.
public struct Drawing: Hashable, Sendable {
  /// A word for ids and file names.
  public var id: String
  /// What it is called, for those who read it with their ears.
  public var title: String
  /// What can be seen in it, in sentences.
  public var summary: String
  /// Paragraphs for the line below the picture in print; they stand at its foot too.
  public var caption: [String] = []
  /// What the picture tells, for those who do not see it: a few sentences for the place beside it.
  public var alternative = ""
  /// Of which data, by which question and by what it was drawn; it goes into the SVG, so that it can be drawn again.
  public var origin: Origin?
  /// The language of its words.
  public var language = Language.english
  /// The width of the page in points.
  public var width: Double
  /// The height of the page in points.
  public var height: Double
  /// The ground colour, `#rrggbb`.
  public var ground: String
  /// What lies behind boxes and lines: title, legend, source line.
  public var backdrop: [Mark]
  /// The actors, in the graph's order.
  public var boxes: [Box]
  /// The ties, those between the same two actors one after the other.
  public var lines: [Line]
  /// Markers, ranks and names of lines in a plot.
  public var glyphs: [Glyph] = []

  /// A shape or a text without an id of its own.
  public enum Mark: Hashable, Sendable {
    case polygon([Point], fill: String)
    case curve(CubicCurve, Stroke)
    case text(Text)
  }

  /// One line of text on its baseline.
  public struct Text: Hashable, Sendable {
    /// Which end of a text its position is.
    public enum Anchor: Hashable, Sendable { case start, middle, end }

    /// What it says.
    public var string: String
    /// A point on its baseline.
    public var position: Point
    /// Where on the text that point is.
    public var anchor: Anchor
    /// How large it is, and whether it is bold.
    public var typeface: Typeface
    /// `#rrggbb`.
    public var color: String

    /// The rectangle it fills, by our own widths.
    public var bounds: Rectangle {
      let width = typeface.width(of: string)
      let left =
        switch anchor {
        case .start: position.x
        case .middle: position.x - width / 2
        case .end: position.x - width
        }
      return Rectangle(
        minX: left, minY: position.y - typeface.size * 0.8, maxX: left + width,
        maxY: position.y + typeface.size * 0.25)
    }
  }

  /// An actor's box.
  public struct Box: Hashable, Sendable {
    /// The outline of a box.
    public enum Shape: Hashable, Sendable { case rounded, square, octagon }

    /// The id in SVG and DOT; unique in the drawing.
    public var id: String
    /// What a stylesheet can pick it by: `actor` and the kind of actor.
    public var classes: [String]
    /// What it says when a reader points at it.
    public var title: String
    /// Its place on the page.
    public var frame: Rectangle
    /// The name in it, line by line.
    public var lines: [String]
    /// How large the name is, and whether it is bold.
    public var typeface: Typeface
    /// Its outline.
    public var shape: Shape
    /// What fills it, `#rrggbb`.
    public var fill: String
    /// How its outline is drawn.
    public var border: Stroke
    /// The colour of the name, `#rrggbb`.
    public var textColor: String
  }

  /// A line between two boxes, in one piece or parted by its label.
  public struct Line: Hashable, Sendable {
    /// The id in SVG; unique in the drawing.
    public var id: String
    /// What a stylesheet can pick it by: `tie`, kind, family, sign and status.
    public var classes: [String]
    /// What it says when a reader points at it.
    public var title: String
    /// The `id` of the box or glyph it starts from.
    public var from: String
    /// The `id` of the box or glyph it goes to.
    public var to: String
    /// Its curve; it is drawn on where a piece starts at the end of the piece before, and parted elsewhere.
    public var pieces: [CubicCurve]
    /// How it is drawn.
    public var stroke: Stroke
    /// The point of the arrowhead, where there is one; the last piece ends short of it.
    public var tip: Point?
    /// How large the arrowhead is: 1 on a page of natural size.
    public var headScale = 1.0
    /// The word on it, where it has one and there is room.
    public var label: Label?
    /// The ties it stands for.
    public var ties: [TieIndex] = []
  }

  /// The short word on a line.
  public struct Label: Hashable, Sendable {
    /// What it says.
    public var text: String
    /// The middle of the text.
    public var center: Point
    /// How large it is.
    public var typeface: Typeface
    /// `#rrggbb`.
    public var color: String

    /// The rectangle it fills, by our own widths.
    public var bounds: Rectangle {
      Rectangle(center: center, width: typeface.width(of: text), height: typeface.lineHeight)
    }
  }
}
