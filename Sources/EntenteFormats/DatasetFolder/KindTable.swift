import Entente

/// The columns of `kinds.csv`.
enum KindColumn: Int, TableColumn {
  case id, name, family, sign, directed, color, line, label

  static let required: [KindColumn] = [.id]
  static let translated: [KindColumn] = [.name, .label]

  func canonical(_ text: String) -> String {
    switch self {
    case .sign: Sign(mark: text)?.mark ?? text
    case .directed: YesOrNo(text)?.rawValue ?? text
    case .family, .line: text.lowercased()
    default: text
    }
  }

  /// What the column says of a kind.
  func cell(_ kind: TieKind) -> String {
    switch self {
    case .id: kind.id
    case .name: kind.name
    case .family: kind.family.rawValue
    case .sign: kind.sign.mark
    case .directed: (kind.isDirected ? YesOrNo.yes : .no).rawValue
    case .color: kind.color
    case .line: kind.line?.rawValue ?? ""
    case .label: kind.label
    }
  }
}

/// What kinds of tie the dataset declares: `kinds.csv`.
extension Table where Column == KindColumn {
  /// Adds every kind to a builder, those with faults too.
  mutating func readKinds(into builder: inout ActorGraph.Builder) throws(ModelFault) {
    var declared = DeclaredLines()
    while next() {
      guard let id = declaredID(.id, "kind", among: &declared) else { continue }
      for column in [KindColumn.name, .label] { isShort(column) }
      warnOfFormula(.name)
      try builder.addKind(
        TieKind(
          id: id, name: isBlank(.name) ? nil : text(.name),
          family: choice(.family, of: KindFamily.self) ?? .unclassified,
          sign: sign(.sign) ?? .unknown, isDirected: flag(.directed), color: color(),
          line: choice(.line, of: LineStyle.self), label: isBlank(.label) ? nil : text(.label),
          names: translated(.name), labels: translated(.label)))
    }
  }

  private mutating func color() -> String {
    let text = text(.color)
    let digits = text.unicodeScalars.dropFirst()
    let isColor = text.hasPrefix("#") && digits.count == 6 && digits.allSatisfy(\.properties.isASCIIHexDigit)
    guard isColor || text.isEmpty else {
      findings.error(
        range(.color), "\(Excerpt.shown(text)) is no colour",
        fix: "write # and six hexadecimal digits, such as #2166ac, or leave it blank for the family's")
      return ""
    }
    return text
  }
}
