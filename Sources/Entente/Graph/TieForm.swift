/// What a tie's kind and its attributes are together: there are few of these, however many ties.
package struct TieForm: Hashable, Sendable {
  package let kind: UInt16
  package let attributes: TieAttributes

  package init(kind: UInt16, attributes: TieAttributes) {
    self.kind = kind
    self.attributes = attributes
  }

  /// A form from the number that stands for it.
  package init(rawValue: UInt32) {
    kind = UInt16(truncatingIfNeeded: rawValue >> 8)
    attributes = TieAttributes(rawValue: UInt8(truncatingIfNeeded: rawValue))
  }

  package var rawValue: UInt32 { UInt32(kind) << 8 | UInt32(attributes.rawValue) }
}

extension TieColumns {
  /// The forms that there are among the ties, in the order in which they come.
  ///
  /// - Complexity: O(*ties*), or less where whoever wrote the columns has told.
  package var forms: [TieForm] {
    knownForms ?? forms(of: 0..<count)
  }

  /// The forms that there are among some ties, in the order in which they come.
  ///
  /// - Complexity: O(*ties*).
  package func forms(of places: Range<Int>) -> [TieForm] {
    var forms: [TieForm] = []
    kind.withSpan { kind in
      attributes.withSpan { attributes in
        var isSeen: [Bool] = []
        for place in places {
          let form = TieForm(kind: kind[place], attributes: attributes.isEmpty ? .asKind : attributes[place])
          let number = Int(form.rawValue)
          if number >= isSeen.count {
            isSeen.append(contentsOf: repeatElement(false, count: number + 1 - isSeen.count))
          } else if isSeen[number] {
            continue
          }
          isSeen[number] = true
          forms.append(form)
        }
      }
    }
    return forms
  }
}
