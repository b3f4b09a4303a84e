internal import ArgumentParser

/// Names with commas between them, as an option takes them: `a,b`.
struct NameList: ExpressibleByArgument {
  let names: [String]

  init?(argument: String) {
    names = argument.split(separator: ",").map { name in
      String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    if names.isEmpty || names.contains("") { return nil }
  }
}

extension [NameList] {
  /// All names of an option that was given more than once; nil where it was not given.
  var all: [String]? { isEmpty ? nil : flatMap(\.names) }
}
