/// A JSON value with its place in the text: objects keep their order, numbers stay as they were written.
struct JSONValue: Sendable {
  /// What a value is.
  enum Content: Sendable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([(name: String, value: JSONValue)])
  }

  let content: Content
  /// Its bytes, quotes and brackets included.
  let range: Range<Int>

  /// The member of that name, where this is an object that has one.
  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.name == name }?.value
  }

  var string: String? {
    if case .string(let text) = content { text } else { nil }
  }

  var elements: [JSONValue]? {
    if case .array(let values) = content { values } else { nil }
  }
}

/// Why a text is no JSON, and where.
struct JSONFault: Error {
  let offset: Int
  let message: String
  let remedy: String
}
