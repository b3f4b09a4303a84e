/// How many insertions, deletions, replacements and swaps of neighbours turn one text into the other.
///
/// Optimal string alignment: no letter is touched twice. O(*a·b*) time, O(*b*) memory.
func editDistance(_ from: [Unicode.Scalar], _ to: [Unicode.Scalar]) -> Int {
  // The rows of the table of distances between beginnings of the two: the one before last, the last, and this one.
  var beforeLast = Array(repeating: 0, count: to.count + 1)
  var last = Array(0...to.count)
  var current = beforeLast
  for row in from.indices {
    current[0] = row + 1
    for column in to.indices {
      var best = last[column] + (from[row] == to[column] ? 0 : 1)
      best = min(best, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, from[row] == to[column - 1], from[row - 1] == to[column] {
        best = min(best, beforeLast[column - 1] + 1)
      }
      current[column + 1] = best
    }
    swap(&beforeLast, &last)
    swap(&last, &current)
  }
  return last[to.count]
}
