/// The columns a kind of table can have, in the order in which our own form writes them.
///
/// The cases are named as the columns are.
protocol TableColumn: CaseIterable, Hashable, Sendable, RawRepresentable<Int> where AllCases == [Self] {
  /// The columns without which there is no such table.
  static var required: [Self] { get }

  /// The columns that may be there in other languages too: `name_ru` beside `name`.
  static var translated: [Self] { get }

  /// The columns that our own form writes only where they are.
  static var optional: [Self] { get }

  /// A cell of this column as our own form writes it: another spelling of the same, never another value.
  func canonical(_ text: String) -> String
}

extension TableColumn {
  static var translated: [Self] { [] }

  static var optional: [Self] { [] }

  /// The columns that our own form always writes, in order.
  static var usual: [Self] { allCases.filter { !optional.contains($0) } }

  /// The column's name in our own form.
  var name: String { String(describing: self) }

  func canonical(_ text: String) -> String { text }
}
