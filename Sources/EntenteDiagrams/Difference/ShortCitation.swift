internal import Entente

/// A citation as it stands in a sentence: `Sahin 2022, ¶12`.
enum ShortCitation {
  /// The longest title that stands in for an author.
  private static let longestTitle = 48

  /// Citations as they stand one after the other, each work once with all its places: `Sahin 2022, ¶2, ¶5`.
  static func texts(_ citations: [Citation], in graph: ActorGraph, _ words: Words = .english) -> [String] {
    var works: [Int] = []
    var locators: [Int: [String]] = [:]
    for citation in citations {
      let work = citation.sourceIndex
      if locators[work] == nil { works.append(work) }
      let parts = citation.locator.split(separator: ",").map { String($0.drop { $0 == " " }) }
      locators[work, default: []] += parts.filter { locators[work]?.contains($0) != true }
    }
    return works.map { ([name(graph.sources[$0], words)] + (locators[$0] ?? [])).joined(separator: ", ") }
  }

  private static func name(_ source: Source, _ words: Words) -> String {
    let name = author(source.author, words) ?? shortened(source.title.isEmpty ? source.id : source.title)
    // A title often has its year in it.
    let year = name.contains(source.year) ? "" : source.year
    return [name, year].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The family names of up to two authors; of more that of the first, with `et al.` behind it.
  private static func author(_ text: String, _ words: Words) -> String? {
    let names = text.prefix(400).split(separator: ";").compactMap { name -> String? in
      // `Sahin, Erkan` or `Erkan Sahin`.
      let family = name.contains(",") ? name.split(separator: ",").first : name.split(separator: " ").last
      return family.map { String($0.drop { $0 == " " }) }
    }
    switch names.count {
    case 0: return nil
    case 1: return names[0]
    case 2: return words["{} and {}", names[0], names[1]]
    default: return "\(names[0]) et al."
    }
  }

  private static func shortened(_ title: String) -> String {
    guard title.count > longestTitle else { return title }
    let cut = title.prefix(longestTitle)
    let whole = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
    let trimmed = whole.reversed().drop { " ,;:(–-".contains($0) }.reversed()
    return String(trimmed) + " …"
  }
}
