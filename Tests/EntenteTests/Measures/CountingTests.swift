import Entente
import Testing

struct CountingTests {
  private func options(_ change: (inout MeasureOptions) -> Void) -> MeasureOptions {
    var options = MeasureOptions()
    options.normalization = .raw
    change(&options)
    return options
  }

  @Test func `parallel ties count each, and a tie to oneself has two ends`() throws {
    let snapshot = try SmallGraph.snapshot("A-B", "A-B", "A-A", "B-C")
    #expect(snapshot.values(try snapshot.degree(options { _ in }), "A", "B", "C") == [4, 3, 1])
  }

  @Test func `in a directed graph each side can be asked for, and a mutual tie is one arc each way`() throws {
    let snapshot = try SmallGraph.snapshot("A>B", "A>B", "C>A", "A-C", "A>A")
    func degrees(_ side: Direction?) throws -> [Double?] {
      snapshot.values(try snapshot.degree(options { $0.direction = side }), "A", "B", "C")
    }
    #expect(try degrees(.out) == [4, 0, 2])
    #expect(try degrees(.in) == [3, 2, 1])
    #expect(try degrees(nil) == [7, 2, 3])
    #expect(try degrees(.both) == [7, 2, 3])
  }

  @Test func `with directions ignored every tie counts once at each end`() throws {
    let snapshot = try SmallGraph.snapshot("A>B", "B>A", "A-C")
    let ignoring = options { $0.form = RunForm(of: snapshot.graph).ignoringDirection }
    #expect(snapshot.values(try snapshot.degree(ignoring), "A", "B", "C") == [3, 2, 1])
  }

  @Test func `networkx divides by the others, igraph does not, unless told`() throws {
    let snapshot = try SmallGraph.snapshot("A-B", "B-C", "C-D", "B-D", "B-E")
    #expect(snapshot.values(try snapshot.degree(), "B", "E") == [1, 0.25])
    #expect(snapshot.values(try snapshot.degree(.init(.igraph)), "B", "E") == [4, 1])
    #expect(snapshot.values(try snapshot.degree(options { _ in }), "B", "E") == [4, 1])
    var divided = MeasureOptions(.igraph)
    divided.normalization = .normalized
    #expect(snapshot.values(try snapshot.degree(divided), "B", "E") == [1, 0.25])
  }

  @Test func `one actor alone has degree one under networkx, none under igraph; nobody has none`() throws {
    let alone = try SmallGraph.snapshot(alone: ["A"])
    #expect(try alone.degree().values == [1])
    #expect(try alone.degree(.init(.igraph)).values == [0])
    #expect(try SmallGraph.snapshot().degree().values == [])
  }

  @Test func `degree by sign is of the same actors, so that net is the difference`() async throws {
    let snapshot = try SmallGraph.snapshot("A-B plus", "A-B minus", "A-C minus", "C-D none", "A-D plus", "A-D plus")
    func degrees(_ sign: SignReading?) throws -> [Double?] {
      snapshot.values(try snapshot.degree(options { $0.sign = sign }), "A", "B", "C", "D")
    }
    #expect(try degrees(nil) == [5, 2, 2, 3])
    #expect(try degrees(.positive) == [3, 1, 0, 2])
    #expect(try degrees(.negative) == [2, 1, 1, 0])
    #expect(try degrees(.net) == [1, 0, -1, 2])
    for (measure, sign) in [
      (Measure.positiveDegree, SignReading.positive), (.negativeDegree, .negative), (.netDegree, .net),
    ] {
      guard case .actors(let scores) = try await snapshot.result(of: measure, options { _ in }) else {
        Issue.record("\(measure.name) is of actors")
        continue
      }
      #expect(snapshot.values(scores, "A", "B", "C", "D") == (try degrees(sign)))
      #expect(scores.header.sign == sign.description && scores.header.measure == measure.name)
    }
  }

  @Test func `strength adds up what ties say, one where they say nothing`() throws {
    let snapshot = try SmallGraph.snapshot("A>B plus 2.5", "A>B minus 4", "B-C plus", "A>A none 3")
    func strengths(_ weight: WeightRule?, _ sign: SignReading? = nil, _ side: Direction? = nil) throws -> [Double?] {
      var options = MeasureOptions()
      (options.weight, options.sign, options.direction) = (weight, sign, side)
      return snapshot.values(try snapshot.strength(options), "A", "B", "C")
    }
    #expect(try strengths(nil) == [12.5, 8.5, 2])
    #expect(try strengths(.strength, nil, .out) == [9.5, 1, 1])
    #expect(try strengths(.strength, .net) == [-1.5, 0.5, 2])
    #expect(try strengths(.count) == [4, 4, 2])
    #expect(try strengths(.unweighted) == (try strengths(.count)))
  }

  @Test func `strength in days counts a day with two ties to one actor once, and net takes enmity's days off`() throws {
    let snapshot = try SmallGraph.make(
      "A-B plus 1990-01-01/1990-01-10", "A-B plus 1990-01-06/1990-01-20", "A-C minus 1990-01-05/1990-01-07",
      "A-C plus 1990-01-07"
    ).snapshot(of: .possible("1990-01"))
    func days(_ sign: SignReading?) throws -> [Double?] {
      var options = MeasureOptions()
      (options.weight, options.sign) = (.days, sign)
      return snapshot.values(try snapshot.strength(options), "A", "B", "C")
    }
    #expect(try days(nil) == [23, 20, 3])
    #expect(try days(.positive) == [21, 20, 1])
    #expect(try days(.net) == [18, 20, -2])
  }
}
