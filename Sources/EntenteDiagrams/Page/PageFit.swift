/// Makes pictures fit a width in print without letters too small to read.
///
/// A picture that is too wide is drawn smaller. Where that would make letters too small, it is made anew for a narrower page
/// and then drawn as small as letters allow.
public enum PageFit {
  /// Letters smaller than this, in points, nobody reads in print.
  public static let smallestLetters = 6.0
  /// A page made anew may have letters of other sizes, and so has to be made once more.
  private static let mostRounds = 4

  /// Pictures of a width.
  ///
  /// A grid of many actors cannot be as narrow as a column of a newspaper: it comes out wider, with letters of six points.
  ///
  /// - Parameters:
  ///   - width: in points.
  ///   - draw: makes the pictures for a page so wide, or as wide as they want to be where it is nil.
  /// - Returns: pictures all of the same scale, `width` wide; wider only where their form has no way to be so narrow.
  public static func drawings<Fault>(
    ofWidth width: Double, _ draw: (Double?) throws(Fault) -> [Drawing]
  ) throws(Fault) -> [Drawing] {
    var drawings = try draw(nil)
    let natural = widest(drawings, or: width)
    var page = min(natural, width / leastScale(of: drawings))
    // Pictures of one set differ in width where each is as wide as it wants to be.
    if drawings.contains(where: { abs($0.width - page) > 1e-6 }) { drawings = try draw(page) }
    for _ in 0..<mostRounds {
      let best = min(natural, width / leastScale(of: drawings))
      guard widest(drawings, or: page) <= page + 1e-6, abs(best - page) > page * 1e-9 else { break }
      page = best
      drawings = try draw(page)
    }
    let scale = max(leastScale(of: drawings), width / widest(drawings, or: width))
    return drawings.map { $0.scaled(by: scale) }
  }

  private static func widest(_ drawings: [Drawing], or width: Double) -> Double {
    drawings.map(\.width).max() ?? width
  }

  private static func leastScale(of drawings: [Drawing]) -> Double {
    let smallest = drawings.map(\.smallestLetters).min() ?? smallestLetters
    return smallestLetters / smallest
  }
}

extension Drawing {
  /// The size of its smallest letters in points.
  ///
  /// - Complexity: O(*size of the drawing*).
  public var smallestLetters: Double {
    var smallest = Double.infinity
    for mark in backdrop {
      if case .text(let text) = mark { smallest = min(smallest, text.typeface.size) }
    }
    for box in boxes { smallest = min(smallest, box.typeface.size) }
    for line in lines { if let label = line.label { smallest = min(smallest, label.typeface.size) } }
    for glyph in glyphs where !glyph.lines.isEmpty { smallest = min(smallest, glyph.typeface.size) }
    return smallest.isFinite ? smallest : PageFit.smallestLetters
  }
}
