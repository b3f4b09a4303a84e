/// What of a picture is recorded: which things are on it, where, and how they are told apart.
///
/// It stands for the picture where two versions of the program are compared: as text it can be read line by line, and what
/// Graphviz or a font makes of it does not show.
struct PictureStructure: Equatable, Sendable {
  /// What a thing on the page is.
  enum Kind: String, Sendable, CaseIterable { case page, box, line, glyph, text }

  /// A thing on the page.
  struct Entry: Equatable, Sendable {
    let kind: Kind
    /// Unique among its kind.
    let id: String
    let facts: [Fact]

    /// `box actor-RUS`.
    var name: String { "\(kind.rawValue) \(id)" }

    /// The values of the facts of one name, in order.
    func values(_ name: String) -> [String] { facts.filter { $0.name == name }.map(\.value) }

    /// The numbers of the first place of a name.
    func places(_ name: String) -> [Int]? { facts.first { $0.name == name }?.places }
  }

  /// A word and what is said under it.
  struct Fact: Equatable, Sendable {
    let name: String
    let value: String

    init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }

    /// A place, in whole points; what is no number is told as it is, and is no place any more.
    init(_ name: String, at numbers: [Double]) {
      self.init(
        name, numbers.map { Int(exactly: $0.rounded()).map(String.init) ?? String($0) }.joined(separator: " "))
    }

    /// Facts of these names are places, in which a point more or less is no difference.
    private static let placeNames: Set<String> = ["size", "at", "curve", "tip", "label-at"]

    /// Whole points, where it is a place.
    var places: [Int]? {
      guard Fact.placeNames.contains(name) else { return nil }
      let numbers = value.split(separator: " ").map { Int($0) }
      return numbers.contains(nil) ? nil : numbers.compactMap(\.self)
    }
  }

  /// In the order of drawing.
  var entries: [Entry]

  /// - Parameter entries: things of one kind may share an id; the later ones then have a number behind it.
  init(_ entries: [Entry]) {
    var taken: Set<String> = []
    self.entries = entries.map { entry in
      var (unique, number) = (entry, 1)
      while !taken.insert(unique.name).inserted {
        number += 1
        unique = Entry(kind: entry.kind, id: "\(entry.id) #\(number)", facts: entry.facts)
      }
      return unique
    }
  }
}
