package import EntenteKernel

extension Snapshot {
  /// Which way ties are followed.
  package enum Way: Hashable, Sendable, CaseIterable {
    /// From source to target; an undirected tie both ways.
    case forward
    /// From target to source; an undirected tie both ways.
    case backward
    /// From either end to the other, whatever the tie's direction.
    case either
  }

  /// The ties in compressed rows: a row for each of `actors`, in its columns the places in `actors` of those at the
  /// other end, its items the ties' numbers.
  ///
  /// A row has its ties in the graph's order; a tie to oneself stands in it once. Nothing is kept: who needs the rows
  /// twice holds on to them.
  ///
  /// - Complexity: O(*ties* + *actors*), time and memory.
  package func rows(_ way: Way) -> CompressedRows {
    let columns = graph.storage.columns
    var rows: [UInt32] = []
    var others: [UInt32] = []
    var items: [UInt32] = []
    for tie in ties {
      let source = places[Int(columns.source[tie.index])]
      let target = places[Int(columns.target[tie.index])]
      let goesBothWays = way == .either || !graph.isDirected(tie)
      if goesBothWays || way == .forward {
        rows.append(source)
        others.append(target)
        items.append(tie.rawValue)
      }
      if goesBothWays ? source != target : way == .backward {
        rows.append(target)
        others.append(source)
        items.append(tie.rawValue)
      }
    }
    return CompressedRows(rowCount: actors.count, rows: rows.span, columns: others.span, items: items.span)
  }
}

extension ActorGraph {
  /// Whether a tie goes from source to target only, by itself or by its kind.
  fileprivate func isDirected(_ tie: TieIndex) -> Bool {
    let columns = storage.columns
    return columns.attributes(tie.index).isDirected ?? storage.kinds[Int(columns.kind[tie.index])].isDirected
  }
}
