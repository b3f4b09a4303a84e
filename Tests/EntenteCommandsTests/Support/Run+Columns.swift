extension Run {
  /// The rows of CSV on standard output, each as the values of some columns with a space between them.
  ///
  /// An empty value is a hyphen. The values must need no quotes.
  func rows(_ columns: String...) -> [String] {
    let lines = output.split(separator: "\n").map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    guard let header = lines.first else { return ["no header"] }
    return lines.dropFirst().map { line in
      columns.map { name in
        guard let place = header.firstIndex(where: { $0 == name }), place < line.count else { return "?" }
        return line[place].isEmpty ? "-" : String(line[place])
      }.joined(separator: " ")
    }
  }
}
