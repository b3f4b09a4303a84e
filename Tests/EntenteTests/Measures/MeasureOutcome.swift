import Entente
import EntenteTestSupport

/// What a measure gives, by name: of each actor, each pair, each number of the whole; or why it gives nothing.
enum MeasureOutcome {
  case values([String: Double])
  case nothing(MeasureError.Kind)

  init(_ snapshot: Snapshot, _ measure: Measure, _ options: MeasureOptions = .init()) async {
    let graph = snapshot.graph
    do throws(MeasureError) {
      switch try await snapshot.result(of: measure, options) {
      case .actors(let scores):
        let names = scores.actors.map { graph.profile($0).id }
        self = .values(Dictionary(uniqueKeysWithValues: zip(names, scores.values)))
      case .dyads(let scores):
        let isDirected = (options.form ?? RunForm(of: graph, snapshot.options)).isDirected
        let pairs = scores.entries.map { pair in
          let ends = [graph.profile(pair.source).id, graph.profile(pair.target).id]
          return ((isDirected ? ends : ends.sorted()).joined(separator: " "), pair.value)
        }
        self = .values(Dictionary(uniqueKeysWithValues: pairs))
      case .graph(let scores):
        self = .values(Dictionary(uniqueKeysWithValues: scores.entries.map { ($0.name, $0.value) }))
      }
    } catch {
      self = .nothing(error.kind)
    }
  }

  /// The values; none where there is nothing.
  var values: [String: Double] {
    if case .values(let values) = self { return values }
    return [:]
  }

  /// How this differs from what it should be, by more than 1e-9 relative; nil where it does not.
  func fault(expecting other: MeasureOutcome) -> String? {
    switch (self, other) {
    case (.nothing(let kind), .nothing(let expected)):
      return kind == expected ? nil : "\(kind), not \(expected)"
    case (.values(let values), .values(let expected)):
      guard Set(values.keys) == Set(expected.keys) else {
        return "values of \(values.keys.sorted()), not of \(expected.keys.sorted())"
      }
      for (name, value) in values {
        guard let wanted = expected[name], !Self.areNear(value, wanted) else { continue }
        return "\(name) has \(value), not \(wanted)"
      }
      return nil
    default: return "\(self), not \(other)"
    }
  }

  static func areNear(_ value: Double, _ wanted: Double) -> Bool {
    if value.isNaN || wanted.isNaN { return value.isNaN && wanted.isNaN }
    return abs(value - wanted) <= max(1e-9 * abs(wanted), 1e-12)
  }
}

extension MeasureOptions {
  /// Options that differ from what comes by itself in any way.
  static func random(_ convention: Convention, using generator: inout SeededGenerator) -> MeasureOptions {
    var options = MeasureOptions(convention)
    options.normalization = [nil, .raw, .normalized].randomElement(using: &generator) ?? nil
    options.sign = [nil, nil, .all, .positive, .negative].randomElement(using: &generator) ?? nil
    options.direction = [nil, .in, .out, .both].randomElement(using: &generator) ?? nil
    options.weight = [nil, .unweighted, .count, .strength].randomElement(using: &generator) ?? nil
    options.distance = [nil, nil, .unit, .inverse, .negativeLog].randomElement(using: &generator) ?? nil
    options.fold = FoldRule.allCases.randomElement(using: &generator) ?? .sum
    return options
  }
}
