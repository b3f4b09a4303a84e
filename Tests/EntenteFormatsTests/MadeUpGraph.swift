import Entente
import EntenteTestSupport

/// A graph made up from a seed, with every sort of thing in it.
struct MadeUpGraph {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func graph() throws -> ActorGraph {
    var builder = ActorGraph.Builder(title: words(), kinds: chance() ? TieKind.builtIn : [])
    builder.header.licence = words()
    builder.header.titles = names()
    builder.header.contributors = chance() ? ["N. \"N\" N.", words() + "."] : []
    if chance() { builder.observed = try EDTF("1900/2020-06").extent?.possible }
    for number in 0..<Int.random(in: 1...6, using: &random) {
      try builder.addKind(
        TieKind(
          id: "kind-\(number)", name: words() + "!", family: pick(KindFamily.allCases) ?? .conflict,
          sign: pick(Sign.allCases) ?? .unknown, isDirected: chance(), color: chance() ? "#00ffAA" : "",
          line: chance() ? pick(LineStyle.allCases) : nil, label: words() + ".",
          names: names(), labels: names()))
    }
    for number in 0..<Int.random(in: 2...9, using: &random) { try addActor(number, to: &builder) }
    for number in 0..<3 {
      try builder.addSource(
        Source(id: "source \(number)", title: words(), author: words(), year: "c. 1950", url: words()))
      let dates = try EDTF(pick(["1950", "1960/..", "1970-05/1980-21"]) ?? "")
      try builder.addEra(
        Era(id: "era-\(number)", name: words() + ".", when: dates, basis: words(), note: words(), names: names()))
    }
    for number in 0..<Int.random(in: 0...30, using: &random) { try addTie(number, to: &builder) }
    return try builder.build()
  }

  private mutating func addActor(_ number: Int, to builder: inout ActorGraph.Builder) throws {
    try builder.addActor(
      ActorProfile(
        id: "\(number)" + words(), name: words() + ".", kind: pick([.state, .armedGroup, .composite]) ?? .state,
        lifetime: chance() ? try EDTF(pick(["1800/..", "1850-02-03/2030"]) ?? "") : nil,
        predecessor: chance() ? builder.actors.last?.id : nil, iso3: words(), cow: "002", gw: words(), bloc: words(),
        coordinates: chance()
          ? .init(latitude: .random(in: -90...90, using: &random), longitude: .random(in: -180...180, using: &random))
          : nil,
        note: words(), names: names()))
  }

  private mutating func addTie(_ number: Int, to builder: inout ActorGraph.Builder) throws {
    let ends = try (0..<2).map { _ in
      let profile = pick(builder.actors)
      return try actor(of: profile, builder)
    }
    let kind = pick(builder.kinds)?.id ?? ""
    let when = pick(["", "1950", "1950/1960", "1950~/..", "1950/", "/1960-05", "[1950,1951]"]) ?? ""
    let tie = try builder.addTie(
      kind, from: ends[0], to: ends[1], id: chance() ? "tie-\(number)" : "", sign: chance() ? pick(Sign.allCases) : nil,
      status: pick(TieStatus.allCases) ?? .asserted, isDirected: pick([true, false, nil, nil, nil, nil]) ?? nil,
      isIntermittent: chance(), strength: chance() ? Strength(.random(in: -1e6...1e6, using: &random)) : Strength(3),
      details: TieDetails(
        when: when.isEmpty ? nil : try EDTF(when), basis: words(), issue: words(), unit: words(), recorded: words(),
        note: words()))
    for _ in 0..<Int.random(in: 0...2, using: &random) {
      try builder.cite(pick(builder.sources)?.id ?? "", for: tie, locator: words(), note: words())
    }
  }

  private func actor(of profile: ActorProfile?, _ builder: ActorGraph.Builder) throws -> ActorID {
    guard let actor = profile.flatMap({ builder.actor($0.id) }) else { throw ModelFault.emptyID }
    return actor
  }

  private mutating func names() -> [String: String] {
    var names: [String: String] = [:]
    for tag in ["ru", "fa", "pt-br"] where chance() { names[tag] = words() + "." }
    return names
  }

  private mutating func chance() -> Bool { Bool.random(using: &random) }

  private mutating func pick<Element>(_ elements: [Element]) -> Element? { elements.randomElement(using: &random) }

  /// Nothing, a word, or something a writer could trip over.
  private mutating func words() -> String {
    pick([
      "", "", "war", "a, b", "say \"x\"", "\"", "line\nbreak", "cr\r\nlf", " x", "x ", "é😀", "שלום", "]]>", "\\N",
      "a;b", "\t",
    ]) ?? ""
  }
}
