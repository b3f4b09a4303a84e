import Foundation

/// The colour difference of the International Commission on Illumination.
///
/// G. Sharma, W. Wu, E. N. Dalal (2005), *The CIEDE2000 color-difference formula: implementation notes, supplementary
/// test data, and mathematical observations*, Color Res. Appl. 30(1), doi:10.1002/col.20070. Names are the paper's.
enum CIEDE2000 {
  typealias Lab = (lightness: Double, a: Double, b: Double)

  static func difference(_ one: Lab, _ two: Lab) -> Double {
    let meanC = (hypot(one.a, one.b) + hypot(two.a, two.b)) / 2
    let g = 0.5 * (1 - (pow(meanC, 7) / (pow(meanC, 7) + pow(25, 7))).squareRoot())
    let (a1, a2) = ((1 + g) * one.a, (1 + g) * two.a)
    let (c1, c2) = (hypot(a1, one.b), hypot(a2, two.b))
    let (h1, h2) = (hue(a1, one.b), hue(a2, two.b))
    let isGray = c1 * c2 == 0

    var turn = isGray ? 0 : h2 - h1
    if turn > 180 { turn -= 360 } else if turn < -180 { turn += 360 }
    let deltaL = two.lightness - one.lightness
    let deltaC = c2 - c1
    let deltaH = 2 * (c1 * c2).squareRoot() * sine(turn / 2)

    let l = (one.lightness + two.lightness) / 2
    let c = (c1 + c2) / 2
    var h = h1 + h2
    if !isGray { h = abs(h1 - h2) <= 180 ? h / 2 : h < 360 ? (h + 360) / 2 : (h - 360) / 2 }
    let t =
      1 - 0.17 * cosine(h - 30) + 0.24 * cosine(2 * h) + 0.32 * cosine(3 * h + 6) - 0.2 * cosine(4 * h - 63)
    let turning = 30 * exp(-((h - 275) / 25) * ((h - 275) / 25))
    let rc = 2 * (pow(c, 7) / (pow(c, 7) + pow(25, 7))).squareRoot()
    let sl = 1 + 0.015 * (l - 50) * (l - 50) / (20 + (l - 50) * (l - 50)).squareRoot()
    let sc = 1 + 0.045 * c
    let sh = 1 + 0.015 * c * t
    let rt = -sine(2 * turning) * rc
    let (x, y, z) = (deltaL / sl, deltaC / sc, deltaH / sh)
    return (x * x + y * y + z * z + rt * y * z).squareRoot()
  }

  private static func hue(_ a: Double, _ b: Double) -> Double {
    let degrees = atan2(b, a) * 180 / .pi
    return degrees < 0 ? degrees + 360 : degrees
  }

  private static func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }

  private static func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }
}
