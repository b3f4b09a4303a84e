/// Upright lines that leave the words they would run through free.
enum PartedVerticals {
  /// The room between a line's end and a word.
  private static let air = 1.5
  /// A piece shorter than this is a speck.
  private static let leastPiece = 4.0

  /// The marks, their upright lines in pieces between words; others as they are.
  ///
  /// - Complexity: O(*l w*) for *l* upright lines and *w* words.
  static func parted(_ marks: [Drawing.Mark], around words: [Rectangle]) -> [Drawing.Mark] {
    marks.flatMap { mark -> [Drawing.Mark] in
      guard case .curve(let curve, let stroke) = mark, curve.start.x == curve.end.x,
        abs(curve.end.y - curve.start.y) > leastPiece * 2
      else { return [mark] }
      return pieces(of: curve, around: words).map { .curve($0, stroke) }
    }
  }

  private static func pieces(of line: CubicCurve, around words: [Rectangle]) -> [CubicCurve] {
    let x = line.start.x
    let (top, bottom) = (min(line.start.y, line.end.y), max(line.start.y, line.end.y))
    let crossed = words.filter {
      $0.minX - air < x && x < $0.maxX + air && $0.maxY > top && $0.minY < bottom
    }.sorted { $0.minY < $1.minY }
    var pieces: [CubicCurve] = []
    var start = top
    func add(until end: Double) {
      if end - start >= leastPiece { pieces.append(CubicCurve(from: Point(x, start), to: Point(x, end))) }
    }
    for word in crossed {
      add(until: word.minY - air)
      start = max(start, word.maxY + air)
    }
    add(until: bottom)
    return pieces
  }
}
