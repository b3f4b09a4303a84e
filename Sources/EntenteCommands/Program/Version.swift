internal import EntenteGraphviz

/// Which Entente this is.
enum Version {
  static let number = "0.1.0"

  /// What stands before each message, in place of ArgumentParser's "Error: ".
  static let messagePrefix = "entente: "

  /// What pictures say drew them.
  static let credit = "Entente \(number)"

  /// The answer to `--version`.
  ///
  /// It asks Graphviz, which takes more than a millisecond: only for who wants to know.
  static var line: String { "entente \(number) (Graphviz \(Graphviz.version))" }
}
