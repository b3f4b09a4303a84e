/// A yes or a no, as people and programs write them.
enum YesOrNo: String {
  case yes
  case no

  /// What a word means, capitals or not; nil for a word that is neither.
  ///
  /// `yes`, `y`, `true`, `1`; `no`, `n`, `false`, `0` and nothing at all.
  init?(_ text: String) {
    switch text.lowercased() {
    case "yes", "y", "true", "1": self = .yes
    case "no", "n", "false", "0", "": self = .no
    default: return nil
    }
  }
}
