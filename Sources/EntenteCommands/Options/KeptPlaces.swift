internal import ArgumentParser
internal import Entente
internal import EntenteDiagrams
internal import EntenteFormats

/// `--places` and `--place`: where actors have their places already.
struct KeptPlaces: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Keep the places in this CSV (actor,x,y in points), and put everybody else among them.", valueName: "file"))
  var places: String?

  @Option(
    help: ArgumentHelp("Put an actor there, in points; can be given again.", valueName: "ID=x,y"),
    transform: { try PlacedActor(argument: $0) })
  var place: [PlacedActor] = []

  /// `IRN=412,301`.
  struct PlacedActor {
    let id: String
    let x: Double
    let y: Double

    init(argument: String) throws {
      // An id may hold anything, an equals sign too; two numbers do not.
      let parts = argument.lastIndex(of: "=").map { (argument[..<$0], argument[argument.index(after: $0)...]) }
      let numbers = parts?.1.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) } ?? []
      guard let id = parts?.0, numbers.count == 2, let x = numbers[0], let y = numbers[1],
        ActorPlace.range.contains(x), ActorPlace.range.contains(y)
      else { throw ValidationError("write an actor's id and its place in points, as in --place IRN=412,301") }
      (self.id, self.x, self.y) = (String(id), x, y)
    }
  }

  /// The places actors are to keep, by lineage: those of the file, then those named one by one.
  ///
  /// What is worth knowing about the file is told.
  func places(in graph: ActorGraph) throws(CommandFault) -> [ActorID: Point] {
    var kept: [ActorID: Point] = [:]
    if let places {
      let bytes = try FilePath(places).bytes()
      do {
        let (found, remarks) = try ActorPlace.read(csv: bytes, name: places, of: graph)
        StandardError.report(remarks)
        kept = found.mapValues { Point($0.x, $0.y) }
      } catch {
        throw CommandFault(.badData, error.diagnostics)
      }
    }
    for placed in place {
      guard let actor = graph.actor(placed.id) else {
        throw Choice.unknown("actor", placed.id, among: graph.actors.map(\.id))
      }
      kept[graph.lineage(of: actor)] = Point(placed.x, placed.y)
    }
    return kept
  }

  /// Places as one would type them, by themselves and not by the name of a file, which may have changed since, and which
  /// no picture may have another program open.
  static func queryWords(_ places: [ActorID: Point], in graph: ActorGraph) -> [String] {
    places.map { (graph.profile($0).id, $1) }.sorted { $0.0 < $1.0 }.map { id, place in
      "--place=\(id)=\(NumberText.whole(place.x)),\(NumberText.whole(place.y))"
    }
  }
}
