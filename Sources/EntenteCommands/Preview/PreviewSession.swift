internal import ArgumentParser
internal import EntenteDiagrams
internal import EntenteFormats

/// What `entente preview` shows: the report of a dataset, made anew whenever it is asked for.
///
/// It is for the program that serves the page, which brings networking and so is one of its own.
public struct PreviewSession: Sendable {
  /// What comes of the files as they are.
  public enum Outcome: Sendable {
    /// The bytes of the report.
    case page([UInt8])
    /// Why there is no report: the errors that `entente validate` would tell.
    case trouble(String)
  }

  /// The port to listen on; 0 for any that is free.
  public let port: UInt16
  private let arguments: [String]
  private let path: String
  /// The file of `--places`.
  private let map: String?

  /// A session from the arguments of `entente preview`.
  public init(arguments: [String]) throws {
    let command = try PreviewCommand.parse(arguments)
    self.arguments = arguments
    path = command.dataset.path
    map = command.scope.places.places
    port = command.port
  }

  /// What changes when a file that the page is made of is saved: one of the dataset's, or the map of `--places`.
  public func fingerprint() -> String {
    let place = FilePath(path)
    let files = (try? place.form()) == .folder ? Dataset.fileNames.map { place.appending($0) } : [place]
    return (files + (map.map { [FilePath($0)] } ?? [])).map { SystemCalls.stamp(of: $0.text) ?? "-" }.joined(
      separator: " ")
  }

  /// The report of the files as they are; standard error has what is worth knowing of it.
  public func page() async -> Outcome {
    do {
      return .page(try await PreviewCommand.parse(arguments).page())
    } catch let fault as CommandFault {
      return .trouble(fault.message.errors.plain)
    } catch {
      return .trouble(PreviewCommand.message(for: error))
    }
  }

  /// Tells where the page is.
  public func announce(_ port: UInt16) {
    try? StandardOutput.write("http://127.0.0.1:\(port)/\n")
    StandardError.write("Showing \(TerminalText.line(path)); save a file and the page follows. Control-C ends it.\n")
  }

  /// Ends the process, since nobody can reach it.
  ///
  /// - Parameter reason: why, in the system's words.
  public func failToListen(_ reason: String) -> Never {
    CommandLineTool.end {
      throw CommandFault(
        .software,
        "cannot listen on port \(port) of this machine: \(reason); name another with --port, or --port 0 for any")
    }
  }

  /// Ends the process after arguments that were not understood.
  public static func exit(after error: any Error) -> Never {
    CommandLineTool.end { throw error }
  }

  /// What a browser's content security policy calls a script or a style.
  public static func policyHash(of text: String) -> String {
    Report.policySource(of: Array(text.utf8)) { SHA256.digest(of: $0) }
  }

  /// Text as JSON.
  public static func quoted(_ text: String) -> String { JSONText.quoted(text) }
}
