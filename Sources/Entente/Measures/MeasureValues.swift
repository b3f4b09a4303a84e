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
  /// A number for each actor, or none for that reason.
  static func actors(optional values: [Double?], undefined reason: String) -> MeasureValues {
    .actors(values.map { $0 ?? .nan }, undefined: values.contains(nil) ? reason : nil)
  }
}
