internal import Entente

/// A short code for each actor where there is no room for its name, each code once.
///
/// The ISO code, else an id of at most four letters and digits, else letters of the name.
struct ActorCodes: Sendable {
  private static let longest = 4

  private let codes: [ActorID: String]

  /// - Complexity: O(*actors*).
  init(_ actors: [ActorID], in graph: ActorGraph) {
    var codes: [ActorID: String] = [:]
    var taken: Set<String> = []
    var unnamed: [ActorID] = []
    // Codes that readers know go first: no invented one may take them away.
    for actor in actors {
      let profile = graph.profile(actor)
      let known = [profile.iso3, profile.id].first { ActorCodes.isShort($0) && !taken.contains($0) }
      if let known {
        taken.insert(known)
        codes[actor] = known
      } else {
        unnamed.append(actor)
      }
    }
    var counts: [String: Int] = [:]
    for actor in unnamed {
      let candidates = ActorCodes.candidates(graph.profile(actor))
      var code = candidates.first { !taken.contains($0) }
      while code == nil {
        let stem = candidates.first?.prefix(2) ?? "A"
        let number = (counts[String(stem)] ?? 1) + 1
        counts[String(stem)] = number
        code = taken.contains("\(stem)\(number)") ? nil : "\(stem)\(number)"
      }
      taken.insert(code ?? "")
      codes[actor] = code
    }
    self.codes = codes
  }

  subscript(actor: ActorID) -> String { codes[actor] ?? "" }

  /// What codes stand for, in a line below the picture; nothing where each is a name itself.
  static func key(_ codes: [(code: String, name: String)], _ words: Words) -> String {
    let told = codes.filter { $0.code != $0.name }.map { "\($0.code) \($0.name.prefix(80))" }.sorted()
    return told.isEmpty ? "" : words["Codes: {}.", words.joined(told)]
  }

  private static func isShort(_ text: String) -> Bool {
    !text.isEmpty && text.count <= longest && text.allSatisfy { $0.isLetter || $0.isNumber }
  }

  /// The initials of a name, then its first letters.
  private static func candidates(_ profile: ActorProfile) -> [String] {
    let words = profile.name.prefix(200).split { !$0.isLetter && !$0.isNumber }
    // `the` and `of` are seldom a name's letters. Where letters have no case, any word may be all there is.
    let telling = words.filter { $0.count > 3 || $0.first?.isLowercase == false && $0 != "The" }
    let chosen = telling.isEmpty ? words : telling
    let initials = String(chosen.compactMap(\.first).prefix(longest)).uppercased()
    let letters = chosen.joined().uppercased()
    return [chosen.count > 1 ? initials : "", String(letters.prefix(3)), String(letters.prefix(4)), initials]
      .filter { !$0.isEmpty }
  }
}
