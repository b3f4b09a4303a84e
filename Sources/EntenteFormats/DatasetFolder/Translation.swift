/// A column in another language, as it is written behind all others: `name_ru`.
struct Translation<Row> {
  let heading: String
  private let tag: String
  private let texts: (Row) -> [String: String]

  /// What it says of a row.
  func cell(_ row: Row) -> String { texts(row)[tag] ?? "" }

  /// One column for each language that a row has a text in, by tag.
  static func all(of rows: [Row], _ column: String, _ texts: @escaping (Row) -> [String: String]) -> [Translation] {
    Set(rows.flatMap { texts($0).keys }).sorted().map {
      Translation(heading: "\(column)_\($0)", tag: $0, texts: texts)
    }
  }
}
