/// Makes pictures fit a width in print without letters too small to read.
///
/// A picture that is too wide is drawn smaller. Where that would make letters too small, it is made anew for a narrower page
/// and then drawn as small as letters allow.
public enum PageFit {
  /// Letters smaller than this, in points, nobody reads in print.
  public static let smallestLetters = 6.0

  /// Pictures of a width.
  ///
  /// - Parameters:
  ///   - width: in points.
  ///   - draw: makes the pictures for a page so wide, or as wide as they want to be where it is nil.
  /// - Returns: pictures all of the same scale, `width` wide; wider only where their form has no way to be so narrow.
  public static func drawings<Fault>(
    ofWidth width: Double, _ draw: (Double?) throws(Fault) -> [Drawing]
  ) throws(Fault) -> [Drawing] {
    let natural = try draw(nil)
    let least = leastScale(of: natural)
    let scale = width / (natural.map(\.width).max() ?? width)
    if scale >= least { return natural.map { $0.scaled(by: scale) } }
    let narrow = try draw(width / least)
    return narrow.map { $0.scaled(by: leastScale(of: narrow)) }
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
