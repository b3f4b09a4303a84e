import Entente
import EntenteTestSupport
import Foundation
import Testing

@testable import EntenteFormats

/// A packed graph comes back as it was; one that was altered is refused.
@Suite struct PackedGraphTests {
  /// A file that is gone when the test is over.
  private final class Scratch {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("entente-\(UUID().uuidString)").path

    init(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(fileURLWithPath: path)) }

    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  private static func packed(_ graph: ActorGraph) -> [UInt8] {
    var bytes: [UInt8] = []
    graph.pack { piece in for place in 0..<piece.byteCount { bytes.append(piece.byte(at: place)) } }
    return bytes
  }

  /// Opens bytes and reads every tie; throws what is wrong with them.
  private static func opened(_ bytes: [UInt8]) throws -> ActorGraph {
    let file = try Scratch(bytes)
    let graph = try ActorGraph.open(packed: file.path)
    try graph.check()
    return graph
  }

  private static func expectSame(_ one: ActorGraph, _ other: ActorGraph, _ words: Comment) throws {
    #expect(one.header == other.header, words)
    #expect(one.actors == other.actors, words)
    #expect(one.kinds == other.kinds, words)
    #expect(one.sources == other.sources, words)
    #expect(one.eras == other.eras, words)
    #expect(one.observed == other.observed, words)
    #expect(one.declaresObserved == other.declaresObserved, words)
    try #require(one.tieCount == other.tieCount, words)
    for tie in one.tieIndices { #expect(one.tie(tie) == other.tie(tie), words) }
  }

  private static func events(_ count: Int, seed: UInt64) throws -> ActorGraph {
    var generator = SeededGenerator(seed: seed)
    var builder = ActorGraph.Builder()
    let actors = try (0..<50).map { try builder.addActor(ActorProfile(id: "A\($0)")) }
    var day: Int32 = 5_000
    for _ in 0..<count {
      day += Int32.random(in: 0...1, using: &generator)
      let (source, target) = (
        actors[Int.random(in: 0..<50, using: &generator)], actors[Int.random(in: 0..<50, using: &generator)]
      )
      try builder.addTie(
        ["war", "alliance"][Int.random(in: 0...1, using: &generator)], from: source, to: target,
        days: Extent(Spell(on: Day(ordinal: day))), strength: Strength(Double.random(in: 0...9, using: &generator)))
    }
    return try builder.build()
  }

  @Test(arguments: 1...40 as ClosedRange<UInt64>)
  func `a graph comes back with all that is said of it`(seed: UInt64) throws {
    var made = MadeUpGraph(seed: seed)
    let graph = try made.graph()
    try PackedGraphTests.expectSame(
      PackedGraphTests.opened(PackedGraphTests.packed(graph)), graph, "seed \(seed)")
  }

  @Test func `the same graph gives the same bytes, from memory or from a file`() throws {
    let graph = try PackedGraphTests.events(70_000, seed: 3)
    let bytes = PackedGraphTests.packed(graph)
    let again = try PackedGraphTests.opened(bytes)
    #expect(PackedGraphTests.packed(again) == bytes)
    try PackedGraphTests.expectSame(again, graph, "events")
  }

  @Test func `a spell of it is cut without a look at the rest`() throws {
    let graph = try PackedGraphTests.events(200_000, seed: 5)
    var bytes = PackedGraphTests.packed(graph)
    // The last tie's strength, far from the first years.
    bytes[bytes.count - 3] ^= 0x40
    let file = try Scratch(bytes)
    let damaged = try ActorGraph.open(packed: file.path)
    let early = try #require(Spell(from: Day(ordinal: 5_000), until: Day(ordinal: 5_365)))
    try damaged.check(early)
    #expect(damaged.snapshot(of: early).ties == graph.snapshot(of: early).ties)
    #expect(!graph.snapshot(of: early).ties.isEmpty)
    #expect(throws: ColumnFault.self) { try damaged.check() }
    #expect(throws: ColumnFault.self) {
      try damaged.check(Spell(from: Day(ordinal: 100_000), until: Day(ordinal: 110_000)))
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `one byte that is altered is noticed, wherever it is`(seed: UInt64) throws {
    let graph = try PackedGraphTests.events(300, seed: seed)
    let bytes = PackedGraphTests.packed(graph)
    var generator = SeededGenerator(seed: seed)
    let unnoticed = try (0..<100).compactMap { _ -> Int? in
      var altered = bytes
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      altered[place] ^= 1 << UInt8.random(in: 0...7, using: &generator)
      guard let found = try? PackedGraphTests.opened(altered) else { return nil }
      // Zeros between columns mean nothing.
      try PackedGraphTests.expectSame(found, graph, "seed \(seed), byte \(place)")
      return place
    }
    #expect(unnoticed.allSatisfy { bytes[$0] == 0 }, "seed \(seed)")
  }

  @Test func `a file that stops anywhere is refused`() throws {
    let bytes = PackedGraphTests.packed(try PackedGraphTests.events(300, seed: 1))
    for count in [0, 3, 8, 31, 32, 40, 200, 4_095, 4_096, 9_000, bytes.count - 1] {
      #expect(throws: PackedFault.self, "\(count) bytes") { try PackedGraphTests.opened(Array(bytes.prefix(count))) }
    }
  }

  @Test func `another version is told from damage`() throws {
    var bytes = PackedGraphTests.packed(try PackedGraphTests.events(10, seed: 1))
    bytes[8] = 2
    let fault = #expect(throws: PackedFault.self) { try PackedGraphTests.opened(bytes) }
    #expect(fault?.description == "it was packed in version 2 of the form, and this program reads version 1")
    #expect(fault?.remedy.contains("pack the data again") == true)
  }

  /// Numbers that lie in columns, written by somebody who means ill and knows how checksums are made.
  enum Lie: String, CaseIterable {
    case unknownSource = "a source that is no actor"
    case unknownTarget = "a target that is no actor"
    case unknownKind = "a kind that there is not"
    case unknownAttributes = "attributes that no tie is said to have"
    case daysOutOfOrder = "a day before the one before it"
    case otherLandmark = "a first day that is not the landmark"
    case endlessDay = "a day that is the end of time"
    case infiniteStrength = "a strength without end"
    case negativeStrength = "a strength below zero where none is said to be"
  }

  @Test(arguments: Lie.allCases)
  func `numbers that cannot be are refused, though every checksum is right`(lie: Lie) throws {
    let graph = try PackedGraphTests.events(300, seed: 1)
    let columns = graph.tieStorage.columns
    let landmarks = DayLandmarks(among: columns.earliestOnset)
    var events = NewEvents()
    events.sources = columns.source.elements
    events.targets = columns.target.elements
    events.kinds = columns.kind.elements
    events.days = columns.earliestOnset.elements
    events.strengths = columns.strength.elements
    events.attributes = (0..<300).map { columns.attributes($0) }
    switch lie {
    case .unknownSource: events.sources[299] = 50
    case .unknownTarget: events.targets[7] = .max
    case .unknownKind: events.kinds[299] = UInt16(graph.kinds.count)
    case .unknownAttributes:
      events.attributes[3] = TieAttributes(sign: .negative, status: .contested, isDirected: nil, isIntermittent: true)
    case .daysOutOfOrder: events.days[299] = events.days[298] - 1
    case .otherLandmark: events.days[0] -= 1
    case .endlessDay: events.days[299] = .max
    case .infiniteStrength: events.strengths[8] = .infinity
    case .negativeStrength: events.strengths[8] = -1
    }
    var lying = TieColumns()
    lying.append(events, 0..<300)
    lying = TieColumns(
      source: lying.source, target: lying.target, kind: lying.kind,
      days: [lying.earliestOnset, Column(), Column(), Column()], strength: lying.strength,
      attributes: lying.attributes, isInOrder: true, landmarks: landmarks, forms: columns.forms,
      mayBeNegative: false)
    let stretches = PackedStretch.all(of: lying)
    let header = PackedHeader(
      tieCount: 300, isInOrder: true, sideTables: (0, 0), columns: stretches, landmarks: landmarks.days,
      forms: columns.forms.all, mayBeNegative: false)
    let guarded = PackedGuard(header, lying, actors: 50)
    #expect(throws: ColumnFault.self, "\(lie.rawValue)") { try guarded.check(0..<300) }
    let honest = PackedGuard(
      PackedHeader(
        tieCount: 300, isInOrder: true, sideTables: (0, 0), columns: PackedStretch.all(of: columns),
        landmarks: landmarks.days, forms: columns.forms.all, mayBeNegative: false), columns, actors: 50)
    try honest.check(0..<300)
  }

  /// What reads spells counts on their days being in order, and died where they were not.
  @Test func `spells whose days are not in order are refused`() throws {
    var columns = TieColumns()
    for _ in 0..<3 {
      columns.append(
        source: 0, target: 1, kind: 0,
        extent: Extent(try #require(Spell(from: Day(ordinal: 5), until: Day(ordinal: 9)))),
        strength: nil, attributes: .asKind)
    }
    let reversed = TieColumns(
      source: columns.source, target: columns.target, kind: columns.kind,
      days: [columns.earliestTerminus, columns.latestTerminus, columns.earliestOnset, columns.latestOnset],
      strength: Column(), attributes: Column(), isInOrder: true, landmarks: DayLandmarks(), forms: columns.forms,
      mayBeNegative: false)
    for (columns, isSound) in [(columns, true), (reversed, false)] {
      let header = PackedHeader(
        tieCount: 3, isInOrder: true, sideTables: (0, 0), columns: PackedStretch.all(of: columns), landmarks: [],
        forms: columns.forms.all, mayBeNegative: false)
      let outcome = Result { try PackedGuard(header, columns, actors: 2).check(0..<3) }
      #expect(((try? outcome.get()) != nil) == isSound)
    }
  }

  @Test func `strengths below zero that are not there are refused`() throws {
    var builder = ActorGraph.Builder()
    let (one, other) = (try builder.addActor(ActorProfile(id: "A")), try builder.addActor(ActorProfile(id: "B")))
    try builder.addTie("war", from: one, to: other)
    let graph = try builder.build()
    let tables = PackedSideTables.encoded(graph)
    let header = PackedHeader(
      tieCount: 1, isInOrder: true, sideTables: (tables.count, BlockChecksum.sum(unsafe tables.span.bytes)),
      columns: PackedStretch.all(of: graph.tieStorage.columns), landmarks: [],
      forms: graph.tieStorage.columns.forms.all, mayBeNegative: true)
    #expect(throws: PackedFault.self) { try PackedHeader(header.encoded, fileSize: 1 << 20) }
  }

  @Test(arguments: [1 << 32, 1 << 40, 1 << 62, 301, 299] as [Int])
  func `claims that cannot be true are refused, though the checksum is right`(tieCount: Int) throws {
    let graph = try PackedGraphTests.events(300, seed: 1)
    let (front, stretches) = graph.packedFront()
    let tables = PackedSideTables.encoded(graph)
    let header = PackedHeader(
      tieCount: tieCount, isInOrder: true, sideTables: (tables.count, BlockChecksum.sum(unsafe tables.span.bytes)),
      columns: stretches, landmarks: [5_000], forms: graph.tieStorage.columns.forms.all, mayBeNegative: false
    ).encoded
    var preamble = PackedEncoder()
    preamble.writeFixed(1)
    preamble.writeFixed(UInt64(header.count))
    preamble.writeFixed(BlockChecksum.sum(unsafe header.span.bytes))
    let columns = PackedGraphTests.packed(graph).dropFirst(PackedFormat.aligned(front.count))
    var bytes = PackedFormat.signature + preamble.bytes + header + tables
    bytes += [UInt8](repeating: 0, count: PackedFormat.aligned(bytes.count) - bytes.count) + columns
    #expect(throws: PackedFault.self) { try PackedGraphTests.opened(bytes) }
  }
}
