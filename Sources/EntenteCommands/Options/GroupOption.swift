internal import ArgumentParser
internal import EntenteDiagrams

/// `--groups`: which actors share a hull.
struct GroupOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Actors that share a shaded hull: none, bloc, membership, communities, or automatic, which is blocs where the data "
        + "name any and else memberships.", valueName: "rule"),
    transform: { try GroupOption.grouping($0) })
  var groups: Grouping = .automatic

  /// What was asked for, as one would type it.
  var queryWords: [String] { groups == .automatic ? [] : ["--groups=\(groups.rawValue)"] }

  private static func grouping(_ name: String) throws -> Grouping {
    if let grouping = Grouping(rawValue: name) { return grouping }
    throw ValidationError("the rules are \(Grouping.allCases.map(\.rawValue).joined(separator: ", "))")
  }
}
