import Entente

extension CodedKinds {
  /// Reads a table of kinds: the columns of a folder's `kinds.csv`.
  ///
  /// - Parameter name: of the file, for what is said of it.
  /// - Returns: the kinds, and what is doubtful in the table.
  /// - Throws: a `DatasetFault` with everything that was found, where any of it is an error.
  /// - Complexity: O(*bytes*).
  public static func read(
    _ bytes: [UInt8], name: String
  ) throws(DatasetFault) -> (kinds: CodedKinds, remarks: [Diagnostic]) {
    var table = Table<KindColumn>(
      bytes, file: name, delimiter: Delimiter.sniffed(in: bytes), meaning: Table<KindColumn>.exactNames)
    let kinds = table.readKinds(named: name, file: bytes)
    let diagnostics = table.diagnostics()
    if diagnostics.contains(where: { $0.severity == .error }) { throw DatasetFault(diagnostics) }
    return (kinds, diagnostics)
  }
}

extension Table where Column == KindColumn {
  /// The kinds of every row, those with faults too.
  mutating func readKinds(named name: String, file: [UInt8]) -> CodedKinds {
    var kinds = CodedKinds(name: name, file: file, decideDirection: has(.directed))
    var declared = DeclaredLines()
    var codes: [(code: String, range: Range<Int>, place: Int)] = []
    while next() {
      guard let id = declaredID(.id, "kind", among: &declared) else { continue }
      let place = kinds.append(CodedKinds.Entry(kind: kind(id), strength: codeStrength()))
      for code in text(.codes).split(separator: " ") { codes.append((String(code), range(.codes), place)) }
    }
    for (code, range, place) in codes {
      let other = kinds.place(ofID: code).flatMap { $0 == place ? nil : $0 } ?? kinds.add(code: code, for: place)
      guard let other else { continue }
      findings.error(
        range, "the code \(Excerpt.shown(code)) stands for the kind \(Excerpt.shown(kinds.entries[other].kind.id)) too",
        fix: "delete it from one of the two rows")
    }
    return kinds
  }

  /// What a tie of the row's kind counts; NaN where nothing is said.
  private mutating func codeStrength() -> Double {
    guard let number = number(.strength, "the strength") else { return .nan }
    if number >= 0 { return number }
    findings.error(
      range(.strength), "a kind's strength is not below 0, as its column sign says whether it is enmity",
      fix: "write \((-number).shortestText), and - in the column sign")
    return .nan
  }
}
