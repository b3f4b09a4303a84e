public import Entente

/// Where events are on the cluster, and which columns say what.
public struct EventTable: Hashable, Sendable {
  /// The format of files that are read without a table.
  public enum FileFormat: String, Hashable, Sendable, CaseIterable {
    /// Apache Parquet.
    case parquet
    /// Apache ORC.
    case orc
    /// A JSON object a line.
    case json
    /// Values between commas, without a header: columns are `_c0`, `_c1`, ….
    case csv
  }

  /// How a day is written.
  public enum DayForm: String, Hashable, Sendable, CaseIterable {
    /// A whole number, 20240131, as in GDELT.
    case number
    /// A date, a time stamp or text that begins `2024-01-31` or `20240131`; slower.
    case text
  }

  /// What stands behind `FROM`.
  let place: String
  /// The day of an event.
  public let day: SQLName
  /// How it is written.
  public let dayForm: DayForm
  /// Who acted.
  public let source: SQLName
  /// Towards whom.
  public let target: SQLName
  /// What kind of event it is; nil where there is no such column.
  public let code: SQLName?
  /// How strong it is; nil where there is no such column.
  public let strength: SQLName?

  /// A table or view.
  public init(
    _ table: SQLName, day: SQLName, dayForm: DayForm = .number, source: SQLName, target: SQLName, code: SQLName? = nil,
    strength: SQLName? = nil
  ) {
    self.init(place: table.quoted, day, dayForm, source, target, code, strength)
  }

  /// Files that the cluster can reach: `hdfs://…`, `s3a://…`, a folder that all its machines see.
  ///
  /// - Throws: `unusableQuery` for a path with a control character, `$` or `;`.
  public init(
    files path: String, format: FileFormat, day: SQLName, dayForm: DayForm = .number, source: SQLName,
    target: SQLName, code: SQLName? = nil, strength: SQLName? = nil
  ) throws(EngineFault) {
    let place = "\(format.rawValue).\(try SQLName.inBackticks(path, "path"))"
    self.init(place: place, day, dayForm, source, target, code, strength)
  }

  private init(
    place: String, _ day: SQLName, _ dayForm: DayForm, _ source: SQLName, _ target: SQLName, _ code: SQLName?,
    _ strength: SQLName?
  ) {
    (self.place, self.day, self.dayForm) = (place, day, dayForm)
    (self.source, self.target, self.code, self.strength) = (source, target, code, strength)
  }
}
