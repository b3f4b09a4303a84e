/// The ids a table has declared so far, and the line of each.
typealias DeclaredLines = [String: Int]

extension Table {
  /// The id a row declares; nil, and reported, where it is blank, too long or has been declared before.
  ///
  /// - Parameter noun: what has the id: `actor`.
  mutating func declaredID(_ column: Column, _ noun: String, among declared: inout DeclaredLines) -> String? {
    let id = text(column)
    guard !id.isEmpty else {
      findings.error(range(column), "this \(noun) has no id", fix: "give it an id of its own, or delete the row")
      return nil
    }
    guard isShort(column) else { return nil }
    if let line = declared.updateValue(self.line, forKey: id) {
      declared[id] = line
      findings.error(
        range(column),
        "there is already \("aeiou".contains(noun.prefix(1)) ? "an" : "a") \(noun) \(Excerpt.shown(id)), on line \(line)",
        fix: "give one of them another id, or delete it")
      return nil
    }
    warnOfFormula(column)
    warnOfSpaces(column)
    return id
  }
}
