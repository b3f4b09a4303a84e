import Entente
import EntenteTestSupport

@testable import EntenteDiagrams

/// Graphs whose ties have dates of every sort.
enum DatedGraphs {
  static let dates = [
    "1985/..", "1985/", "/1990", "/..", "../1991-06", "1985-03-02/1990~", "1995", "1995-06-01", "2018/2019-03",
    "[1984,1990]", "{1980,1981}", "1995-22/..", "-0044/0012", "1800/2100", "1999?/2001", "1X90", "2001-21",
  ]
  private static let names = [
    "Ruritania", "The Federal Republic of Upper and Lower Strackenz", "Ob", "Королевство Сильдавия", "فريدونيا",
    "自由の国", "ישראל", "Donaudampfschifffahrtsgesellschaftsrepublik",
  ]
  private static let kinds = ["alliance", "rivalry", "arms-supply", "sanctions", "energy-trade", "war", "member-of"]

  /// A graph of 2 to 14 actors, an heir among them, with 1 to 50 ties of every status, some without a date, some to
  /// oneself.
  static func random(seed: UInt64, blocs: Bool = false) throws -> ActorGraph {
    var generator = SeededGenerator(seed: seed)
    let observed =
      Bool.random(using: &generator)
      ? try EDTF(Bool.random(using: &generator) ? "1980/2005-06" : "1980/..").extent?.possible : nil
    var builder = ActorGraph.Builder(title: "Dated graph \(seed)", observed: observed)
    var actors = [
      try builder.addActor(.init(id: "OLD", name: "The Old Union", lifetime: EDTF("-0100/1991-12-25"))),
      try builder.addActor(
        .init(id: "NEW", name: "The New State", lifetime: EDTF("1991-12-26/.."), predecessor: "OLD")),
    ]
    for number in 0..<Int.random(in: 0...12, using: &generator) {
      let bloc = blocs ? ["East", "West", "", "שלום"].randomElement(using: &generator) ?? "" : ""
      actors.append(
        try builder.addActor(
          .init(id: "a\(number)", name: names.randomElement(using: &generator) ?? "", bloc: bloc)))
    }
    for number in 0..<Int.random(in: 1...50, using: &generator) {
      let (one, other) = (
        actors.randomElement(using: &generator) ?? actors[0], actors.randomElement(using: &generator) ?? actors[0]
      )
      let isDated = Int.random(in: 0..<8, using: &generator) > 0
      let when = isDated ? try EDTF(dates.randomElement(using: &generator) ?? "1990") : nil
      // The Old Union and the New State were never alive on the same day, nor is every date within their lives.
      _ = try? builder.addTie(
        kinds.randomElement(using: &generator) ?? "war", from: one, to: other, id: "t\(number)",
        sign: Bool.random(using: &generator) ? nil : Sign.allCases.randomElement(using: &generator),
        status: TieStatus.allCases.randomElement(using: &generator) ?? .asserted,
        isIntermittent: Int.random(in: 0..<6, using: &generator) == 0, details: .init(when: when, note: "A note."))
    }
    return try builder.build()
  }

  static var options: DiagramOptions {
    var options = DiagramOptions()
    options.ties.statuses = Set(TieStatus.allCases)
    return options
  }
}
