import Entente
import Testing

struct DyadTests {
  private func strength(_ actors: TwoActors, _ rule: StrengthRule, in spell: String) throws -> [Double] {
    var options = SnapshotOptions()
    options.strength = rule
    return try actors.graph.snapshot(of: .possible(spell), options).dyads().map(\.strength.value)
  }

  @Test func `parallel and opposite ties are one dyad`() throws {
    var actors = try TwoActors()
    let ties = [try actors.add("1990"), try actors.add("1990"), try actors.add("1990", opposite: true)]
    let dyads = try actors.graph.snapshot(of: .possible("1990")).dyads()
    #expect(dyads.map(\.ties) == [ties])
    #expect(dyads.map(\.dyad) == [Dyad(actors.first, actors.second)])
    #expect(try strength(actors, .count, in: "1990") == [3])
  }

  @Test func `a tie without a strength counts one in sums and maxima`() throws {
    var actors = try TwoActors()
    try actors.add("1990", strength: -4)
    #expect(try strength(actors, .max, in: "1990") == [-4])
    try actors.add("1990")
    #expect(try strength(actors, .max, in: "1990") == [1])
    try actors.add("1990", strength: 2.5)
    #expect(try strength(actors, .sum, in: "1990") == [-0.5])
    #expect(try strength(actors, .max, in: "1990") == [2.5])
  }

  @Test func `a day on which two ties hold is one day, and spells that touch leave none out`() throws {
    var actors = try TwoActors()
    try actors.add("1990-01-05/1990-01-10")
    try actors.add("1990-01-08/1990-01-12", opposite: true)
    #expect(try strength(actors, .days, in: "1990") == [8])
    try actors.add("1990-01-13")
    try actors.add("1990-01-06/1990-01-07")
    #expect(try strength(actors, .days, in: "1990") == [9])
    try actors.add("1990-01-20")
    #expect(try strength(actors, .days, in: "1990") == [10])
    #expect(try strength(actors, .days, in: "1990-01-07/1990-01-13") == [7])
  }

  @Test func `an intermittent tie adds no certain day`() throws {
    var actors = try TwoActors()
    try actors.add("1990-01-05/1990-01-10", isIntermittent: true)
    var options = SnapshotOptions()
    (options.certainty, options.strength) = (.certain, .days)
    let dyads = try actors.graph.snapshot(of: .possible("1990"), options).dyads()
    #expect(dyads.map(\.strength.value) == [0])
  }

  @Test func `days are counted to the last one observed`() throws {
    var actors = try TwoActors(observed: "1990-01-01/1990-01-31")
    try actors.add("1990-01-30/..")
    #expect(try strength(actors, .days, in: "1990/..") == [2])
  }

  @Test func `strengths that add up beyond all numbers leave the dyad in its place`() throws {
    var actors = try TwoActors()
    for _ in 0..<2 { try actors.add("1990", strength: .greatestFiniteMagnitude) }
    #expect(try strength(actors, .sum, in: "1990") == [.greatestFiniteMagnitude])
  }
}
