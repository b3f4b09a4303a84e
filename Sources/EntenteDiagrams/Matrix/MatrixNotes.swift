internal import Entente

/// What a reader has to know of a matrix: its legend, how it is read, and what it tells those who do not see it.
struct MatrixNotes {
  let scene: PeriodScene
  let cells: [MatrixCell]
  let order: MatrixOrder
  let palette: Palette
  let words: Words
  /// A cell in which the number of its ties stands.
  let counted: MatrixCell?

  /// The signs that are in the picture.
  var legend: [Legend.Section] {
    func swatch(_ sign: CellSign, isSure: Bool, mark: String, _ text: String) -> Legend.Entry {
      let colors = SignColors(sign, isSure: isSure, palette: palette)
      return Legend.Entry(
        sample: .swatch(fill: colors.fill, border: colors.border, sign: mark, color: colors.text), text: text)
    }
    var entries = CellSign.allCases.compactMap { sign -> Legend.Entry? in
      let held = cells.filter { $0.sign == sign }
      guard !held.isEmpty else { return nil }
      return swatch(sign, isSure: held.contains(where: \.isSure), mark: sign.mark, words[sign.phrase])
    }
    // Where no cell of a sign is sure, its own sample is pale.
    if let unsure = cells.first(where: { !$0.isSure }) {
      let text = words["not sure: may hold, inferred, contested or hypothetical"]
      entries.append(swatch(unsure.sign, isSure: false, mark: "", text))
    }
    if let counted {
      entries.append(.init(sample: .mark(counted.text), text: words.counted(counted.ties.count, "tie")))
    }
    return entries.isEmpty ? [] : [Legend.Section(title: words["Cells"], color: palette.text, entries: entries)]
  }

  /// How it is read, and in which order actors stand.
  var reading: String {
    guard !scene.actors.isEmpty else { return "" }
    let rows =
      scene.ties.contains(where: \.isDirected)
      ? words["A row has its actor's ties to those above; a tie without direction stands in both halves."]
      : words["Every tie stands twice: in the row of either of its actors."]
    let sorting =
      order.hasBlocs
      ? words["Actors stand by bloc, as the data name them."]
      : words["Those with amity stand close together, those with enmity apart."]
    return scene.actors.count > 1 ? "\(rows) \(sorting)" : rows
  }

  /// Who is at odds with whom, in a few sentences.
  var alternative: String {
    let counts = CellSign.allCases.compactMap { sign -> String? in
      let pairs = Set(cells.filter { $0.sign == sign }.map { Dyad($0.row, $0.column) })
      return pairs.isEmpty ? nil : words["{}: {}", words[sign.phrase], words.counted(pairs.count, "pair")]
    }
    let size = words.counted(scene.actors.count, "actor")
    let signs = counts.isEmpty ? words["no tie"] : words.joined(counts)
    return words["Matrix of {} by {}.", size, size] + " \(signs)."
  }
}
