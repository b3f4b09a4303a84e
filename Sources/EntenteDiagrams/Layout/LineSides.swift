/// On which side of each line every box stands, in bits: two lines can cross only where one parts the ends of the other,
/// and comparing 64 lines at a time finds those.
struct LineSides {
  /// For each box a bit for each link: whether it stands to the right of the link's line.
  private var sides: [UInt64]
  /// For each link a bit for each other that it may cross.
  private let crossable: [UInt64]
  private let words: Int
  /// The same for the place in question, and the side of the line in question on which each box stands.
  private var candidate: [UInt64]
  private var boxSides: [Bool]

  /// - Parameter mayCross: whether it matters that two links cross; asked once for each pair.
  init(boxes: Int, links: Int, mayCross: (Int, Int) -> Bool) {
    words = (links + 63) / 64
    var crossable = [UInt64](repeating: 0, count: links * words)
    for first in 0..<links {
      for second in 0..<first where mayCross(first, second) {
        crossable[first * words + second / 64] |= 1 << UInt64(second % 64)
        crossable[second * words + first / 64] |= 1 << UInt64(first % 64)
      }
    }
    self.crossable = crossable
    sides = Array(repeating: 0, count: boxes * words)
    candidate = Array(repeating: 0, count: words)
    boxSides = Array(repeating: false, count: boxes)
  }

  /// Notes the side of a link's line on which a box stands.
  mutating func note(_ isRight: Bool, of box: Int, from link: Int) {
    LineSides.set(&sides[box * words + link / 64], link, isRight)
  }

  /// Notes the sides of 64 links' lines on which the place in question lies, a bit each.
  mutating func noteCandidate(_ sides: UInt64, word: Int) { candidate[word] = sides }

  /// Notes the side of the line in question on which a box stands.
  mutating func noteBox(_ box: Int, _ isRight: Bool) { boxSides[box] = isRight }

  private static func set(_ word: inout UInt64, _ link: Int, _ isRight: Bool) {
    let bit: UInt64 = 1 << UInt64(link & 63)
    word = isRight ? word | bit : word & ~bit
  }

  /// Calls with each link that a link may cross and whose line parts the place in question from the box at the link's
  /// other end, and with the sides noted of boxes.
  func forEachParting(_ link: Int, _ end: Int, _ body: (_ link: Int, _ boxSides: [Bool]) -> Void) {
    for word in 0..<words {
      var parting = (candidate[word] ^ sides[end * words + word]) & crossable[link * words + word]
      while parting != 0 {
        body(word * 64 + parting.trailingZeroBitCount, boxSides)
        parting &= parting - 1
      }
    }
  }
}
