extension TieColumns {
  /// All that sets one of some ties apart from its kind: the bits that any of them has.
  ///
  /// - Complexity: O(*ties*), and less than anything else that looks at each.
  func attributeBits(of ties: [TieIndex]) -> UInt8 {
    guard !attributes.isEmpty else { return 0 }
    // Neighbours are looked at sixteen and more at a time.
    if let stretch = TieIndex.stretch(of: ties) { return attributeBits(in: stretch) }
    return attributes.withSpan { column in ties.reduce(0) { $0 | column[$1.index].rawValue } }
  }

  /// The same of the ties of a range.
  func attributeBits(in range: Range<Int>) -> UInt8 {
    if attributes.isEmpty { return 0 }
    return attributes.withSpan { attributes in
      let column = attributes.extracting(range)
      var bits: UInt8 = 0
      for place in column.indices { bits |= column[place].rawValue }
      return bits
    }
  }

  /// Whether each of some ties goes from source to target only, by itself or by its kind.
  ///
  /// - Complexity: O(*ties*).
  func allGoOneWay(_ ties: [TieIndex], _ kinds: [TieKind]) -> Bool {
    let directed = kinds.map(\.isDirected)
    if forms.all.allSatisfy({ $0.attributes.isDirected ?? directed[Int($0.kind)] }) { return true }
    return kind.withSpan { kind in
      attributes.withSpan { attributes in
        ties.allSatisfy { tie in
          let own = attributes.isEmpty ? nil : attributes[tie.index].isDirected
          return own ?? directed[Int(kind[tie.index])]
        }
      }
    }
  }
}

extension TieAttributes {
  /// The bits of a status; none of them is set where it is asserted.
  static let statusBits = TieAttributes(sign: nil, status: .hypothetical, isDirected: nil, isIntermittent: false)
    .rawValue
  /// The bit of what came and went.
  static let intermittentBit =
    TieAttributes(sign: nil, status: .asserted, isDirected: nil, isIntermittent: true).rawValue
}
