import Entente

/// The columns of `kinds.csv`.
enum KindColumn: Int, TableColumn {
  case id, name, family, sign, directed, color, line, label, codes, strength

  static let required: [KindColumn] = [.id]
  static let translated: [KindColumn] = [.name, .label]
  static let optional: [KindColumn] = [.codes, .strength]

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
    case .codes, .strength: ""
    }
  }
}

extension Table where Column == KindColumn {
  /// What a row says of the kind that has an id.
  mutating func kind(_ id: String) -> TieKind {
    for column in [KindColumn.name, .label] { isShort(column) }
    warnOfFormula(.name)
    return TieKind(
      id: id, name: isBlank(.name) ? nil : text(.name),
      family: choice(.family, of: KindFamily.self) ?? .unclassified,
      sign: sign(.sign) ?? .unknown, isDirected: flag(.directed), color: color(),
      line: choice(.line, of: LineStyle.self), label: isBlank(.label) ? nil : text(.label),
      names: translated(.name), labels: translated(.label))
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
