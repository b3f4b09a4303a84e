/// Why a packed file cannot be read.
public struct PackedFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, in a sentence without its full stop.
  public let description: String
  /// What to do about it.
  public let remedy: String

  init(_ description: String, remedy: String = "pack the data again; what there is of this file cannot be trusted") {
    self.description = description
    self.remedy = remedy
  }

  /// The same as what is said of any file.
  public func diagnostic(file: String) -> Diagnostic {
    Diagnostic(.error, file: file, message: description, remedy: remedy)
  }

  static let cutShort = PackedFault("the packed file is shorter than it says it is: it was not copied whole")

  static func damaged(_ what: String) -> PackedFault { PackedFault("the packed file is damaged: \(what)") }
}
