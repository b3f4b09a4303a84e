public import Entente

/// An actor graph together with the files it lives in: a folder of tables, or a single CSV.
///
/// A graph holds what ties mean; a dataset also keeps what only files know, columns nobody understands and a strength
/// written `1.50` among them, so that `files()` gives back what was read, in our own form. It is a value that does
/// not change: to write another graph, make a dataset of it with `init(graph:name:)`.
///
/// ```swift
/// let (dataset, remarks) = try Dataset.read(csv: bytes, name: "ties.csv")
/// print(dataset.graph.tieCount, Diagnostic.report(remarks))
/// ```
public struct Dataset: Sendable {
  /// How a dataset lies on disk.
  public enum Form: Hashable, Sendable {
    /// A folder of tables: a Frictionless Data Package.
    case folder
    /// One table of ties, or several.
    case csv
    /// A file that `ActorGraph.pack(into:)` has written.
    case packed
  }

  /// The files a dataset folder may hold, in the order in which they are told of; only `ties.csv` must be there.
  public static let fileNames = [
    "datapackage.json", "actors.csv", "kinds.csv", "ties.csv", "citations.csv", "eras.csv", "sources.csv",
  ]

  /// The name of the folder, or of the file.
  public let name: String
  /// Whether it is a folder or a single file.
  public let form: Form
  /// What its files mean.
  public let graph: ActorGraph
  /// The files as they were read, in the order of `fileNames`.
  let kept: [(name: String, bytes: [UInt8])]

  init(name: String, form: Form, graph: ActorGraph, kept: [(name: String, bytes: [UInt8])]) {
    self.name = name
    self.form = form
    self.graph = graph
    self.kept = kept
  }

  /// A graph that was opened from a packed file.
  public init(packed graph: ActorGraph, name: String) { self.init(name: name, form: .packed, graph: graph, kept: []) }

  /// The files in our own form, ready to be written; those that were in that form come back byte for byte.
  ///
  /// Our own form is UTF-8 without a byte-order mark, LF, commas, and quotes only around fields that need them. In a
  /// folder each table has all its columns in their order, then those it had besides. The descriptor comes back as it
  /// was read; where there was none, one is made.
  ///
  /// - Returns: in the order of `fileNames`; one file for a single CSV.
  /// - Complexity: O(*bytes*).
  public func files() -> [(name: String, bytes: [UInt8])] {
    switch form {
    case .packed: return Dataset(graph: graph, name: name).files()
    case .csv: return kept.map { ($0.name, Table<TieListColumn>.rewritten($0.bytes, file: $0.name)) }
    case .folder:
      let tables = kept.map { ($0.name, Dataset.canonical($0.bytes, file: $0.name)) }
      guard tables.first?.0 != Descriptor.fileName else { return tables }
      return [(Descriptor.fileName, Descriptor.made(name: name, header: graph.header, tables: tables))] + tables
    }
  }

  private static func canonical(_ bytes: [UInt8], file: String) -> [UInt8] {
    switch file {
    case "actors.csv": Table<ActorColumn>.canonical(bytes, file: file)
    case "kinds.csv": Table<KindColumn>.canonical(bytes, file: file)
    case "ties.csv": Table<TieColumn>.canonical(bytes, file: file)
    case "citations.csv": Table<CitationColumn>.canonical(bytes, file: file)
    case "eras.csv": Table<EraColumn>.canonical(bytes, file: file)
    case "sources.csv": Table<SourceColumn>.canonical(bytes, file: file)
    default: bytes
    }
  }
}
