/// Finds what was probably meant by a name that is not there.
///
/// It looks up a name once, and gives up after a hundred thousand comparisons: nobody reads that far, and a file in
/// which every row is wrong must not take a minute.
package struct NearMiss: Sendable {
  private let candidates: [String]
  private var answers: [String: [String]] = [:]
  private var comparisonsLeft = 100_000

  /// - Parameter candidates: the names there are, in their own order.
  package init(_ candidates: some Sequence<String>) {
    self.candidates = Array(candidates.prefix(20_000))
  }

  /// The nearest names, three at most, the nearest first; none where nothing is near.
  package mutating func names(near text: String) -> [String] {
    if let known = answers[text] { return known }
    guard comparisonsLeft > 0, text.utf8.count <= 256 else { return [] }
    let wanted = Array(text.lowercased().unicodeScalars)
    var found: [(distance: Int, name: String)] = []
    for candidate in candidates where candidate.utf8.count <= 256 {
      let letters = Array(candidate.lowercased().unicodeScalars)
      let tolerance = max(1, max(wanted.count, letters.count) / 3)
      guard abs(letters.count - wanted.count) <= tolerance else { continue }
      comparisonsLeft -= 1
      let distance = editDistance(wanted, letters)
      if distance <= tolerance, distance < max(wanted.count, letters.count) { found.append((distance, candidate)) }
    }
    let best = found.enumerated()
      .sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
      .prefix(3).map(\.element.name)
    answers[text] = best
    return best
  }

  /// `did you mean IRN? or …`: a remedy that begins with the nearest names, where there are any.
  mutating func remedy(for text: String, or otherwise: String) -> String {
    let near = names(near: text).map { Excerpt.shown($0) }
    return near.isEmpty ? otherwise : "did you mean \(near.joined(separator: " or "))? or \(otherwise)"
  }
}
