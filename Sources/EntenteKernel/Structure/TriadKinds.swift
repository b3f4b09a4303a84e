/// The kind of every triad *u, v, w* by the arcs between *u* and *v*, *u* and *w*, *v* and *w*.
struct TriadKinds {
  private var places: [Int]

  init() {
    let cases = TriadCensus.Kind.allCases
    places = (0..<64).map { code in
      let kind = Self.kind(UInt8(code & 3), UInt8(code >> 2 & 3), UInt8(code >> 4))
      return cases.firstIndex(of: kind) ?? 0
    }
  }

  subscript(uv: UInt8, uw: UInt8, vw: UInt8) -> Int { places[Int(uv | uw << 2 | vw << 4)] }

  /// Told apart by how many pairs are mutual and asymmetric, then by the degrees of the nodes among asymmetric arcs.
  private static func kind(_ uv: UInt8, _ uw: UInt8, _ vw: UInt8) -> TriadCensus.Kind {
    var (leaving, coming, mutual) = ([0, 0, 0], [0, 0, 0], [0, 0, 0])
    for (arcs, one, other) in [(uv, 0, 1), (uw, 0, 2), (vw, 1, 2)] {
      switch arcs {
      case 1:
        leaving[one] += 1
        coming[other] += 1
      case 2:
        leaving[other] += 1
        coming[one] += 1
      case 3:
        mutual[one] += 1
        mutual[other] += 1
      default: break
      }
    }
    let isFork = leaving.contains(2)
    let isMeeting = coming.contains(2)
    switch (mutual.reduce(0, +) / 2, leaving.reduce(0, +)) {
    case (0, 0): return .null
    case (0, 1): return .oneArc
    case (1, 0): return .onePair
    case (0, 2): return isFork ? .down : isMeeting ? .up : .chain
    case (1, 1): return (0..<3).contains { mutual[$0] == 1 && coming[$0] == 1 } ? .pairDown : .pairUp
    case (0, 3): return isFork ? .transitive : .cyclic
    case (2, 0): return .twoPairs
    case (1, 2): return isFork ? .closedDown : isMeeting ? .closedUp : .closedChain
    case (2, 1): return .twoPairsAndArc
    default: return .complete
    }
  }
}
