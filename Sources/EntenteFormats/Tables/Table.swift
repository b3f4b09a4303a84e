import Entente

/// A table being read: its header understood, its rows one at a time, its cells by column.
///
/// What is wrong with the table, its rows and its cells gathers in `findings`; rows with too few or too many fields
/// are reported and passed over.
struct Table<Column: TableColumn>: Sendable {
  /// More columns than this are a sign that line ends are missing.
  static var widest: Int { 4_096 }

  /// The text at hand: the file, or a block of it.
  private(set) var block: TextBlock
  /// How many lines the file has before it.
  private(set) var linesBefore = 0
  var findings: Findings
  /// The names of its columns as they are written.
  private(set) var names: [String] = []
  /// Where those columns stand that this kind of table does not have, in their own order.
  private(set) var otherPlaces: [Int] = []
  /// Where each known column stands; −1 where it does not.
  private var places: [Int]
  /// Where a column stands in another language, and in which.
  private(set) var translations: [(column: Column, language: LanguageTag, place: Int)] = []
  /// Whether there is a header, in text.
  private(set) var isReadable = false
  private let delimiter: UInt8
  private var reader: CSVReader
  private var row = CSVRow()

  /// Opens a table and reads its header.
  ///
  /// - Parameter meaning: which columns the names of a header stand for; `Table.exactNames` where they are to be
  ///   spelled as ours.
  init(_ bytes: [UInt8], file: String, delimiter: UInt8, meaning: ([String]) -> [Column: Int]) {
    self.init(TextBlock(bytes), file: file, delimiter: delimiter, meaning: meaning)
  }

  /// The same, of the first block of a file.
  ///
  /// - Parameter hasHeader: whether the first row names the columns; else their names are their numbers from 1.
  init(
    _ block: TextBlock, file: String, delimiter: UInt8, hasHeader: Bool = true, meaning: ([String]) -> [Column: Int]
  ) {
    self.block = block
    self.delimiter = delimiter
    findings = Findings(file: file)
    reader = CSVReader(block, delimiter: delimiter)
    places = Array(repeating: -1, count: Column.allCases.count)
    guard EncodingCheck.passes(block, &findings), readHeader() else {
      reader = CSVReader(TextBlock([]), delimiter: delimiter)
      return
    }
    isReadable = true
    if !hasHeader { names = names.indices.map { "\($0 + 1)" } }
    let meanings = meaning(names)
    for (column, place) in meanings { places[column.rawValue] = place }
    otherPlaces = names.indices.filter { !places.contains($0) }
    translations = otherPlaces.compactMap { translation(at: $0) }
    if hasHeader {
      checkHeader()
    } else {
      requireColumns()
      reader = CSVReader(block, delimiter: delimiter)
    }
  }

  /// The columns that are named exactly as ours are.
  static func exactNames(_ names: [String]) -> [Column: Int] {
    var found: [Column: Int] = [:]
    for column in Column.allCases { found[column] = names.firstIndex(of: column.name) }
    return found
  }

  /// Reads the row that begins at a place of the block; whether it has as many fields as the header.
  ///
  /// One that has too few or too many is told of.
  @discardableResult
  mutating func read(at place: Int) -> Bool {
    reader.seek(place)
    guard reader.read(&row, keeping: names.count + 1, &findings), !row.isEmpty else { return false }
    if row.fieldCount != names.count { reportFieldCount() }
    return row.fieldCount == names.count
  }

  /// Steps to the next row that has as many fields as the header; false at the end.
  mutating func next() -> Bool { next { _ in } }

  /// The same; rows that have too few or too many fields are told of.
  mutating func next(passingOver tell: (CSVRow) -> Void) -> Bool {
    while reader.read(&row, keeping: names.count + 1, &findings) {
      // Spreadsheets leave rows of nothing but commas behind, which say no more than a blank line.
      if row.isEmpty { continue }
      if row.fieldCount == names.count { return true }
      reportFieldCount()
      tell(row)
    }
    return false
  }

  /// Goes on with the next block of the file; what was found in the last one is settled.
  mutating func turn(to block: TextBlock, linesBefore: Int) {
    findings.settle(in: self.block, linesBefore: self.linesBefore)
    self.block = block
    self.linesBefore = linesBefore
    reader = CSVReader(block, delimiter: delimiter, linesBefore: linesBefore)
  }

  /// Where the header ends, and the rows begin.
  var headerEnd: Int { isReadable ? reader.place : block.end }

  /// How many lines of the file have been read.
  var linesRead: Int { reader.lineCount }

  /// A place with its line and what stands around it, for when the block is gone.
  ///
  /// - Complexity: O(*bytes of the block*).
  func spot(of range: Range<Int>) -> Spot { Spot(of: range, in: SourceText(block, linesBefore: linesBefore)) }

  /// All that was found.
  mutating func diagnostics() -> [Diagnostic] {
    findings.settle(in: block, linesBefore: linesBefore)
    return findings.diagnostics
  }

  /// The line the row begins on, from 1.
  var line: Int { row.line }

  /// The whole row.
  var rowRange: Range<Int> { (row.fields.first?.range.lowerBound ?? row.end)..<row.end }

  /// Whether the table has a column.
  func has(_ column: Column) -> Bool { places[column.rawValue] >= 0 }

  /// A column's name as the header spells it; its own where it is not there.
  func heading(_ column: Column) -> String {
    let place = places[column.rawValue]
    return place < 0 ? column.name : names[place]
  }

  /// Where a column stands in a row; nil where it does not.
  func place(of column: Column) -> Int? {
    let place = places[column.rawValue]
    return place < 0 ? nil : place
  }

  /// Where a cell stands; the start of the row where the table lacks its column.
  func range(_ column: Column) -> Range<Int> {
    let place = places[column.rawValue]
    if place < 0 { return rowRange.lowerBound..<rowRange.lowerBound }
    return row.fields[place].range
  }

  /// Whether a cell is empty or its column is not there.
  func isBlank(_ column: Column) -> Bool {
    let place = places[column.rawValue]
    return place < 0 || row.fields[place].range.isEmpty
  }

  /// What a cell says; empty where the table lacks its column.
  func text(_ column: Column) -> String {
    let place = places[column.rawValue]
    return place < 0 ? "" : row.fields[place].text(in: block.bytes)
  }

  /// What the cell at a place of the header says.
  func text(at place: Int) -> String { row.fields[place].text(in: block.bytes) }

  /// Where the cell at a place of the header stands.
  func range(at place: Int) -> Range<Int> { row.fields[place].range }
}

extension Table {
  private mutating func readHeader() -> Bool {
    guard reader.read(&row, keeping: Self.widest, &findings) else {
      if findings.isEmpty {
        findings.error(
          nil, "the file is empty",
          fix: "its first line names its columns: \(Column.allCases.map(\.name).joined(separator: ","))")
      }
      return false
    }
    guard row.fieldCount <= Self.widest else {
      findings.error(
        rowRange, "the first line has \(row.fieldCount) fields, where column names should stand",
        fix: "check that the file has line breaks, and that its first line names its columns")
      return false
    }
    names = row.fields.map { $0.text(in: block.bytes) }
    return true
  }

  /// Names doubled, missing and unknown.
  private mutating func checkHeader() {
    var seen: Set<String> = []
    for (place, name) in names.enumerated() where !seen.insert(name).inserted && !name.isEmpty {
      findings.error(
        row.fields[place].range, "there are two columns \(Excerpt.shown(name))", fix: "rename or delete one of them")
    }
    requireColumns()
    noteOtherColumns()
  }

  private mutating func requireColumns() {
    for column in Column.required where !has(column) {
      var nearMiss = NearMiss(otherPlaces.map { names[$0] })
      let near = nearMiss.names(near: column.name).first.map { "rename the column \(Excerpt.shown($0)), or " } ?? ""
      findings.error(
        rowRange, "there is no column \(column.name)", fix: "\(near)add a column \(column.name) to the first line")
    }
  }

  private mutating func noteOtherColumns() {
    let understood = Set(translations.map(\.place))
    let unknown = otherPlaces.filter { !understood.contains($0) }
    guard let first = unknown.first else { return }
    var nearMiss = NearMiss(Column.allCases.filter { !has($0) }.map(\.name))
    let list = unknown.prefix(12).map { place in
      guard !names[place].isEmpty else { return "column \(place + 1) (without a name)" }
      let near =
        spelling(ofTranslation: names[place])
        ?? nearMiss.names(near: names[place]).first { $0 != names[place] }
      return Excerpt.shown(names[place]) + (near.map { " (did you mean \($0)?)" } ?? "")
    }
    let more = unknown.count > list.count ? " and \(unknown.count - list.count) more" : ""
    findings.note(
      row.fields[first].range,
      "columns kept and not understood: \(list.joined(separator: ", "))\(more)")
  }

  private mutating func reportFieldCount() {
    func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
    let message =
      "this row has \(counted(row.fieldCount, "field")), and the header names \(counted(names.count, "column"))"
    if row.fieldCount < names.count {
      findings.error(
        row.end..<row.end, message,
        fix: "fill it up with empty fields, and check that a field that holds the delimiter is in quotes")
    } else {
      let surplus = row.fields.last?.range.lowerBound ?? row.end
      findings.error(
        surplus..<max(surplus, row.end), message,
        fix: "put a field that holds the delimiter in quotes, or delete what is too much")
    }
  }
}
