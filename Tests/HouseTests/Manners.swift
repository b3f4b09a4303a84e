/// What no file in the house does.
enum Manners {
  /// The most lines a file may have.
  static let longestFile = 350

  /// What is wrong with a file, one sentence each.
  static func faults(in file: SourceFile) -> [String] {
    var faults: [String] = []
    if file.lines.count > longestFile { faults.append("\(file.path): \(file.lines.count) lines are too many") }
    for (number, code) in file.codeLines.enumerated() {
      let place = file.place(number)
      if code.contains("try!") { faults.append("\(place): `try!`") }
      if code.contains("fatalError(") { faults.append("\(place): `fatalError`") }
      if forcesUnwrap(code) { faults.append("\(place): a force unwrap or force cast") }
      if namesTypeActor(code) { faults.append("\(place): a type called Actor hides `any Actor` from its clients") }
      if code.contains("@unchecked Sendable"), !isProven(file, number) {
        faults.append("\(place): `@unchecked Sendable` without its proof")
      }
    }
    return faults
  }

  /// Whether a `!` follows what it could unwrap, or `as`; `!=` is none.
  private static func forcesUnwrap(_ code: Substring) -> Bool {
    var previous: Character = " "
    var beforePrevious: Character = " "
    for character in code + " " {
      let unwraps = beforePrevious.isLetter || beforePrevious.isNumber || "_)]}\"`>?".contains(beforePrevious)
      if previous == "!", unwraps, character != "=", !code.contains("try!") { return true }
      (beforePrevious, previous) = (previous, character)
    }
    return false
  }

  private static func namesTypeActor(_ code: Substring) -> Bool {
    let words = code.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
    let declares: Set<Substring> = ["struct", "class", "enum", "actor", "protocol", "typealias", "associatedtype"]
    return zip(words, words.dropFirst()).contains { declares.contains($0) && $1 == "Actor" }
  }

  /// Whether the word "proof" stands on the line or on one of the five before it.
  private static func isProven(_ file: SourceFile, _ number: Int) -> Bool {
    file.lines[max(0, number - 5)...number].contains { $0.lowercased().contains("proof") }
  }
}
