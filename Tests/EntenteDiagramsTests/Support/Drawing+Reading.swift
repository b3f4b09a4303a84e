@testable import EntenteDiagrams

extension Drawing {
  /// The texts of header, legend and foot.
  var texts: [String] {
    backdrop.compactMap { mark in
      if case .text(let text) = mark { text.string } else { nil }
    }
  }

  func line(_ id: String) -> Line? { lines.first { $0.id == "tie-" + id } }

  func box(_ id: String) -> Box? { boxes.first { $0.id == "actor-" + id } }

  /// The patterns of the legend's samples.
  var samplePatterns: Set<Stroke.Pattern> {
    Set(
      backdrop.compactMap { mark in
        if case .curve(_, let stroke) = mark { stroke.pattern } else { nil }
      })
  }
}
