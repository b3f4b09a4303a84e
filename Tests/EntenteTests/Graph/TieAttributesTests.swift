import Entente
import Testing

struct TieAttributesTests {
  @Test func `every combination of sign, status, direction and intermittence comes back, each in a byte of its own`() {
    var seen: Set<UInt8> = []
    for sign in Sign.allCases + [nil] {
      for status in TieStatus.allCases {
        for isDirected in [nil, true, false] as [Bool?] {
          for isIntermittent in [true, false] {
            let attributes = TieAttributes(
              sign: sign, status: status, isDirected: isDirected, isIntermittent: isIntermittent)
            #expect(attributes.sign == sign && attributes.status == status)
            #expect(attributes.isDirected == isDirected && attributes.isIntermittent == isIntermittent)
            seen.insert(attributes.rawValue)
          }
        }
      }
    }
    #expect(seen.count == 5 * 4 * 3 * 2)
  }

  @Test func `a tie that is as its kind is says nothing of its own`() {
    #expect(TieAttributes.asKind.rawValue == 0)
    #expect(TieAttributes.asKind.sign == nil && TieAttributes.asKind.isDirected == nil)
    #expect(TieAttributes.asKind.status == .asserted && !TieAttributes.asKind.isIntermittent)
  }
}
