internal import ArgumentParser
internal import Entente
internal import EntenteFormats

/// The dataset a command is about.
struct DatasetArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "A dataset folder, a .csv or .tsv file, or - for a CSV on standard input.", valueName: "dataset"))
  var path: String

  @Flag(name: .long, help: "Read the ties of a single CSV as going both ways.")
  var undirected = false

  /// Reads it, or says all that is wrong with it.
  func read() throws(CommandFault) -> (dataset: Dataset, remarks: [Diagnostic]) {
    let source = try DatasetSource(path)
    if undirected, case .folder = source {
      throw CommandFault(
        .usage, "--undirected is for a single CSV; in a folder, kinds.csv says which kinds are directed")
    }
    let folder = DatasetSource.folder(of: path, source)
    do {
      let (dataset, remarks) = try dataset(of: source)
      return (dataset, remarks.map { $0.located(in: folder) })
    } catch {
      throw CommandFault(.badData, error.diagnostics.map { $0.located(in: folder) })
    }
  }

  private func dataset(
    of source: DatasetSource
  ) throws(DatasetFault) -> (dataset: Dataset, remarks: [Diagnostic]) {
    switch source {
    case .folder(let files, let name): try Dataset.read(folder: files, name: name)
    case .table(let bytes, let name): try Dataset.read(csv: bytes, name: name, isUndirected: undirected)
    }
  }

  /// Reads it for a command that is not about its soundness: of what is doubtful, only that there is something.
  func graph() throws(CommandFault) -> ActorGraph { try sound().graph }

  /// The same with its files.
  func sound() throws(CommandFault) -> Dataset {
    let (dataset, remarks) = try read()
    let warnings = remarks.count { $0.severity == .warning }
    if warnings > 0 {
      let count = Tally.counted(warnings, "warning")
      StandardError.warn("\(count) about '\(path)'; 'entente validate \(path)' shows what and where")
    }
    return dataset
  }
}
