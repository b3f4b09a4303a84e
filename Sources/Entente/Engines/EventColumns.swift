/// Events in columns, as `LocalEngine` is asked of them.
///
/// Names are told apart by their bytes, as in an `ActorGraph`.
public struct EventColumns: Sendable {
  /// The names of actors, each once.
  private(set) var names: [ByteText] = []
  /// The codes, each once.
  private(set) var codes: [ByteText] = []
  private(set) var source: [UInt32] = []
  private(set) var target: [UInt32] = []
  /// The place of the code; -1 without one.
  private(set) var code: [Int32] = []
  private(set) var day: [Int32] = []
  /// NaN without one.
  private(set) var strength: [Double] = []
  private var places: [ByteText: UInt32] = [:]
  private var codePlaces: [ByteText: Int32] = [:]

  /// No events.
  public init() {}

  /// The ties of a graph, each an event on the first day on which it may hold, with its kind's id as its code.
  ///
  /// A tie without a beginning is left out: it is on no day.
  ///
  /// - Complexity: O(*ties* + *actors*).
  public init(_ graph: ActorGraph) {
    let (actors, kinds) = (graph.actors.map { ByteText($0.id) }, graph.kinds.map { ByteText($0.id) })
    graph.withEndpoints { sources, targets in
      graph.withKinds { kindPlaces in
        graph.withStrengths { strengths in
          graph.withDays { onsets, _, _, _ in
            for tie in sources.indices where !Day(ordinal: onsets[tie]).isDistant {
              let strength = strengths.isEmpty || strengths[tie].isNaN ? nil : strengths[tie]
              append(
                from: actors[Int(sources[tie])], to: actors[Int(targets[tie])], code: kinds[Int(kindPlaces[tie])],
                on: Day(ordinal: onsets[tie]), strength: strength)
            }
          }
        }
      }
    }
  }

  /// The number of events.
  ///
  /// - Complexity: O(1).
  public var count: Int { source.count }

  /// Adds an event; it is left out where source or target is nil or empty.
  ///
  /// - Parameter strength: nil for one unit; a number that is not finite fits no scale and is refused by any query that
  ///   reads the event.
  /// - Complexity: O(1) amortised.
  public mutating func append(
    from source: ByteText?, to target: ByteText?, code: ByteText?, on day: Day, strength: Double? = nil
  ) {
    guard let source, let target, !source.isEmpty, !target.isEmpty else { return }
    self.source.append(place(of: source))
    self.target.append(place(of: target))
    self.code.append(code.map { placeOfCode($0) } ?? -1)
    self.day.append(day.ordinal)
    // NaN is the absence; infinity stands for whatever is no number.
    self.strength.append(strength.map { $0.isNaN ? .infinity : $0 } ?? .nan)
  }

  private mutating func place(of name: ByteText) -> UInt32 {
    if let known = places[name] { return known }
    let place = UInt32(names.count)
    places[name] = place
    names.append(name)
    return place
  }

  private mutating func placeOfCode(_ code: ByteText) -> Int32 {
    if let known = codePlaces[code] { return known }
    let place = Int32(codes.count)
    codePlaces[code] = place
    codes.append(code)
    return place
  }
}
