internal import ArgumentParser
internal import Entente

/// Which measures, and whose numbers.
struct MeasureSelection: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Measures, by the names above. (default: degree, strength, betweenness, closeness, pagerank)", valueName: "a,b"))
  var measure: [NameList] = []

  @Option(
    help: ArgumentHelp("Whose numbers: networkx (3.6) or igraph (1.0).", valueName: "name"),
    transform: { try named($0) })
  var convention: Convention = .networkx

  @Flag(help: "Values as they are counted, or divided by the most they could be. (default: as the convention has it)")
  var division: Division?

  @Option(
    help: ArgumentHelp(
      "The side of directed ties that counts: in, out, both; or ignored, which makes every tie go both ways.",
      valueName: "side"),
    transform: { try DirectionChoice(argument: $0) })
  var direction: DirectionChoice?

  @Option(
    help: ArgumentHelp(
      "What ties weigh where strength matters: none, count, strength (parallel ties add up), days.",
      valueName: "rule"),
    transform: { try named($0) })
  var weight: WeightRule?

  @Option(
    help: ArgumentHelp(
      "How long ties are in paths: none (hops), unit, inverse (1/strength), negativeLog.", valueName: "rule"),
    transform: { try DistanceChoice(argument: $0) })
  var distance = DistanceChoice.none

  @Option(
    help: ArgumentHelp("How parallel ties become one: sum, max, count.", valueName: "rule"),
    transform: { try named($0) })
  var fold: FoldRule = .sum

  @OptionGroup var tuning: MeasureTuning

  /// The measures that were named, each once, else those that most people ask for first.
  func measures(in graph: ActorGraph, readsEachSign: Bool) throws(CommandFault) -> [Measure] {
    var measures: [Measure] = []
    for measure in try chosen() ?? Self.usual(readsEachSign)
    where !measures.contains(where: { $0.name == measure.name }) {
      measures.append(try tuning.tuned(measure, in: graph))
    }
    return measures
  }

  private func chosen() throws(CommandFault) -> [Measure]? {
    guard let names = measure.all else { return nil }
    var measures: [Measure] = []
    for name in names {
      guard let measure = Measure.named(name) else {
        throw Choice.unknown("measure", name, among: Measure.builtIn.map(\.name))
      }
      measures.append(measure)
    }
    return measures
  }

  private static func usual(_ readsEachSign: Bool) -> [Measure] {
    (readsEachSign ? [.positiveDegree, .negativeDegree] : [.degree]) + [.strength, .betweenness, .closeness, .pageRank]
  }

  /// The choices that were made.
  func options(form: RunForm) -> MeasureOptions {
    var options = MeasureOptions(convention)
    options.normalization = division?.normalization
    options.weight = weight
    options.fold = fold
    options.form = form
    if case .rule(let rule) = distance { options.distance = rule }
    switch direction {
    case .side(let side): options.direction = side
    case .ignored: options.form = form.ignoringDirection
    case nil: break
    }
    return options
  }
}

/// The choice of that name.
private func named<Value: RawRepresentable & CaseIterable>(_ name: String) throws -> Value
where Value.RawValue == String {
  guard let value = Value(rawValue: name) else {
    throw ValidationError("there are \(Value.allCases.map(\.rawValue).joined(separator: ", "))")
  }
  return value
}

/// What `--direction` takes.
enum DirectionChoice: Equatable {
  case side(Direction)
  case ignored

  init(argument: String) throws {
    if argument == "ignored" {
      self = .ignored
    } else if let side = Direction(rawValue: argument) {
      self = .side(side)
    } else {
      throw ValidationError("there are in, out, both, ignored")
    }
  }
}

/// What `--distance` takes.
enum DistanceChoice: Equatable {
  case none
  case rule(DistanceRule)

  init(argument: String) throws {
    if argument == "none" {
      self = .none
    } else if let rule = DistanceRule(rawValue: argument) {
      self = .rule(rule)
    } else {
      throw ValidationError("there are none, unit, inverse, negativeLog")
    }
  }
}

/// `--raw` and `--normalized`.
enum Division: EnumerableFlag {
  case raw, normalized

  var normalization: Normalization { self == .raw ? .raw : .normalized }
}
