extension TieColumns {
  /// Whether the days and strengths of some ties are such as a builder lets in: what reads them relies on it.
  ///
  /// - Complexity: O(*ties*).
  package func haveSoundNumbers(_ ties: Range<Int>) -> Bool { haveSoundDays(ties) && haveSoundStrengths(ties) }

  private func haveSoundDays(_ ties: Range<Int>) -> Bool {
    if isEvents {
      return earliestOnset.withSpan { span in
        let days = span.extracting(ties)
        // Neither past nor future without end is a day on which something happens.
        var unsound = 0
        for place in days.indices { unsound &+= days[place] == .min || days[place] == .max ? 1 : 0 }
        return unsound == 0
      }
    }
    return ties.allSatisfy { tie in
      let days = (earliestOnset[tie], latestOnset[tie], earliestTerminus[tie], latestTerminus[tie])
      return Extent(
        earliestOnset: Day(ordinal: days.0), latestOnset: Day(ordinal: days.1), earliestTerminus: Day(ordinal: days.2),
        latestTerminus: Day(ordinal: days.3)) != nil
    }
  }

  private func haveSoundStrengths(_ ties: Range<Int>) -> Bool {
    if strength.isEmpty { return true }
    let least = mayBeNegative ? -Double.greatestFiniteMagnitude : 0
    return strength.withSpan { span in
      let strengths = span.extracting(ties)
      var unsound = 0
      for place in strengths.indices {
        let strength = strengths[place]
        unsound &+= strength.isNaN || strength >= least && strength <= .greatestFiniteMagnitude ? 0 : 1
      }
      return unsound == 0
    }
  }
}
