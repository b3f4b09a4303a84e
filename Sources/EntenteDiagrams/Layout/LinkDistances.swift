/// Shortest ways between boxes over the ideal lengths of links.
struct LinkDistances {
  /// Where each box's links begin in `heads` and `lengths`; one more than there are boxes.
  private let rows: [Int]
  private let heads: [Int]
  private let lengths: [Double]

  private var count: Int { rows.count - 1 }

  init(_ problem: PlacementProblem) {
    let links = problem.links.filter { $0.first != $0.second }
    var rows = [Int](repeating: 0, count: problem.sizes.count + 1)
    for link in links {
      rows[link.first + 1] += 1
      rows[link.second + 1] += 1
    }
    for box in problem.sizes.indices { rows[box + 1] += rows[box] }
    var next = rows
    var heads = [Int](repeating: 0, count: 2 * links.count)
    var lengths = [Double](repeating: 0, count: 2 * links.count)
    for link in links {
      let length = problem.idealLength(of: link)
      for (tail, head) in [(link.first, link.second), (link.second, link.first)] {
        heads[next[tail]] = head
        lengths[next[tail]] = length
        next[tail] += 1
      }
    }
    self.rows = rows
    self.heads = heads
    self.lengths = lengths
  }

  /// The links of a box: where each leads and how long it should be.
  func links(of box: Int) -> [(box: Int, length: Double)] {
    (rows[box]..<rows[box + 1]).map { (heads[$0], lengths[$0]) }
  }

  /// How many links a box has.
  func degree(of box: Int) -> Int { rows[box + 1] - rows[box] }

  /// The shortest way from one box to each; infinite where there is none (Dijkstra 1959, doi:10.1007/BF01386390).
  ///
  /// - Complexity: O((*n* + *l*) log *n*).
  func distances(from source: Int) -> [Double] {
    var distances = [Double](repeating: .infinity, count: count)
    distances[source] = 0
    var queue = NearestFirst()
    queue.push(source, 0)
    while let (box, distance) = queue.pop() {
      // A box is queued again each time a shorter way to it is found; only the shortest counts.
      guard distance == distances[box] else { continue }
      for arc in rows[box]..<rows[box + 1] {
        let way = distance + lengths[arc]
        if way < distances[heads[arc]] {
          distances[heads[arc]] = way
          queue.push(heads[arc], way)
        }
      }
    }
    return distances
  }
}

/// A queue that gives the nearest box first: a binary heap.
private struct NearestFirst {
  private var heap: [(distance: Double, box: Int)] = []

  mutating func push(_ box: Int, _ distance: Double) {
    var hole = heap.count
    heap.append((distance, box))
    while hole > 0 {
      let parent = (hole - 1) / 2
      guard heap[parent].distance > distance else { break }
      heap[hole] = heap[parent]
      hole = parent
    }
    heap[hole] = (distance, box)
  }

  mutating func pop() -> (box: Int, distance: Double)? {
    guard let nearest = heap.first, let last = heap.popLast() else { return nil }
    guard !heap.isEmpty else { return (nearest.box, nearest.distance) }
    var hole = 0
    while true {
      var child = 2 * hole + 1
      guard child < heap.count else { break }
      if child + 1 < heap.count, heap[child + 1].distance < heap[child].distance { child += 1 }
      guard heap[child].distance < last.distance else { break }
      heap[hole] = heap[child]
      hole = child
    }
    heap[hole] = last
    return (nearest.box, nearest.distance)
  }
}
