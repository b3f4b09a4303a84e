/// The words of the column `rule` that need not stand in each row: those of all rows, and those of all of a measure's.
struct RuleDigest {
  /// In every row.
  let ofAll: [String]
  /// In every row of a measure, and not in every row of the others; measures in the order of their rows.
  private let ofMeasures: [(measure: String, words: [String])]

  /// - Parameter rows: the measure and the rule of each row.
  init(_ rows: [(measure: String, rule: String)]) {
    var order: [String] = []
    var shared: [String: [String]] = [:]
    var last: (measure: String, rule: String)?
    for row in rows where last.map({ $0 != row }) ?? true {
      let words = Self.words(in: row.rule)
      if let known = shared[row.measure] {
        shared[row.measure] = known.filter(words.contains)
      } else {
        order.append(row.measure)
        shared[row.measure] = words
      }
      last = row
    }
    let lists = order.map { shared[$0, default: []] }
    let all = lists.dropFirst().reduce(lists.first ?? []) { kept, list in kept.filter(list.contains) }
    ofAll = all
    ofMeasures = zip(order, lists).map { name, list in (name, list.filter { !all.contains($0) }) }
  }

  /// `of betweenness, closeness: distance=hops`: a line for each set of words, with the measures that share it.
  var notes: [String] {
    var order: [[String]] = []
    var names: [[String]: [String]] = [:]
    for (measure, words) in ofMeasures where !words.isEmpty {
      if names[words] == nil { order.append(words) }
      names[words, default: []].append(measure)
    }
    return order.map { "of \(names[$0, default: []].joined(separator: ", ")): \($0.joined(separator: " "))" }
  }

  /// What of a row's rule is left to tell.
  func rest(of rule: String, measure: String) -> String {
    let own = ofMeasures.first { $0.measure == measure }?.words ?? []
    return Self.words(in: rule).filter { !ofAll.contains($0) && !own.contains($0) }.joined(separator: " ")
  }

  private static func words(in rule: String) -> [String] { rule.split(separator: " ").map(String.init) }
}
