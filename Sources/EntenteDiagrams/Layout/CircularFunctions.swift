/// Sine and cosine that are the same number on every machine, which those of the C library are not.
enum CircularFunctions {
  /// The sine and cosine of a share of a full turn: of 0.25, 1 and 0.
  ///
  /// Power series in an eighth of a turn at the most; right to about 1e-15.
  static func sineAndCosine(ofTurn share: Double) -> (sine: Double, cosine: Double) {
    let turn = share - share.rounded(.down)
    let eighths = (turn * 4).rounded()
    let angle = (turn - eighths / 4) * 2 * Double.pi
    let square = angle * angle
    var (sine, cosine) = (0.0, 0.0)
    // Horner's scheme for both series, from the highest power down.
    for power in stride(from: 9.0, through: 1, by: -1) {
      sine = 1 - square * sine / (2 * power * (2 * power + 1))
      cosine = 1 - square * cosine / (2 * power * (2 * power - 1))
    }
    sine *= angle
    return switch Int(eighths) % 4 {
    case 0: (sine, cosine)
    case 1: (cosine, -sine)
    case 2: (-sine, -cosine)
    default: (-cosine, sine)
    }
  }
}
