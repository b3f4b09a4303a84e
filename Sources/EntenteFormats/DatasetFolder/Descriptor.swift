import Entente

/// What `datapackage.json` says of the whole: title, licence, contributors, and which days were observed.
struct Descriptor {
  static let fileName = "datapackage.json"

  private(set) var header = GraphHeader()
  private(set) var observed: Spell?

  /// Reads a descriptor, and reports what is wrong with it.
  init(_ bytes: [UInt8], _ findings: inout Findings) {
    guard EncodingCheck.passes(TextBlock(bytes), &findings) else { return }
    let root: JSONValue
    do {
      root = try JSONReader.value(of: bytes)
    } catch {
      let start = min(error.offset, bytes.count)
      findings.error(start..<min(start + 1, bytes.count), "this is no JSON: \(error.message)", fix: error.remedy)
      return
    }
    guard case .object = root.content else {
      findings.error(root.range, "the descriptor is no object", fix: "write { \"title\": \"…\", \"resources\": […] }")
      return
    }
    header.title = Self.text("title", of: root, &findings) ?? ""
    header.titles = Self.titles(of: root, &findings)
    header.licence = Self.names("name", inList: "licenses", of: root, &findings).joined(separator: ", ")
    header.contributors = Self.names("title", inList: "contributors", of: root, &findings)
    readObserved(root, &findings)
  }

  private mutating func readObserved(_ root: JSONValue, _ findings: inout Findings) {
    guard let value = root["observed"], let text = Self.text("observed", of: root, &findings) else { return }
    do {
      guard let spell = try EDTF(text).extent?.possible else {
        findings.error(
          value.range, "the year of \(Excerpt.shown(text)) is beyond the days that can be counted",
          fix: "give a year within 5 million of today")
        return
      }
      guard spell.dayCount != nil else {
        let missing = spell.terminus.isDistant ? "last" : "first"
        findings.error(
          value.range, "\(Excerpt.shown(text)) has no \(missing) day, and outside what was observed nothing is known",
          fix: "write the \(missing) day observed too, as in 1872/1914-07-27")
        return
      }
      observed = spell
    } catch {
      // The text begins after its quote.
      findings.report(error, in: text, at: (value.range.lowerBound + 1)..<(value.range.upperBound - 1))
    }
  }

  private static func text(_ name: String, of value: JSONValue, _ findings: inout Findings) -> String? {
    guard let member = value[name] else { return nil }
    if let text = member.string {
      if text.unicodeScalars.dropFirst(Excerpt.longestName).isEmpty { return text }
      findings.error(
        member.range, "\(name) is longer than 1,000 characters, and nobody can read it", fix: "shorten it")
      return nil
    }
    findings.error(member.range, "\(name) should be a string", fix: "write \"\(name)\": \"…\"")
    return nil
  }

  /// The title in other languages, by tag.
  private static func titles(of root: JSONValue, _ findings: inout Findings) -> [String: String] {
    guard let member = root["titles"] else { return [:] }
    guard case .object(let members) = member.content else {
      findings.error(
        member.range, "titles should be an object", fix: "write \"titles\": { \"ru\": \"…\", \"fa\": \"…\" }")
      return [:]
    }
    var titles: [String: String] = [:]
    for (tag, value) in members {
      guard let language = LanguageTag(tag), language.text == tag else {
        findings.error(
          value.range, "\(Excerpt.shown(tag)) is no language", fix: "write a tag in lower case, such as ru, fa or pt-br"
        )
        continue
      }
      if let title = text(tag, of: member, &findings), !title.isEmpty { titles[tag] = title }
    }
    return titles
  }

  private static func names(
    _ name: String, inList list: String, of root: JSONValue, _ findings: inout Findings
  ) -> [String] {
    guard let member = root[list] else { return [] }
    guard let elements = member.elements else {
      findings.error(member.range, "\(list) should be a list", fix: "write \"\(list)\": [ { \"\(name)\": \"…\" } ]")
      return []
    }
    return elements.compactMap { text(name, of: $0, &findings) }
  }
}
