extension Drawing {
  /// The same picture, larger or smaller: places, widths of lines and sizes of letters alike.
  ///
  /// - Complexity: O(*size of the drawing*).
  public func scaled(by factor: Double) -> Drawing {
    var drawing = self
    drawing.width *= factor
    drawing.height *= factor
    drawing.backdrop = backdrop.map { $0.scaled(by: factor) }
    drawing.boxes = boxes.map { box in
      var box = box
      box.frame = box.frame.scaled(by: factor)
      box.typeface = box.typeface.scaled(by: factor)
      box.border.width *= factor
      return box
    }
    drawing.lines = lines.map { line in
      var line = line
      line.pieces = line.pieces.map { $0.scaled(by: factor) }
      line.stroke.width *= factor
      line.tip = line.tip.map { $0 * factor }
      line.headScale *= factor
      line.label = line.label.map { label in
        var label = label
        label.center = label.center * factor
        label.typeface = label.typeface.scaled(by: factor)
        return label
      }
      return line
    }
    drawing.glyphs = glyphs.map { glyph in
      var glyph = glyph
      glyph.frame = glyph.frame.scaled(by: factor)
      glyph.typeface = glyph.typeface.scaled(by: factor)
      glyph.border.width *= factor
      return glyph
    }
    return drawing
  }
}

extension Drawing.Mark {
  fileprivate func scaled(by factor: Double) -> Drawing.Mark {
    switch self {
    case .polygon(let points, let fill): return .polygon(points.map { $0 * factor }, fill: fill)
    case .curve(let curve, var stroke):
      stroke.width *= factor
      return .curve(curve.scaled(by: factor), stroke)
    case .text(var text):
      text.position = text.position * factor
      text.typeface = text.typeface.scaled(by: factor)
      return .text(text)
    }
  }
}

extension Rectangle {
  fileprivate func scaled(by factor: Double) -> Rectangle {
    Rectangle(center: center * factor, width: width * factor, height: height * factor)
  }
}

extension CubicCurve {
  fileprivate func scaled(by factor: Double) -> CubicCurve {
    CubicCurve(start * factor, control1 * factor, control2 * factor, end * factor)
  }
}

extension Typeface {
  fileprivate func scaled(by factor: Double) -> Typeface { Typeface(size: size * factor, isBold: isBold) }
}
