/// A work, a document or an event of common knowledge that ties cite.
public struct Source: Hashable, Sendable {
  /// The id that citations use.
  public var id: String
  /// What it is called.
  public var title: String
  /// Who wrote it, as names are written in a bibliography.
  public var author: String
  /// The year of publication, as it is written.
  public var year: String
  /// Where it can be read.
  public var url: String

  /// A source; everything but its id and its title may be left out.
  public init(id: String, title: String, author: String = "", year: String = "", url: String = "") {
    self.id = id
    self.title = title
    self.author = author
    self.year = year
    self.url = url
  }
}
