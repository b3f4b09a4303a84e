internal import CGraphvizShim
internal import Synchronization

extension Graphviz {
  /// A layout engine of Graphviz's, by its own name.
  public enum Engine: String, CaseIterable, Sendable {
    /// Ranks from top to bottom, for hierarchies.
    case dot
    /// Stress over the lengths of paths.
    case neato
    /// Springs; slow above a few hundred nodes.
    case fdp
    /// Springs over coarser and coarser graphs, for large ones.
    case sfdp
    /// Rings around a middle.
    case twopi
    /// Circles, one for each part that no single node holds together.
    case circo
  }

  /// A node's centre.
  public struct Position: Hashable, Sendable {
    /// In points, rightwards.
    public let x: Double
    /// In points, upwards.
    public let y: Double

    /// A place in points, `y` upwards.
    public init(x: Double, y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// Lets a layout engine place the nodes of a graph.
  ///
  /// No font is read: give each node its size (`fixedsize=true`, `width`, `height`), for the size of a text is estimated.
  /// The engine asked for wins over a `layout` in the text. Edges pull, but are not routed. The same text has the same
  /// places with the same Graphviz on the same kind of machine; an attribute `start` is the seed of `neato`, `fdp` and
  /// `sfdp`.
  ///
  /// - Parameters:
  ///   - dot: one graph as DOT text in UTF-8. Names that begin with `%` are Graphviz's own for the nameless: it gives
  ///     them back as others.
  ///   - engine: what places the nodes. `fdp` takes seconds for a few hundred nodes, `neato` for a few thousand.
  ///   - onWarning: told of each warning after the nodes are placed. None is printed.
  /// - Returns: the centre of each node by its name in DOT, to five significant digits.
  /// - Throws: ``GraphvizFault``. The next call is not affected.
  public static func positions(
    of dot: String, engine: Engine, onWarning: (String) -> Void = { _ in }
  ) throws(GraphvizFault) -> [String: Position] {
    try refuseNUL(in: dot)
    let placed = turn.withLock { _ in unsafe Drawn(taking: entente_places_find(dot, engine.rawValue)) }
    guard placed.step == .done else { throw GraphvizFault(of: placed, engine: engine.rawValue) }
    var positions: [String: Position] = [:]
    var name: String?
    for field in (placed.bytes ?? []).split(separator: 0, omittingEmptySubsequences: false) {
      let text = String(decoding: field, as: UTF8.self)
      guard let node = name else {
        name = text
        continue
      }
      guard let position = Position(text) else {
        throw .failed(message: "engine \(engine.rawValue) gave node '\(node)' no place")
      }
      positions[node] = position
      name = nil
    }
    for message in placed.messages { onWarning(message.text) }
    return positions
  }
}

extension Graphviz.Position {
  /// The place in `27,-18.5`; further dimensions are left out.
  init?(_ text: String) {
    let numbers = text.split(separator: ",").map { Double($0) }
    guard numbers.count >= 2, let x = numbers[0], let y = numbers[1], x.isFinite, y.isFinite else { return nil }
    self.init(x: x, y: y)
  }
}
