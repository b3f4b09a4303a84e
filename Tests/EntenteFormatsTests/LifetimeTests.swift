import Entente
import EntenteFormats
import Testing

/// Ties and the days their actors live.
@Suite struct LifetimeTests {
  private let actors = """
    id,lifetime,predecessor
    SUN,1922-12-30/1991-12-25,
    RUS,1991-12-26/..,SUN
    IRN,,

    """

  private func said(of ties: String) -> [String] {
    told(["actors.csv": actors, "ties.csv": "source,target,when\n\(ties)\n"])
  }

  @Test func `a tie outside a lifetime is refused, and the successor is named`() {
    #expect(
      said(of: "SUN,IRN,1995") == [
        "ties.csv:2:9: error: this tie lies outside its actors' lifetimes: SUN lived 1922-12-30/1991-12-25 | "
          + "correct the dates, name its successor RUS, or correct the lifetime in actors.csv"
      ])
  }

  @Test func `a tie of two actors never alive together is refused, dated or not`() {
    for when in ["1990", ""] {
      #expect(
        said(of: "SUN,RUS,\(when)") == [
          "ties.csv:2:1: error: these two actors were never alive on the same day: SUN lived 1922-12-30/1991-12-25, "
            + "RUS lived 1991-12-26/.. | name the actors of those days, or correct a lifetime in actors.csv"
        ])
    }
  }

  @Test func `a tie that may have gone on beyond a lifetime is cut with a note`() throws {
    let said = said(of: "SUN,IRN,1989/1991-12")
    #expect(
      said == [
        "ties.csv:2:9: note: days on which this tie may have held are cut off: SUN lived 1922-12-30/1991-12-25"
      ])
    let dataset = try Dataset.reading(["actors.csv": actors, "ties.csv": "source,target,when\nSUN,IRN,1989/1991-12\n"])
    let tie = try #require(dataset.graph.tieIndices.first.map(dataset.graph.tie))
    #expect(tie.extent.possible.lastDay?.description == "1991-12-25")
  }

  @Test func `a tie that surely went on beyond a lifetime is cut with a warning`() {
    #expect(
      said(of: "SUN,IRN,1991") == [
        "ties.csv:2:9: warning: days on which this tie holds are cut off: SUN lived 1922-12-30/1991-12-25 | "
          + "give it dates within the lifetimes of both actors"
      ])
  }

  @Test func `a tie without a date is as long as its actors, and nothing is said`() {
    #expect(said(of: "SUN,IRN,").isEmpty)
  }
}
