/// Signs of many ties at a time: what a form of tie counts is found out once, and looked up for each tie by a number.
extension SignReading {
  /// Those of some ties that count for anything, in their order.
  ///
  /// - Complexity: O(*ties* + *forms*).
  func read(_ ties: [TieIndex], in graph: ActorGraph) -> [TieIndex] {
    let factors = formFactors(in: graph)
    if graph.storage.columns.forms.all.allSatisfy({ factors[Int($0.rawValue)] != 0 }) { return ties }
    return graph.withForms { kinds, attributes in
      let factors = factors.span
      return ties.filter { factors[TieForm.number(kinds, attributes, $0)] != 0 }
    }
  }

  /// What each of some ties counts.
  ///
  /// - Complexity: O(*ties* + *forms*).
  func factors(of ties: [TieIndex], in graph: ActorGraph) -> [Double] {
    let formFactors = formFactors(in: graph)
    var factors = [Double](repeating: 0, count: ties.count)
    graph.withForms { kinds, attributes in
      var factors = factors.mutableSpan
      let (ties, formFactors) = (ties.span, formFactors.span)
      for place in ties.indices { factors[place] = formFactors[TieForm.number(kinds, attributes, ties[place])] }
    }
    return factors
  }

  private func formFactors(in graph: ActorGraph) -> [Double] {
    graph.storage.columns.forms.table(of: 0) { factor(of: $0.sign(in: graph)) }
  }
}

extension Snapshot {
  /// The signs that its ties have, but for those that say who belongs to whom.
  ///
  /// - Complexity: O(*ties* + *forms*).
  package var signs: Set<Sign> {
    let membership = graph.kind(TieKind.membershipID)?.rawValue
    let forms = graph.storage.columns.forms
    var isThere = forms.table(of: false) { _ in false }
    graph.withForms { kinds, attributes in
      var isThere = isThere.mutableSpan
      let ties = ties.span
      for place in ties.indices { isThere[TieForm.number(kinds, attributes, ties[place])] = true }
    }
    let own = forms.all.filter { isThere[Int($0.rawValue)] && $0.kind != membership }
    return Set(own.map { $0.sign(in: graph) })
  }
}

extension ActorGraph {
  fileprivate func withForms<Result>(_ body: (Span<UInt16>, Span<TieAttributes>) -> Result) -> Result {
    storage.columns.kind.withSpan { kinds in storage.columns.attributes.withSpan { body(kinds, $0) } }
  }
}

extension TieForm {
  fileprivate func sign(in graph: ActorGraph) -> Sign { attributes.sign ?? graph.storage.kinds[Int(kind)].sign }

  /// The number that stands for a tie's form.
  @inline(__always)
  fileprivate static func number(_ kinds: Span<UInt16>, _ attributes: Span<TieAttributes>, _ tie: TieIndex) -> Int {
    let own = attributes.isEmpty ? TieAttributes.asKind : attributes[tie.index]
    return Int(TieForm(kind: kinds[tie.index], attributes: own).rawValue)
  }
}
