extension Table {
  /// A table of a dataset folder in our own form: every column the table can have, in order, then those it has
  /// besides; commas, LF, and quotes only where they must be.
  ///
  /// The table has been read before without an error. Complexity: O(*bytes*).
  static func canonical(_ bytes: [UInt8], file: String) -> [UInt8] {
    var table = Table(bytes, file: file, delimiter: Delimiter.sniffed(in: bytes), meaning: exactNames)
    let columns = Column.allCases.filter { table.has($0) || !Column.optional.contains($0) }
    var writer = CSVWriter()
    for column in columns { writer.write(column.name) }
    for place in table.otherPlaces { writer.write(table.names[place]) }
    writer.endRow()
    while table.next() {
      for column in columns { writer.write(column.canonical(table.text(column))) }
      for place in table.otherPlaces { writer.write(table.text(at: place)) }
      writer.endRow()
    }
    return writer.bytes
  }

  /// A table as it is, but for commas, LF, and quotes only where they must be.
  ///
  /// The table has been read before without an error. Complexity: O(*bytes*).
  static func rewritten(_ bytes: [UInt8], file: String) -> [UInt8] {
    var table = Table(bytes, file: file, delimiter: Delimiter.sniffed(in: bytes)) { _ in [:] }
    var writer = CSVWriter()
    for name in table.names { writer.write(name) }
    writer.endRow()
    while table.next() {
      for place in table.names.indices { writer.write(table.text(at: place)) }
      writer.endRow()
    }
    return writer.bytes
  }
}
