import EntenteTestSupport
import Testing

/// Windows that overlap and are measured side by side, against each alone.
@Suite struct `Centrality windows` {
  private static let events: String = {
    var generator = SeededGenerator(seed: 17)
    let rows = (0..<600).map { _ in
      let day = Int.random(in: 1...28, using: &generator)
      let month = Int.random(in: 1...12, using: &generator)
      let ends = (0..<2).map { _ in Int.random(in: 0..<30, using: &generator) }
      let strength = Double(Int.random(in: 1...50, using: &generator)) / 10
      return "199\(Int.random(in: 0...1, using: &generator))-\(month / 10)\(month % 10)-\(day / 10)\(day % 10),"
        + "A\(ends[0]),A\(ends[1]),\(strength)\n"
    }
    return "date,source,target,weight\n" + rows.joined()
  }()

  private static let measures = ["--measure", "pagerank,strength,eigenvector,betweenness", "--format", "csv"]

  @Test(arguments: [["--rolling", "3mo"], ["--expanding", "5mo"], ["--by", "month"]])
  func `a window has the same bytes among others as alone`(cut: [String]) throws {
    let place = try Workplace(["events.csv": Self.events])
    let rows = try place.run(["centrality", "events.csv"] + Self.measures + cut).output
      .split(separator: "\n").dropFirst()
    let windows = Dictionary(grouping: rows) { $0.split(separator: ",")[1...2].map(String.init) }
    #expect(windows.count > 3)
    for (spell, told) in windows {
      // `--to` names the last day, and a terminus is the day after.
      let last = try #require(Self.dayBefore(spell[1]))
      let alone = try place.run(["centrality", "events.csv"] + Self.measures + ["--from", spell[0], "--to", last])
      #expect(alone.output.split(separator: "\n").dropFirst().map(Self.unnamed) == told.map(Self.unnamed), "\(spell)")
    }
  }

  @Test func `the first of each ranking are the same whether the rest is asked for or not`() throws {
    let place = try Workplace(["events.csv": Self.events])
    func rows(_ options: String...) throws -> [String] {
      try place.run(["centrality", "events.csv", "--by", "month"] + Self.measures + options)
        .rows("period", "measure", "actor", "value", "rank")
    }
    var seen: [Substring: Int] = [:]
    let firsts = try rows().filter { row in
      let key = row.split(separator: " ").prefix(2).joined(separator: " ")[...]
      seen[key, default: 0] += 1
      return seen[key, default: 0] <= 3
    }
    #expect(try rows("--top", "3") == firsts)
  }

  /// A row without the period's name, which for a partial window is that of the whole.
  private static func unnamed(_ row: Substring) -> String {
    row.split(separator: ",", omittingEmptySubsequences: false).dropFirst().joined(separator: ",")
  }

  private static func dayBefore(_ day: String) -> String? {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    if parts[2] > 1 { return day.dropLast(2) + (parts[2] < 11 ? "0" : "") + "\(parts[2] - 1)" }
    let lengths = [31, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30]
    let (year, month) = parts[1] == 1 ? (parts[0] - 1, 12) : (parts[0], parts[1] - 1)
    let length = lengths[parts[1] - 1]
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(length)"
  }
}
