extension TieDetails {
  /// What there is to keep beside the days: nothing where all that is said is the one day that the tie holds on.
  ///
  /// So it is in a table of events. `Extent.writtenDay` gives the date again.
  func besidesDay(_ extent: Extent) -> TieDetails {
    guard let when, let day = extent.oneDay, when.text.utf8.count == 10, when.text == day.description else {
      return self
    }
    var rest = self
    rest.when = nil
    return rest.isEmpty ? rest : self
  }
}

extension Extent {
  /// The day, where it surely is one day and no other.
  var oneDay: Day? {
    guard !earliestOnset.isDistant, latestOnset == earliestOnset, earliestTerminus == latestTerminus,
      earliestTerminus.ordinal == earliestOnset.ordinal + 1
    else { return nil }
    return earliestOnset
  }

  /// That day as a date; nil where it is none.
  var writtenDay: EDTF? { oneDay.flatMap { try? EDTF($0.description) } }
}
