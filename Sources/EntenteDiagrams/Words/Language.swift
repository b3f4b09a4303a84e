/// A language that pictures can speak.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case english = "en"
}
