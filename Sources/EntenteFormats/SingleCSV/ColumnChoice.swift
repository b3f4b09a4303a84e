/// Which columns of a table of ties mean what, where their usual names do not tell.
public struct ColumnChoice: Hashable, Sendable {
  /// What is wrong with a choice.
  public enum Fault: Error, Hashable, Sendable, CustomStringConvertible {
    /// No column means that; with what it may be.
    case unknownMeaning(String, near: [String])
    /// Two columns for one meaning.
    case chosenTwice(String)

    /// In words, with what to write.
    public var description: String {
      switch self {
      case .unknownMeaning(let word, let near) where near.isEmpty:
        "no column means '\(word)'; write one of: \(ColumnChoice.meanings.joined(separator: ", "))"
      case .unknownMeaning(let word, let near):
        "no column means '\(word)'; did you mean \(near.joined(separator: " or "))?"
      case .chosenTwice(let word): "there are two columns for \(word); give one"
      }
    }
  }

  /// What a column may mean.
  public static let meanings = TieListColumn.allCases.map(\.name)

  private(set) var names: [TieListColumn: String] = [:]

  /// Columns that go by their usual names.
  public init() {}

  /// Has a column, as the header spells it, mean something; where there is no header, its number from 1.
  public mutating func choose(_ column: String, for meaning: String) throws(Fault) {
    guard let known = TieListColumn.allCases.first(where: { $0.name == meaning.lowercased() }) else {
      var nearMiss = NearMiss(Self.meanings)
      throw .unknownMeaning(meaning, near: nearMiss.names(near: meaning))
    }
    guard names.updateValue(column, forKey: known) == nil else { throw .chosenTwice(known.name) }
  }

  /// Whether a column is chosen for a meaning.
  public func has(_ meaning: String) -> Bool { names.keys.contains { $0.name == meaning } }

  /// Where the chosen columns stand among a header's, and the names that are not there.
  ///
  /// A name that is spelled as the header does goes before one that differs in capitals, spaces and underscores.
  func places(among header: [String]) -> (found: [TieListColumn: Int], missing: [TieListColumn]) {
    var found: [TieListColumn: Int] = [:]
    let plain = header.map { TieListColumn.plain($0) }
    for (column, name) in names {
      found[column] = header.firstIndex(of: name) ?? plain.firstIndex(of: TieListColumn.plain(name))
    }
    return (found, TieListColumn.allCases.filter { names[$0] != nil && found[$0] == nil })
  }
}
