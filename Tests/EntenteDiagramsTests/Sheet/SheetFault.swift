@testable import EntenteDiagrams

extension Drawing {
  /// What stands where it should not on a sheet: boxes on boxes, texts on anything, things off the page or in the panel of
  /// another period, letters nobody can read, and ids that come twice.
  func sheetFaults() -> [String] { crowding + straying + doubles }

  private var writing: [Text] {
    backdrop.compactMap { mark in
      if case .text(let text) = mark { text } else { nil }
    }
  }

  /// The id of the period, before the first dot.
  private func panel(_ id: String) -> Substring { id.prefix { $0 != "." } }

  private var crowding: [String] {
    var faults: [String] = []
    let texts = writing
    for (number, box) in boxes.enumerated() {
      for other in boxes.dropFirst(number + 1) where box.frame.overlaps(other.frame) {
        faults.append("\(box.id) on \(other.id)")
      }
      for text in texts where text.bounds.overlaps(box.frame) { faults.append("\(box.id) on '\(text.string)'") }
      let widest = box.lines.map { box.typeface.width(of: $0) }.max() ?? 0
      if widest > box.frame.width || Double(box.lines.count) * box.typeface.lineHeight > box.frame.height + 0.01 {
        faults.append("\(box.id) is too small for its name")
      }
      for glyph in glyphs where glyph.frame.overlaps(box.frame) { faults.append("\(glyph.id) on \(box.id)") }
    }
    for (number, text) in texts.enumerated() {
      if text.typeface.size < 6 { faults.append("'\(text.string)' is too small") }
      for other in texts.dropFirst(number + 1) where text.bounds.overlaps(other.bounds) {
        faults.append("'\(text.string)' on '\(other.string)'")
      }
    }
    for line in lines {
      let points = line.pieces.flatMap { $0.samples(24) }
      for text in texts where points.contains(where: text.bounds.contains) {
        faults.append("\(line.id) on '\(text.string)'")
      }
      for glyph in glyphs where points.contains(where: glyph.frame.contains) {
        faults.append("\(line.id) on \(glyph.id)")
      }
    }
    return faults
  }

  private var straying: [String] {
    let page = Rectangle(minX: 0, minY: 0, maxX: width, maxY: height)
    var faults: [String] = []
    var panels: [Substring: Rectangle] = [:]
    func note(_ id: String, _ frame: Rectangle) {
      if frame.minX < 0 || frame.minY < 0 || frame.maxX > page.maxX || frame.maxY > page.maxY {
        faults.append("\(id) is off the page")
      }
      panels[panel(id)] = panels[panel(id)]?.union(frame) ?? frame
    }
    for box in boxes { note(box.id, box.frame) }
    for glyph in glyphs { note(glyph.id, glyph.frame) }
    for line in lines { note(line.id, line.bounds) }
    for text in writing where !page.contains(text.bounds.center) || text.bounds.maxX > width {
      faults.append("'\(text.string)' is off the page")
    }
    for (one, frame) in panels {
      for (other, second) in panels where one < other && frame.overlaps(second) {
        faults.append("\(one) reaches into \(other)")
      }
    }
    return faults
  }

  private var doubles: [String] {
    let ids = boxes.map(\.id) + lines.map(\.id) + glyphs.map(\.id)
    let counts = Dictionary(grouping: ids, by: \.self).mapValues(\.count)
    let ends = Set(boxes.map(\.id))
    return counts.filter { $0.value > 1 }.map { "\($0.key) comes \($0.value) times" }
      + lines.filter { !ends.contains($0.from) || !ends.contains($0.to) }.map { "\($0.id) has no ends" }
  }
}
