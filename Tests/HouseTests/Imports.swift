extension SourceFile {
  /// A module that a line of the file imports.
  struct Import: Hashable {
    let module: String
    let line: Int
  }

  /// What it imports, whatever attributes and access levels stand before, one import or several on a line.
  var imports: [Import] {
    codeLines.enumerated().flatMap { number, line in
      line.split(separator: ";").compactMap { Self.module(importedBy: $0) }.map { Import(module: $0, line: number) }
    }
  }

  private static let accessLevels: Set<Substring> = ["public", "package", "internal", "fileprivate", "private"]
  private static let declarations: Set<Substring> = [
    "struct", "class", "enum", "protocol", "typealias", "func", "var", "let",
  ]

  private static func module(importedBy statement: Substring) -> String? {
    var words = statement.split(whereSeparator: \.isWhitespace)[...]
    while let word = words.first, word.hasPrefix("@") || accessLevels.contains(word) { words.removeFirst() }
    guard words.popFirst() == "import" else { return nil }
    if let word = words.first, declarations.contains(word) { words.removeFirst() }
    return words.first?.split(separator: ".").first.map(String.init)
  }
}
