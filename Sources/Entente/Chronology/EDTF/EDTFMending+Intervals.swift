extension EDTFMending {
  /// `1985-`: an end left out, which is either unknown or has not come.
  @Sendable static func endLeftOut(_ text: String) -> [String] {
    guard text.hasSuffix("-") else { return [] }
    let start = text.dropLast()
    return reads(String(start)) ? ["\(start)/..", "\(start)/"] : []
  }

  /// `2015-2018`, `2015..2018`, `1995-06-01-1996-02-01`: two dates, and no slash between them.
  @Sendable static func rangeWithHyphen(_ text: String) -> [String] {
    if text == ".." { return ["../.."] }
    if text.hasSuffix("..") { return ["\(text.dropLast(2))/.."] }
    if text.hasPrefix("..") { return ["../\(text.dropFirst(2))"] }
    if text.contains("..") { return [text.replacing("..", with: "/", maxReplacements: 1)] }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count > 1, parts.count.isMultiple(of: 2) else { return [] }
    let half = parts.count / 2
    return [parts.prefix(half).joined(separator: "-") + "/" + parts.suffix(half).joined(separator: "-")]
  }

  /// `1985/open`, `unknown/1985`, `198u`, `1985?~`, `c1985`, `1985/present`: the draft of 2012, and older habits.
  @Sendable static func draftOf2012(_ text: String) -> [String] {
    var today = text.lowercased().replacing("unknown", with: "")
    for word in ["open", "present", "ongoing", "today", "now"] { today = today.replacing(word, with: "..") }
    for both in ["?~", "~?"] { today = today.replacing(both, with: "%") }
    for circa in ["circa", "ca.", "c.", "ca", "c"] where today.hasPrefix(circa) {
      today = today.dropFirst(circa.count) + "~"
      break
    }
    return [today.uppercased().replacing("U", with: "X")]
  }

  /// `1999/1995`: an interval whose ends are the wrong way round.
  ///
  /// Where they have days in common the order is not what is wrong, and turning it would add days.
  @Sendable static func inOrder(_ text: String) -> [String] {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    guard ends.count == 2, let first = extent(ends[0]), let last = extent(ends[1]),
      first.earliestOnset >= last.latestTerminus
    else { return [] }
    return ["\(ends[1])/\(ends[0])"]
  }

  private static func extent(_ text: Substring) -> Extent? { (try? EDTF(String(text)))?.extent }

  /// `2004-06-11/2004-06`: an end that is less precise than the start it is in.
  @Sendable static func withUnknownDigits(_ text: String) -> [String] {
    guard endsInPart(text), let end = text.split(separator: "/").last else { return [] }
    return [text + (end.contains("-") ? "-XX" : "-XX-XX")]
  }

  /// `2005-07-25T10:10:10Z/2006-01-01`: times in an interval, or a time that is not whole.
  @Sendable static func withoutTimes(_ text: String) -> [String] {
    guard text.contains("T") else { return [] }
    return [eachEnd(of: text) { end in String(end.prefix { $0 != "T" }) }]
  }

  /// Whether the start of an interval is a part of its end: `2004-06-11/2004-06`.
  private static func endsInPart(_ text: String) -> Bool {
    let ends = text.split(separator: "/", omittingEmptySubsequences: false)
    guard ends.count == 2, !ends[1].isEmpty else { return false }
    let (start, end) = (withoutDoubt(ends[0]), withoutDoubt(ends[1]))
    return start.hasPrefix(end + "-")
  }

  private static func withoutDoubt(_ text: Substring) -> String {
    String(text.filter { !"?~%".contains($0) })
  }
}
