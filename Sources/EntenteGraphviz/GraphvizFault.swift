/// Why libgraphviz made no picture.
public enum GraphvizFault: Error, Equatable, Sendable {
  /// The text is not DOT. The line is the one on which Graphviz noticed, which may be after the mistake.
  case unparsable(line: Int?, message: String)

  /// The text holds an attribute that would have a file read.
  case refused(attribute: String)

  /// This Graphviz lacks a part: the format's name or the layout engine's.
  case missingPlugin(String, message: String)

  /// Anything else, as Graphviz worded it.
  case failed(message: String)
}

extension GraphvizFault {
  /// - Parameters:
  ///   - engine: the layout engine that was asked for.
  ///   - format: the format that was asked for, if any.
  init(of drawn: Drawn, engine: String = "nop2", format: String? = nil) {
    let errors = drawn.messages.filter(\.isError)
    let message = (errors.isEmpty ? drawn.messages : errors).map(\.text).joined(separator: "; ")
    let isMissing = message.contains("not recognized") || message.contains("is unavailable")
    switch drawn.step {
    case .parsing:
      self = .unparsable(line: Self.line(in: message), message: message.isEmpty ? "no graph in the text" : message)
    case .checking: self = .refused(attribute: message)
    case .placing where isMissing: self = .missingPlugin(engine, message: message)
    case .drawing where isMissing: self = .missingPlugin(format ?? engine, message: message)
    case .starting: self = .failed(message: "no memory left to draw with")
    case .done, .placing, .drawing: self = .failed(message: message.isEmpty ? "it did not say why" : message)
    }
  }

  /// The number after `line ` in `syntax error in line 3 near 'x'`.
  private static func line(in message: String) -> Int? {
    let words = message.split { $0 == " " || $0 == ":" }
    guard let word = words.firstIndex(of: "line"), word + 1 < words.endIndex else { return nil }
    return Int(words[word + 1])
  }
}

extension GraphvizFault: CustomStringConvertible {
  /// What happened and what to do, in one line.
  public var description: String {
    switch self {
    case .unparsable(let line?, let message): "Graphviz cannot read the DOT text at line \(line): \(message)"
    case .unparsable(nil, let message): "Graphviz cannot read the DOT text: \(message)"
    case .refused(let attribute):
      "the DOT text has the attribute '\(attribute)', which would read a file; take it out"
    case .missingPlugin(let name, let message):
      """
      this Graphviz has no '\(name)' (\(message)); install graphviz (apt-get install graphviz, brew install graphviz), \
      and if it is there, run 'dot -c' once as the administrator
      """
    case .failed(let message): "Graphviz made no picture: \(message)"
    }
  }
}
