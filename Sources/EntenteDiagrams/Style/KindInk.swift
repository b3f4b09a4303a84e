/// The colours of a kind's lines and of the words on them, each `#rrggbb`.
struct KindInk: Hashable, Sendable {
  let line: String
  let label: String
}
