internal import Entente
internal import EntenteFormats

/// Where a dataset is, and what it is made of.
enum DatasetSource {
  /// The files of a dataset folder that are there, by name, and the folder's name.
  case folder([String: [UInt8]], name: String)
  /// Tables of ties.
  case tables([TableFile])
  /// A file that `entente pack` has written.
  case packed(String)

  /// A table, by its path; `-` is standard input.
  struct TableFile {
    let path: String

    init(_ path: String) { self.path = path }

    /// What it is called.
    var name: String { path == "-" ? "standard input" : FilePath(path).parts.name }

    /// The folder it lies in, as the user would name it; empty where that is the current one.
    var folder: String {
      let folder = path == "-" ? "." : FilePath(path).parts.folder.text
      return folder == "." ? "" : folder
    }

    /// What it is called, with its folder.
    var place: String { FilePath(folder).appending(name).text }
  }

  /// The endings by which a table is known among other files of a folder.
  private static let tableEndings = [".csv", ".tsv", ".tab"].flatMap { [$0, $0 + ".gz"] }

  /// Finds the dataset at a path, and more that belongs to it.
  ///
  /// - Parameter more: further tables of ties, with the same columns.
  init(_ path: String, and more: [String]) throws(CommandFault) {
    self = try DatasetSource(path)
    for path in more {
      guard case .tables(let tables) = self, case .tables(let others) = try DatasetSource(path) else {
        throw CommandFault(
          .usage, "only tables of ties can be read together, and one of these is a dataset folder or a packed file")
      }
      self = .tables(tables + others)
    }
  }

  /// Finds the dataset at a path, or at standard input where the path is `-`.
  init(_ path: String) throws(CommandFault) {
    if path == "-" {
      self = .tables([TableFile("-")])
      return
    }
    let place = FilePath(path)
    let form: FilePath.Form?
    do { form = try place.form() } catch { throw CommandFault(.noInput, "cannot read '\(path)': \(error)") }
    switch form {
    case nil: throw DatasetSource.missing(place)
    case .folder: self = try DatasetSource.folder(place)
    case .file: self = ActorGraph.isPacked(path) ? .packed(path) : .tables([TableFile(path)])
    case .special: self = .tables([TableFile(path)])
    }
  }

  private static func folder(_ folder: FilePath) throws(CommandFault) -> DatasetSource {
    let names = folder.names()
    let present = Set(names)
    var files: [String: [UInt8]] = [:]
    for name in Dataset.fileNames where present.contains(name) {
      files[name] = try folder.appending(name).bytes()
    }
    let tables = names.filter { name in
      !name.hasPrefix(".") && tableEndings.contains { name.lowercased().hasSuffix($0) }
    }
    .filter { $0 != kindsName }
    let isOfTables = files.keys.allSatisfy { $0 == kindsName } && !tables.isEmpty
    if isOfTables { return .tables(tables.map { TableFile(folder.appending($0).text) }) }
    if files.isEmpty {
      throw CommandFault(
        .badData,
        """
        there is no ties.csv in '\(folder)', as a dataset has, nor another table: the names of tables end in \
        .csv, .tsv or .tab, and those of packed ones in .gz behind that
        """)
    }
    return .folder(files, name: folder.resolved.parts.name)
  }

  /// The table of kinds that lies beside the tables of a folder, if any does.
  static func kinds(beside path: String) -> FilePath? {
    let place = FilePath(path)
    guard path != "-", (try? place.form()) == .folder else { return nil }
    let file = place.appending(kindsName)
    return (try? file.form()) == .file ? file : nil
  }

  private static let kindsName = "kinds.csv"

  private static func missing(_ path: FilePath) -> CommandFault {
    let (folder, name) = path.parts
    var nearMiss = NearMiss(folder.names())
    let near = nearMiss.names(near: name).map { "'\(folder.appending($0))'" }
    let hint = near.isEmpty ? "" : "; did you mean \(near.joined(separator: " or "))?"
    return CommandFault(.noInput, "there is no '\(path)'\(hint)")
  }
}

extension DatasetSource.TableFile {
  /// The table, to be read a piece at a time.
  var table: TieTables.Table {
    let path = path
    return TieTables.Table(name: place) { () throws(SourceFault) in try FileSource(path) }
  }

  /// How many bytes it has; nil where that is not known.
  func byteCount() throws(CommandFault) -> Int? {
    // Who writes into a pipe with a name would find nobody there once it is closed again.
    if path != "-", (try? FilePath(path).form()) == .special { return nil }
    do { return try FileSource(path).byteCount } catch { throw CommandFault(.noInput, "'\(path)': \(error)") }
  }

  /// All of it.
  func bytes() throws(CommandFault) -> [UInt8] {
    guard path == "-" else { return try FilePath(path).bytes() }
    do {
      return try Descriptor.standardInput.readAll()
    } catch {
      throw CommandFault(.noInput, "cannot read standard input: \(error)")
    }
  }
}
