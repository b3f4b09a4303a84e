import Entente
import Testing

struct SignTests {
  @Test(arguments: Sign.allCases)
  func `a sign is read back from its mark and from its word`(sign: Sign) {
    #expect(Sign(mark: sign.mark) == sign)
    #expect(Sign(mark: sign.description) == sign)
    #expect(Sign(mark: sign.description.uppercased()) == sign)
  }

  @Test func `numbers and the typographer's minus are signs`() {
    #expect(["1", "+1"].map(Sign.init(mark:)) == [.positive, .positive])
    #expect(["-1", "\u{2212}", "\u{2212}1"].map(Sign.init(mark:)) == [.negative, .negative, .negative])
  }

  @Test(arguments: ["", " ", "2", "--", "plus", "+-"])
  func `what is no sign is not guessed at`(mark: String) {
    #expect(Sign(mark: mark) == nil)
  }
}
