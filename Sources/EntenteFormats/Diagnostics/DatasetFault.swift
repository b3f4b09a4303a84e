/// Why a dataset cannot be read: everything that was found in all its files, errors, warnings and notes alike.
public struct DatasetFault: Error, Sendable, CustomStringConvertible {
  /// What was found, at least one error in it, in the order of `Dataset.fileNames`, then of lines, then of columns.
  public let diagnostics: [Diagnostic]

  init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// The first fifty, and a count of the rest.
  public var description: String { Diagnostic.report(diagnostics) }
}
