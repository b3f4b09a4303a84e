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

/// The forms that there are among ties, in the order in which they come.
package struct TieForms: Sendable {
  package private(set) var all: [TieForm] = []
  /// By the number that stands for a form, whether it is among them.
  private var isThere: [Bool] = []

  package init() {}

  package init(_ forms: some Sequence<TieForm>) { for form in forms { insert(form) } }

  @inline(__always)
  package mutating func insert(_ form: TieForm) {
    let number = Int(form.rawValue)
    if number < isThere.count, isThere[number] { return }
    insertNew(form, number)
  }

  private mutating func insertNew(_ form: TieForm, _ number: Int) {
    if number >= isThere.count {
      isThere.append(contentsOf: repeatElement(false, count: number + 1 - isThere.count))
    }
    isThere[number] = true
    all.append(form)
  }

  /// Whether a form is among them.
  package func contains(_ form: TieForm) -> Bool {
    let number = Int(form.rawValue)
    return number < isThere.count && isThere[number]
  }
}

extension TieColumns {
  /// The form of a tie.
  ///
  /// - Complexity: O(1).
  package func form(_ index: Int) -> TieForm { TieForm(kind: kind[index], attributes: attributes(index)) }
}
