internal import ArgumentParser

/// Names with commas between them, as an option takes them: `a,b`; a name that has a comma stands in quotes, as in a table.
struct NameList: ExpressibleByArgument {
  let names: [String]

  init?(argument: String) {
    var names: [String] = []
    var rest = Substring(argument).unicodeScalars
    while true {
      guard let name = NameList.first(of: &rest) else { return nil }
      names.append(name)
      if rest.isEmpty { break }
      rest.removeFirst()
    }
    self.names = names
  }

  /// Takes a name off the front; nil where there is none, or its quote is never closed.
  private static func first(of rest: inout Substring.UnicodeScalarView) -> String? {
    rest = rest.drop { $0 == " " }
    guard rest.first == "\"" else {
      let name = rest.prefix { $0 != "," }
      rest = rest[name.endIndex...]
      let text = String(String.UnicodeScalarView(name.reversed().drop { $0 == " " }.reversed()))
      return text.isEmpty ? nil : text
    }
    var name = String.UnicodeScalarView()
    rest.removeFirst()
    while let scalar = rest.popFirst() {
      if scalar == "\"" {
        guard rest.first == "\"" else {
          rest = rest.drop { $0 == " " }
          return rest.isEmpty || rest.first == "," ? String(name) : nil
        }
        rest.removeFirst()
      }
      name.append(scalar)
    }
    return nil
  }

  /// Names as such a list, to be read again.
  static func text(of names: [String]) -> String {
    names.map { name in
      let scalars = name.unicodeScalars
      // An accent at the front would melt into the equals sign before it.
      let isPlain =
        !scalars.contains { $0 == "," || $0 == "\"" } && scalars.first != " " && scalars.last != " "
        && ("=" + name).first == "="
      if isPlain { return name }
      return "\"" + String(String.UnicodeScalarView(scalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] })) + "\""
    }.joined(separator: ",")
  }
}

extension [NameList] {
  /// All names of an option that was given more than once; nil where it was not given.
  var all: [String]? { isEmpty ? nil : flatMap(\.names) }
}
