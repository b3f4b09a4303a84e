/// Shortest paths from one source at a time over arcs that have lengths; the memory is reused from source to source.
///
/// Nodes are settled in the order of their distance. An arc that brings its head as near as any before it, or nearer,
/// is noted when it is met; only what was noted is looked at again, first to count paths, then to hand dependencies
/// back.
///
/// - References: E. W. Dijkstra (1959), doi:10.1007/BF01386390; U. Brandes (2001),
///   doi:10.1080/0022250X.2001.9990249.
struct DistanceSweep {
  /// An arc that may lie on a shortest path.
  struct Note {
    /// The node it goes to.
    var head: UInt32
    /// The length of the shortest path by it.
    var length: Double
  }

  /// What is known of a node so far.
  struct State {
    /// Its distance from the source, infinite as long as it is not reached.
    var distance = Double.infinity
    /// The greatest length of a path to it that is worth noting, below zero once it is settled.
    var bound = Double.greatestFiniteMagnitude
  }

  /// The nodes that are reached, in the order of their distance, the source first.
  private(set) var settled: [UInt32] = []
  /// The state of each node.
  private(set) var states: [State]

  // The notes of each settled node in turn, and where they end.
  var notes: [Note]
  var noteEnds: [UInt32]
  // The heads of those that do lie on a shortest path, and where they end.
  var links: [UInt32]
  var linkEnds: [UInt32]
  /// Path counts on the way out, (1 + delta) / sigma on the way back.
  var sigma: [Double]

  private var queue: NearestFirst
  /// By how much a path may be longer than the shortest and count as equal.
  let slack: Double

  init(for rows: DistanceRows, tolerance: Double, queue: NearestFirst) {
    states = [State](repeating: State(), count: rows.nodeCount)
    sigma = [Double](repeating: 0, count: rows.nodeCount)
    notes = [Note](repeating: Note(head: 0, length: 0), count: rows.arcs.count)
    links = [UInt32](repeating: 0, count: rows.arcs.count)
    noteEnds = [UInt32](repeating: 0, count: rows.nodeCount)
    linkEnds = noteEnds
    slack = 1 + tolerance
    self.queue = queue
  }

  /// The distance of a node from the source.
  func distance(of node: UInt32) -> Double { states[Int(node)].distance }

  /// Finds the distance of every node from a source.
  mutating func settle(_ rows: DistanceRows, from source: Int) {
    for node in states.indices { states[node] = State() }
    settled.removeAll(keepingCapacity: true)
    states[source].distance = 0
    queue.restart()
    queue.insert(UInt32(source), at: 0)
    Self.settle(rows, slack, &states, &queue, &settled, &notes, &noteEnds)
  }

  private static func settle(
    _ rows: DistanceRows, _ slack: Double, _ states: inout [State], _ queue: inout NearestFirst,
    _ settled: inout [UInt32], _ notes: inout [Note], _ noteEnds: inout [UInt32]
  ) {
    let (offsets, arcs) = (rows.offsets.span, rows.arcs.span)
    var states = states.mutableSpan
    var notes = notes.mutableSpan
    var noteEnds = noteEnds.mutableSpan
    var noteCount = 0
    while let (name, far) = queue.popNearest(states.span) {
      let node = Int(name)
      if far > states[node].distance { continue }
      states[node].bound = -1
      for place in Int(offsets[node])..<Int(offsets[node + 1]) {
        let arc = arcs[place]
        let head = Int(arc.head)
        let length = far + arc.length
        if length > states[head].bound { continue }
        notes[noteCount] = Note(head: arc.head, length: length)
        noteCount &+= 1
        if length < states[head].distance {
          states[head] = State(distance: length, bound: length * slack)
          queue.insert(arc.head, at: length)
        }
      }
      noteEnds[settled.count] = UInt32(noteCount)
      settled.append(name)
    }
  }
}
