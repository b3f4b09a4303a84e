import Foundation

/// How colours reach a reader: as they are, or without one of the three kinds of cone.
///
/// G. M. Machado, M. M. Oliveira, L. A. F. Fernandes (2009), *A physiologically-based model for simulation of color
/// vision deficiency*, IEEE TVCG 15(6), doi:10.1109/TVCG.2009.113; severity 1.
enum Sight: CaseIterable {
  case everybody, protanope, deuteranope, tritanope

  var matrix: [[Double]] {
    switch self {
    case .everybody: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanope:
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    case .deuteranope:
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]]
    case .tritanope:
      [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]]
    }
  }
}

/// A colour as a reader sees it.
struct Seen {
  /// Red, green and blue as shares of light.
  private let light: [Double]

  init(_ color: String, by sight: Sight = .everybody) {
    let value = Int(color.dropFirst(), radix: 16) ?? 0
    let shares = [value >> 16, value >> 8 & 255, value & 255].map { level in
      let share = Double(level) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    light = sight.matrix.map { row in min(1, max(0, zip(row, shares).reduce(0) { $0 + $1.0 * $1.1 })) }
  }

  private var luminance: Double { 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2] }

  /// The contrast ratio of the Web Content Accessibility Guidelines 2.2.
  func contrast(to other: Seen) -> Double {
    (max(luminance, other.luminance) + 0.05) / (min(luminance, other.luminance) + 0.05)
  }

  /// Lightness, and how far from grey towards red and yellow: CIELAB (1976).
  var lab: (lightness: Double, a: Double, b: Double) {
    let x = 0.4124 * light[0] + 0.3576 * light[1] + 0.1805 * light[2]
    let z = 0.0193 * light[0] + 0.1192 * light[1] + 0.9505 * light[2]
    let roots = [x / 0.9505, luminance, z / 1.089].map { $0 > 0.008856 ? cbrt($0) : 7.787 * $0 + 16.0 / 116 }
    return (116 * roots[1] - 16, 500 * (roots[0] - roots[1]), 200 * (roots[1] - roots[2]))
  }

  /// The distance by CIEDE2000, in which saturated colours do not pass for farther apart than they look.
  func difference(from other: Seen) -> Double { CIEDE2000.difference(lab, other.lab) }
}
