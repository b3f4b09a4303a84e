internal import ArgumentParser

/// How wide a page shall be: `88mm`, `18cm`, `7in`, `500pt`, `1200px`.
struct PageWidth: Hashable, ExpressibleByArgument {
  enum Unit: String, CaseIterable {
    case mm, cm, pt, px
    case inches = "in"

    var points: Double {
      switch self {
      case .mm: 72 / 25.4
      case .cm: 72 / 2.54
      case .pt: 1
      // As browsers count: 96 to the inch.
      case .px: 0.75
      case .inches: 72
      }
    }
  }

  let amount: Double
  let unit: Unit

  /// Narrower than a caption's words, and wider than any wall.
  private static let possible = 120.0...14_400.0

  private init(amount: Double, unit: Unit) {
    self.amount = amount
    self.unit = unit
  }

  init?(argument: String) {
    guard let unit = Unit.allCases.first(where: { argument.hasSuffix($0.rawValue) }),
      let amount = Double(argument.dropLast(unit.rawValue.count)), amount.isFinite,
      PageWidth.possible.contains(amount * unit.points)
    else { return nil }
    self.amount = amount
    self.unit = unit
  }

  var points: Double { amount * unit.points }

  /// The least whole width in this unit that is no less than so many points.
  func holding(_ points: Double) -> PageWidth { PageWidth(amount: (points / unit.points).rounded(.up), unit: unit) }

  /// How fine a PNG is: as many pixels as were asked for, or sharp in print.
  var dotsPerInch: Int { unit == .px ? 96 : 300 }

  var text: String { NumberText.whole(amount) + unit.rawValue }
}
