/// Writes a drawing as DOT in which every position, size and curve is given, for Graphviz's engine `nop2`.
///
/// Actors are nodes and ties are edges, so that programs which read DOT find the graph in it; title, legend and source
/// line are in the graph's `_background`.
struct DOTWriter {
  static let fontName = "Helvetica,Arial,sans-serif"
  /// Pango reads the weight behind the families; SVG has an attribute for it.
  static let boldFontName = fontName + " bold"

  let drawing: Drawing

  func text() -> String {
    var dot = "digraph \(DOTText.quoted(drawing.id)) {\n"
    dot += "  graph [\(list(graphAttributes))];\n"
    dot += "  node [fixedsize=true, fontname=\"\(DOTWriter.boldFontName)\"];\n"
    dot += "  edge [fontname=\"\(DOTWriter.fontName)\"];\n"
    for box in drawing.boxes { dot += "  \(DOTText.quoted(box.id)) [\(list(attributes(of: box)))];\n" }
    for glyph in drawing.glyphs.flatMap(parted) {
      dot += "  \(DOTText.quoted(glyph.id)) [\(list(attributes(of: glyph)))];\n"
    }
    for line in drawing.lines {
      dot += "  \(DOTText.quoted(line.from)) -> \(DOTText.quoted(line.to)) [\(list(attributes(of: line)))];\n"
    }
    return dot + "}\n"
  }

  private func list(_ attributes: [(name: String, value: String)]) -> String {
    attributes.map { "\($0.name)=\($0.value)" }.joined(separator: ", ")
  }

  private var graphAttributes: [(name: String, value: String)] {
    let width = Decimal.text(drawing.width)
    let height = Decimal.text(drawing.height)
    let middle = "\(Decimal.text(drawing.width / 2)),\(Decimal.text(drawing.height / 2))"
    return [
      ("layout", "nop2"), ("notranslate", "true"), ("pad", "0"), ("margin", "0"), ("bgcolor", "transparent"),
      ("charset", "\"UTF-8\""), ("outputorder", "edgesfirst"), ("id", DOTText.quoted("picture")),
      ("class", DOTText.quoted(drawing.id)), ("viewport", "\"\(width),\(height),1,\(middle)\""),
      ("_background", DOTText.quoted(Backdrop(drawing).text)),
    ]
  }

  private func attributes(of box: Drawing.Box) -> [(name: String, value: String)] {
    let shape =
      switch box.shape {
      case .rounded, .square: "box"
      case .octagon: "octagon"
      }
    var styles = ["filled"]
    if box.shape == .rounded { styles.append("rounded") }
    if box.border.pattern == .dashed || box.border.pattern == .dotted { styles.append(box.border.pattern.rawValue) }
    return [
      ("id", DOTText.quoted(box.id)), ("class", DOTText.quoted(box.classes.joined(separator: " "))),
      ("shape", shape), ("pos", "\"\(place(box.frame.center))\""),
      ("width", inches(box.frame.width)), ("height", inches(box.frame.height)),
      ("style", DOTText.quoted(styles.joined(separator: ","))), ("fillcolor", DOTText.quoted(box.fill)),
      ("color", DOTText.quoted(box.border.color)), ("penwidth", Decimal.text(box.border.width)),
      ("fontsize", Decimal.text(box.typeface.size)), ("fontcolor", DOTText.quoted(box.textColor)),
      ("label", DOTText.label(box.lines)),
    ]
  }

  private func attributes(of line: Drawing.Line) -> [(name: String, value: String)] {
    let isDouble = line.stroke.pattern == .double
    let color = isDouble ? "\(line.stroke.color):\(line.stroke.color)" : line.stroke.color
    var attributes: [(name: String, value: String)] = [
      ("id", DOTText.quoted(line.id)), ("class", DOTText.quoted(line.classes.joined(separator: " "))),
      ("dir", line.tip == nil ? "none" : "forward"), ("pos", "\"\(positions(of: line))\""),
      ("color", DOTText.quoted(color)), ("penwidth", Decimal.text(line.stroke.width)),
    ]
    if line.tip != nil { attributes.append(("arrowsize", Decimal.text(0.7 * line.headScale))) }
    if !isDouble, line.stroke.pattern != .solid {
      attributes.append(("style", line.stroke.pattern.rawValue))
    }
    if let label = line.label {
      attributes += [
        ("label", DOTText.label([label.text])), ("lp", "\"\(place(label.center))\""),
        ("fontsize", Decimal.text(label.typeface.size)), ("fontcolor", DOTText.quoted(label.color)),
      ]
    }
    return attributes
  }

  /// The pieces of a line, those that meet as one.
  ///
  /// The one with the tip comes last: in Graphviz a piece without a tip inherits that before it.
  private func positions(of line: Drawing.Line) -> String {
    var strands: [[Point]] = []
    for piece in line.pieces {
      if let last = strands.indices.last, strands[last].last == piece.start {
        strands[last] += [piece.control1, piece.control2, piece.end]
      } else {
        strands.append([piece.start, piece.control1, piece.control2, piece.end])
      }
    }
    return strands.enumerated().map { number, strand in
      let points = strand.map(place).joined(separator: " ")
      guard let tip = line.tip, number == strands.count - 1 else { return points }
      return "e,\(place(tip)) \(points)"
    }.joined(separator: ";")
  }

  func place(_ point: Point) -> String {
    "\(Decimal.text(point.x)),\(Decimal.text(drawing.height - point.y))"
  }

  /// Four decimals: two would move a border by a third of a point.
  func inches(_ points: Double) -> String { Decimal.text(points / 72, decimals: 4) }
}

extension Drawing {
  /// The drawing as DOT text in which every position and curve is given (engine `nop2`).
  ///
  /// - Complexity: O(*size of the text*).
  public func dot() -> String { DOTWriter(drawing: inReadingDirection).text() }
}
