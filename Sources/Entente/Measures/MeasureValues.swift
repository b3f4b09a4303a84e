/// The bare numbers that a measure's own code makes, by place in the snapshot's `actors`.
public enum MeasureValues: Sendable {
  /// A number for each actor, in step with the snapshot's `actors`: NaN where there is none, for that reason.
  case actors([Double], undefined: String? = nil)
  /// A number for each arc, with the places of its ends.
  case dyads([(source: Int, target: Int, value: Double)])
  /// Numbers with names.
  case graph([(name: String, value: Double)])
}

extension MeasureValues {
  /// Whether all numbers are finite, but for those that are undefined for a reason.
  ///
  /// - Precondition: there is a number for each actor, and pairs are of actors that there are.
  func areSound(for actorCount: Int) -> Bool {
    switch self {
    case .actors(let values, let reason):
      precondition(values.count == actorCount, "a measure of actors gives a number for each of them")
      return values.allSatisfy { $0.isFinite || $0.isNaN && reason != nil }
    case .dyads(let entries):
      let places = 0..<actorCount
      precondition(entries.allSatisfy { places.contains($0.source) && places.contains($0.target) }, "places of actors")
      return entries.allSatisfy { $0.value.isFinite }
    case .graph(let entries):
      return entries.allSatisfy { $0.value.isFinite }
    }
  }

  /// A number for each actor, or none for that reason.
  static func actors(optional values: [Double?], undefined reason: String) -> MeasureValues {
    .actors(values.map { $0 ?? .nan }, undefined: values.contains(nil) ? reason : nil)
  }
}
