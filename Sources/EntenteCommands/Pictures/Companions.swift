internal import Entente
internal import EntenteDiagrams

/// What lies beside a picture: the words for below it and for those who do not see it, and where its lines come from.
enum Companions {
  /// The files, by their endings.
  static func files(of drawing: Drawing, _ graph: ActorGraph) -> [(ending: String, bytes: [UInt8])] {
    [
      ("txt", Array(words(drawing).utf8)),
      ("sources.csv", Array(SourceSheet.table(of: drawing, graph).csv().utf8)),
    ]
  }

  private static func words(_ drawing: Drawing) -> String {
    """
    Caption

    \(([drawing.title + "."] + drawing.caption).joined(separator: " "))

    Alternative text

    \(drawing.title). \(drawing.alternative)

    """
  }
}
