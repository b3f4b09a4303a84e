/// The glyphs in the SVG that cairo drew of an ``OutlineQuestion``, text by text.
///
/// Up to 1.16 cairo writes `<symbol id="glyph0-1">` and `style="fill:rgb(100%,0%,0%)"`, from 1.17.6 on
/// `<g id="glyph-0-1">` and `fill="rgb(100%, 0%, 0%)"`.
struct OutlineAnswer {
  /// The outline of each text, in thousandths of an em from its anchor.
  var paths: [String] { pens.map(\.data) }
  /// The numbers of the texts in which a letter has no outline: no font has it, or only as a picture in colours.
  private(set) var lacking: Set<Int> = []
  /// False where a text or the course of a glyph could not be read.
  private(set) var isWhole = true

  private var pens: [OutlinePen] = []
  private let scale: Double
  private var glyphs: [String: GlyphPath] = [:]
  /// The glyph whose course comes next.
  private var openGlyph: String?
  private var isMark = false
  private var origin = (x: 0.0, y: 0.0)

  /// - Parameters:
  ///   - emSize: the size of the letters in the SVG.
  ///   - count: how many texts there are.
  init(svg: [UInt8], emSize: Double, count: Int) {
    scale = 1000 / emSize
    for tag in MarkupTags(svg) { read(tag) }
    if pens.count != count { isWhole = false }
  }

  private mutating func read(_ tag: MarkupTags.Tag) {
    switch tag.name {
    case "symbol", "g":
      if let id = tag["id"], id.hasPrefix("glyph") { openGlyph = id }
      isMark = tag.isRed
    case "/symbol", "/g": openGlyph = nil
    case "path":
      if let openGlyph {
        let path = GlyphPath(tag["d"] ?? "")
        if path == nil { isWhole = false }
        glyphs[openGlyph] = path
      } else {
        // Pango frames the code of a letter that no font has; a letter in colours is drawn in layers.
        noteLack()
      }
    case "use": readGlyph(tag)
    default: break
    }
  }

  private mutating func readGlyph(_ tag: MarkupTags.Tag) {
    let reference = (tag["xlink:href"] ?? tag["href"] ?? "").dropFirst()
    guard reference.hasPrefix("glyph"), let x = tag.number("x"), let y = tag.number("y") else {
      // An image.
      noteLack()
      return
    }
    if isMark {
      origin = (x, y)
      pens.append(OutlinePen(scale: scale))
    } else if let last = pens.indices.last {
      pens[last].draw(glyphs[String(reference)] ?? GlyphPath(), x: x - origin.x, y: y - origin.y)
    }
  }

  private mutating func noteLack() {
    if !pens.isEmpty { lacking.insert(pens.count - 1) }
  }
}

extension MarkupTags.Tag {
  fileprivate func number(_ name: String) -> Double? {
    self[name].flatMap(Double.init).flatMap { $0.isFinite ? $0 : nil }
  }

  /// Whether it has the colour of the marks; the texts are black.
  fileprivate var isRed: Bool { (self["fill"] ?? self["style"])?.contains("rgb(100%") == true }
}
