import Entente

extension Descriptor {
  /// A descriptor for tables that have none: what the header says, and each table with its columns.
  ///
  /// - Parameters:
  ///   - name: the dataset's; made fit to be a package's.
  ///   - observed: where the data declare it.
  ///   - tables: in our own form.
  static func made(
    name: String, header: GraphHeader, observed: Spell? = nil, tables: [(name: String, bytes: [UInt8])]
  ) -> [UInt8] {
    var members = ["\"name\": \(JSONText.quoted(packageName(name)))"]
    if !header.title.isEmpty { members.append("\"title\": \(JSONText.quoted(header.title))") }
    if !header.titles.isEmpty {
      let list = header.titles.sorted { $0.key < $1.key }.map { "    \"\($0)\": \(JSONText.quoted($1))" }
      members.append("\"titles\": {\n\(list.joined(separator: ",\n"))\n  }")
    }
    if !header.licence.isEmpty {
      members.append("\"licenses\": [\n    { \"name\": \(JSONText.quoted(header.licence)) }\n  ]")
    }
    if !header.contributors.isEmpty {
      let list = header.contributors.map { "    { \"title\": \(JSONText.quoted($0)) }" }
      members.append("\"contributors\": [\n\(list.joined(separator: ",\n"))\n  ]")
    }
    // One without an end says nothing, and would be refused when it is read.
    if let observed, observed.dayCount != nil {
      members.append("\"observed\": \(JSONText.quoted(observed.description))")
    }
    members.append("\"resources\": [\n\(tables.map(resource).joined(separator: ",\n"))\n  ]")
    return Array("{\n  \(members.joined(separator: ",\n  "))\n}\n".utf8)
  }

  private static func resource(_ table: (name: String, bytes: [UInt8])) -> String {
    let fields = columnNames(table.bytes).map { column in
      "          { \"name\": \(JSONText.quoted(column)), \"type\": \"\(numeric.contains(column) ? "number" : "string")\" }"
    }
    return """
          {
            "name": \(JSONText.quoted(String(table.name.dropLast(4)))),
            "path": \(JSONText.quoted(table.name)),
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "schema": {
              "fields": [
      \(fields.joined(separator: ",\n"))
              ]
            }
          }
      """
  }

  private static let numeric: Set<String> = ["latitude", "longitude", "strength"]

  private static func columnNames(_ bytes: [UInt8]) -> [String] {
    var reader = CSVReader(TextBlock(bytes), delimiter: Byte.comma)
    var row = CSVRow()
    var findings = Findings(file: "")
    guard reader.read(&row, keeping: .max, &findings) else { return [] }
    return row.fields.map { $0.text(in: bytes) }
  }

  /// A package's name has lower-case letters, digits, `.`, `_` and `-`.
  private static func packageName(_ name: String) -> String {
    let letters = name.lowercased().unicodeScalars.map { scalar in
      scalar.isASCII
        && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "._-".unicodeScalars.contains(scalar))
        ? Character(scalar) : "-"
    }
    return letters.isEmpty ? "dataset" : String(letters)
  }
}
