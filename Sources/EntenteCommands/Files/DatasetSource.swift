internal import EntenteFormats

/// The bytes of a dataset, wherever they are.
enum DatasetSource {
  /// The files of a dataset folder that are there, by name, and the folder's name.
  case folder([String: [UInt8]], name: String)
  /// A table of ties, and its name.
  case table([UInt8], name: String)

  /// Fetches the dataset at a path, or from standard input where the path is `-`.
  init(_ path: String) throws(CommandFault) {
    if path == "-" {
      do {
        self = .table(try Descriptor.standardInput.readAll(), name: "standard input")
      } catch {
        throw CommandFault(.noInput, "cannot read standard input: \(error)")
      }
      return
    }
    let place = FilePath(path)
    let form: FilePath.Form?
    do { form = try place.form() } catch { throw CommandFault(.noInput, "cannot read '\(path)': \(error)") }
    switch form {
    case nil: throw DatasetSource.missing(place)
    case .folder: self = .folder(try DatasetSource.files(in: place), name: place.resolved.parts.name)
    case .file, .special: self = .table(try place.bytes(), name: place.parts.name)
    }
  }

  private static func files(in folder: FilePath) throws(CommandFault) -> [String: [UInt8]] {
    let present = Set(folder.names())
    var files: [String: [UInt8]] = [:]
    for name in Dataset.fileNames where present.contains(name) {
      files[name] = try folder.appending(name).bytes()
    }
    return files
  }

  /// The folder its files lie in, as the user would name it; empty where that is the current one.
  static func folder(of path: String, _ source: DatasetSource) -> String {
    let folder =
      switch source {
      case .folder: FilePath(path)
      case .table: path == "-" ? FilePath(".") : FilePath(path).parts.folder
      }
    return folder.text == "." ? "" : folder.text
  }

  private static func missing(_ path: FilePath) -> CommandFault {
    let (folder, name) = path.parts
    var nearMiss = NearMiss(folder.names())
    let near = nearMiss.names(near: name).map { "'\(folder.appending($0))'" }
    let hint = near.isEmpty ? "" : "; did you mean \(near.joined(separator: " or "))?"
    return CommandFault(.noInput, "there is no '\(path)'\(hint)")
  }
}
