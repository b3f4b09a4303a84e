import Entente
import EntenteFormats

/// What reading a folder of texts says, a line for each diagnostic: place, severity, message, remedy.
func told(_ files: [String: String]) -> [String] {
  told(bytes: files.mapValues { Array($0.utf8) })
}

/// The same, of bytes.
func told(bytes files: [String: [UInt8]]) -> [String] {
  do throws(DatasetFault) {
    return try Dataset.read(folder: files, name: "test").remarks.map(line)
  } catch {
    return error.diagnostics.map(line)
  }
}

/// What reading a single CSV says.
func told(csv text: String, isUndirected: Bool = false) -> [String] {
  do throws(DatasetFault) {
    return try Dataset.read(csv: Array(text.utf8), name: "list.csv", isUndirected: isUndirected).remarks.map(line)
  } catch {
    return error.diagnostics.map(line)
  }
}

private func line(_ diagnostic: Diagnostic) -> String {
  let place = diagnostic.line == 0 ? "" : ":\(diagnostic.line):\(diagnostic.column)"
  let remedy = diagnostic.remedy.isEmpty ? "" : " | \(diagnostic.remedy)"
  return "\(diagnostic.file)\(place): \(diagnostic.severity): \(diagnostic.message)\(remedy)"
}

extension Dataset {
  /// A folder of texts.
  static func reading(_ files: [String: String]) throws(DatasetFault) -> Dataset {
    try read(folder: files.mapValues { Array($0.utf8) }, name: "test").dataset
  }

  /// A single CSV.
  static func reading(csv text: String, isUndirected: Bool = false) throws(DatasetFault) -> Dataset {
    try read(csv: Array(text.utf8), name: "list.csv", isUndirected: isUndirected).dataset
  }

  /// Its files in our own form, as text.
  var texts: [String: String] {
    Dictionary(uniqueKeysWithValues: files().map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
  }
}
