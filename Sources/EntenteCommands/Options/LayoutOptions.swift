internal import ArgumentParser
internal import EntenteDiagrams

/// Where actors stand, and how firmly.
struct LayoutOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      How the map of all periods comes about: stress, circular, geo (by capital), or an engine of Graphviz's: \
      dot, neato, fdp, sfdp, twopi, circo. (default: stress)
      """, valueName: "name"))
  var layout: LayoutName?

  @Option(
    help: ArgumentHelp(
      """
      How firmly actors keep their places, from 0 (each period is laid out by itself) to 1 (nobody moves). \
      (default: \(DiagramOptions.usualStability); 1 for layouts but stress)
      """, valueName: "0…1"),
    transform: { try LayoutOptions.stability($0) })
  var stability: Double?

  @OptionGroup var kept: KeptPlaces

  /// The file of places.
  var places: String? { kept.places }

  enum LayoutName: String, CaseIterable, ExpressibleByArgument {
    case stress, circular, geo, dot, neato, fdp, sfdp, twopi, circo
  }

  /// One of the options that was given; nil where none was.
  var given: String? {
    if layout != nil { return "--layout" }
    if stability != nil { return "--stability" }
    if places != nil { return "--places" }
    return kept.place.isEmpty ? nil : "--place"
  }

  private static func stability(_ text: String) throws -> Double {
    guard let stability = Double(text), (0...1).contains(stability) else {
      throw ValidationError("give a number from 0 to 1, such as 0.9")
    }
    return stability
  }

  /// Options that do not go together.
  func validate() throws {
    let placing = places.map { "--places \($0)" } ?? kept.place.first.map { "--place \($0.id)" }
    if let layout, layout != .stress {
      if let placing {
        throw ValidationError(
          "\(placing) needs the layout stress, and --layout is \(layout.rawValue); leave out one of them")
      }
      if let stability, stability < 1 {
        throw ValidationError(
          "--layout \(layout.rawValue) moves nobody, so --stability is 1; leave it out, or use --layout stress")
      }
    }
    if stability == 0, let placing { throw ValidationError(LayoutOptions.needsMap(placing)) }
  }

  /// What is wrong with an option that is about a map, where each period is laid out by itself.
  static func needsMap(_ option: String) -> String {
    "with --stability 0 each period is laid out by itself, and \(option) is for a map that all share; "
      + "give a stability above 0, or leave it out"
  }
}
