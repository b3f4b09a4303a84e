/// How time is cut into periods.
public enum PeriodDivision: Hashable, Sendable {
  /// The eras the data declare, or one period where they declare none.
  case eras
  /// Windows of a length, starting on the calendar.
  case windows(PeriodLength, partial: Bool)
  /// From each change point to the next: within such a period nothing changes. Snapshots of them are made with
  /// `SnapshotOptions.reading(_:)`.
  case changes
  /// One period.
  case whole
}
