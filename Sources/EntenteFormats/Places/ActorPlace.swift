public import Entente

/// The place of a lineage on a map: a row of a file of places.
///
/// Such a file has the columns `actor,x,y`: the id of the lineage's first actor (any actor of the lineage will do when
/// it is read), and the centre of its box in points, x to the right and y downwards.
///
/// ```
/// actor,x,y
/// IRN,412,301
/// SUN,155,96
/// ```
public struct ActorPlace: Hashable, Sendable {
  /// The first actor of the lineage.
  public let actor: ActorID
  /// To the right, in points.
  public let x: Double
  /// Downwards, in points.
  public let y: Double

  /// Numbers that can be a coordinate: others lie beyond every page.
  package static var range: ClosedRange<Double> { -100_000...100_000 }

  /// A place.
  public init(actor: ActorID, x: Double, y: Double) {
    self.actor = actor
    self.x = x
    self.y = y
  }
}

extension ActorPlace {
  /// Reads a file of places.
  ///
  /// - Parameters:
  ///   - name: the name of the file, for what is said of it.
  ///   - graph: whose actors have the places.
  /// - Returns: the places by lineage, and what is worth knowing: a row of an actor that is not in the graph is a note.
  /// - Throws: a `DatasetFault` with everything that was found, where any of it is an error.
  /// - Complexity: O(*bytes*).
  public static func read(
    csv bytes: [UInt8], name: String, of graph: ActorGraph
  ) throws(DatasetFault) -> (places: [ActorID: ActorPlace], remarks: [Diagnostic]) {
    var table = Table<PlaceColumn>(
      bytes, file: name, delimiter: Delimiter.sniffed(in: bytes), meaning: Table<PlaceColumn>.exactNames)
    let places = table.readPlaces(of: graph)
    let diagnostics = table.diagnostics()
    if table.findings.hasErrors { throw DatasetFault(diagnostics) }
    return (places, diagnostics)
  }

  /// The bytes of a file of places, in the order of the actors' ids.
  ///
  /// - Complexity: O(*n* log *n*) for *n* places.
  public static func csv(_ places: some Sequence<ActorPlace>, of graph: ActorGraph) -> [UInt8] {
    var writer = CSVWriter()
    for name in PlaceColumn.allCases.map(\.name) { writer.write(name) }
    writer.endRow()
    for (id, place) in places.map({ (graph.profile($0.actor).id, $0) }).sorted(by: { $0.0 < $1.0 }) {
      writer.write(id)
      writer.write(place.x.shortestText)
      writer.write(place.y.shortestText)
      writer.endRow()
    }
    return writer.bytes
  }
}
