extension TieKind {
  /// The kinds that need no declaration, in the order a legend lists them.
  public static let builtIn: [TieKind] = [
    .init(id: "alliance", family: .security, sign: .positive),
    .init(id: "military-cooperation", family: .security, sign: .positive, label: "military"),
    .init(id: "arms-supply", family: .security, sign: .positive, isDirected: true, label: "arms"),
    .init(id: "support", family: .security, sign: .positive, isDirected: true),
    .init(id: "basing", family: .security, sign: .unsigned, isDirected: true, label: "base"),
    .init(id: "entente", family: .diplomatic, sign: .positive),
    .init(id: "cooperation", family: .diplomatic, sign: .positive, label: "coop"),
    .init(id: "neutrality", name: "Neutrality pact", family: .diplomatic, sign: .positive, label: "neutrality"),
    .init(id: "consultation", name: "Consultation pact", family: .diplomatic, sign: .positive, label: "consultation"),
    .init(id: "nuclear-cooperation", family: .economic, sign: .positive, isDirected: true, label: "nuclear"),
    .init(id: "energy-cooperation", family: .economic, sign: .positive, label: "energy"),
    .init(id: "energy-trade", family: .economic, sign: .unsigned, isDirected: true),
    .init(id: "energy-competition", family: .economic, sign: .negative, label: "energy rivals"),
    .init(id: "decoupling", family: .economic, sign: .negative, isDirected: true),
    .init(id: "sanctions", family: .economic, sign: .negative, isDirected: true),
    .init(id: "rivalry", family: .rivalry, sign: .negative),
    .init(id: "distrust", family: .rivalry, sign: .negative),
    .init(id: "competition", family: .rivalry, sign: .negative),
    .init(id: "balancing", family: .rivalry, sign: .negative),
    .init(id: "military-action", family: .conflict, sign: .negative, isDirected: true, label: "strike"),
    .init(id: "war", family: .conflict, sign: .negative),
    .init(
      id: membershipID, name: "Membership", family: .membership, sign: .unsigned, isDirected: true, label: "member"),
  ]

  /// The built-in kind of that id, or nil.
  ///
  /// - Complexity: O(1) in practice; the list is short.
  public static func builtIn(_ id: String) -> TieKind? {
    builtIn.first { $0.id == id }
  }
}
