/// The words that go with a tie: what no loop over many ties needs.
public struct TieDetails: Hashable, Sendable {
  /// The date as it was written; nil where the tie is undated, which means always.
  public var when: EDTF?
  /// Which end of the date rests on what.
  public var basis: String
  /// The matter the tie is about: `energy`, `Syria`.
  public var issue: String
  /// The unit of its strength.
  public var unit: String
  /// When the claim was recorded.
  public var recorded: String
  /// A remark for readers.
  public var note: String

  /// Words and a date, each of which may be left out.
  public init(
    when: EDTF? = nil, basis: String = "", issue: String = "", unit: String = "", recorded: String = "",
    note: String = ""
  ) {
    self.when = when
    self.basis = basis
    self.issue = issue
    self.unit = unit
    self.recorded = recorded
    self.note = note
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { self == TieDetails() }
}
