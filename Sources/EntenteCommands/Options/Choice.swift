internal import EntenteFormats

/// One of the things there are, by its name.
enum Choice {
  /// The fault of a name that nothing has: it tells the nearest ones, or all where none is near and they are few.
  ///
  /// - Parameters:
  ///   - what: what there is none of: `kind`.
  ///   - names: those there are.
  static func unknown(_ what: String, _ name: String, among names: [String]) -> CommandFault {
    var nearMiss = NearMiss(names)
    let near = nearMiss.names(near: name)
    let names = names.map { TerminalText.short($0) }
    let hint =
      if !near.isEmpty {
        "did you mean \(near.joined(separator: " or "))?"
      } else if names.isEmpty {
        "the data declare none"
      } else if names.count == 1 {
        "there is only \(names[0])"
      } else if names.count <= 40 {
        "there are \(names.joined(separator: ", "))"
      } else {
        "there are \(names.count), among them \(names.prefix(10).joined(separator: ", "))"
      }
    return CommandFault(.usage, "there is no \(what) '\(TerminalText.short(name))'; \(hint)")
  }
}
