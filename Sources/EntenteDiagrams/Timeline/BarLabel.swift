/// The word on a bar, or beside it where the bar is too short.
struct BarLabel: Hashable, Sendable {
  static let typeface = Typeface(size: 8.5, isBold: true)
  static let besideTypeface = Typeface(size: 8.5)

  /// Where a word stands.
  enum Place: Hashable, Sendable {
    /// On the stretch with this number.
    case inside(Int)
    /// From this left edge, beside the bar or, of a thin bar, above it.
    case beside(Double)
  }

  let text: String
  let place: Place

  /// Air between a bar and its word.
  private static let gap = 4.0
  static let indent = 4.0

  /// - Parameter room: from the left to the right edge that nothing may pass.
  init(_ text: String, of bar: TieBar, isThin: Bool, within room: ClosedRange<Double>) {
    let beside = BarLabel.besideTypeface.shortened(text, to: room.upperBound - room.lowerBound)
    let width = BarLabel.besideTypeface.width(of: beside)
    if isThin {
      self.text = beside
      place = .beside(max(room.lowerBound, min(bar.left, room.upperBound - width)))
      return
    }
    let inner = BarLabel.typeface.width(of: text) + 2 * BarLabel.indent
    let widest = bar.stretches.indices.max { bar.stretches[$0].width < bar.stretches[$1].width } ?? 0
    let right = bar.right + (bar.goesOn ? TieBar.arrow : 0) + BarLabel.gap
    let left = bar.left - (bar.beganEarlier ? TieBar.arrow : 0) - BarLabel.gap - width
    if let sure = bar.stretches.firstIndex(where: { $0.isSure && $0.width >= inner }) {
      (self.text, place) = (text, .inside(sure))
    } else if bar.stretches[widest].width >= inner {
      (self.text, place) = (text, .inside(widest))
    } else if right + width <= room.upperBound {
      (self.text, place) = (beside, .beside(right))
    } else if left >= room.lowerBound {
      (self.text, place) = (beside, .beside(left))
    } else {
      let inside = bar.stretches[widest].width - 2 * BarLabel.indent
      let behind = room.upperBound - right
      let before = left + width - room.lowerBound
      if inside >= max(behind, before) {
        (self.text, place) = (BarLabel.typeface.shortened(text, to: inside), .inside(widest))
      } else {
        let cut = BarLabel.besideTypeface.shortened(text, to: max(behind, before))
        let start = behind >= before ? right : left + width - BarLabel.besideTypeface.width(of: cut)
        (self.text, place) = (cut, .beside(start))
      }
    }
  }

  /// The part of the row that bar and word fill together.
  func reach(with bar: TieBar) -> ClosedRange<Double> {
    let low = bar.left - (bar.beganEarlier ? TieBar.arrow : 0)
    let high = bar.right + (bar.goesOn ? TieBar.arrow : 0)
    guard case .beside(let left) = place else { return low...high }
    return min(low, left)...max(high, left + BarLabel.besideTypeface.width(of: text))
  }
}
