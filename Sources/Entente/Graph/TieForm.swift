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

  /// Something of each form, by the number that stands for it, and something else for the other numbers.
  func table<Value>(of other: Value, _ value: (TieForm) -> Value) -> [Value] {
    var table = [Value](repeating: other, count: isThere.count)
    for form in all { table[Int(form.rawValue)] = value(form) }
    return table
  }

  @inline(__always)
  package mutating func insert(_ form: TieForm) {
    let number = Int(form.rawValue)
    if number < isThere.count, isThere[number] { return }
    insertNew(form, number)
  }

  /// Takes the forms of ties, each of a kind with what stands beside it in another column.
  ///
  /// - Complexity: O(*ties*).
  mutating func insert(_ kinds: Span<UInt16>, _ attributes: Span<TieAttributes>) {
    if haveAll(kinds, attributes) { return }
    for place in kinds.indices { insert(TieForm(kind: kinds[place], attributes: attributes[place])) }
  }

  private mutating func insertNew(_ form: TieForm, _ number: Int) {
    if number >= isThere.count {
      isThere.append(contentsOf: repeatElement(false, count: number + 1 - isThere.count))
    }
    isThere[number] = true
    all.append(form)
  }

  /// Whether each of some kinds, with what stands beside it in another column, is among them.
  ///
  /// - Parameter attributes: empty where all are as their kinds are.
  fileprivate func haveAll(_ kinds: Span<UInt16>, _ attributes: Span<TieAttributes>) -> Bool {
    let known = isThere.span
    let asKind = TieAttributes.asKind
    var unknown = 0
    for place in kinds.indices {
      let form = TieForm(kind: kinds[place], attributes: attributes.isEmpty ? asKind : attributes[place])
      let number = Int(form.rawValue)
      unknown &+= number < known.count && known[number] ? 0 : 1
    }
    return unknown == 0
  }
}

extension TieColumns {
  /// Whether the forms of some ties are among those that are told of.
  ///
  /// - Complexity: O(*ties*).
  package func haveKnownForms(_ ties: Range<Int>) -> Bool {
    kind.withSpan { kinds in
      attributes.withSpan { attributes in
        forms.haveAll(kinds.extracting(ties), attributes.isEmpty ? attributes : attributes.extracting(ties))
      }
    }
  }
}
