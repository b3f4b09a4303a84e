internal import ArgumentParser
internal import EntenteDiagrams

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

extension PageWidth {
  /// What to say where pictures are wider than was asked for; nil where none is.
  ///
  /// - Parameter options: those with which fewer actors can be shown.
  func remark(on drawings: [Drawing], showingFewerWith options: String) -> String? {
    guard let widest = drawings.map(\.width).max(), widest > points + 0.5 else { return nil }
    let needed = holding(widest).text
    return """
      no picture of so many actors can be \(text) wide with letters of six points: it is \(needed) wide; show fewer \
      with \(options), or ask for --width \(needed)
      """
  }
}
