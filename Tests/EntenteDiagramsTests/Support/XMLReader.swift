import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Reads XML with a parser that is not ours: whether it is well formed, and what titles its groups have.
final class XMLReader: NSObject, XMLParserDelegate {
  private(set) var isWellFormed = false
  /// The title of each element that has an id.
  private(set) var titles: [String: String] = [:]
  private(set) var ids: [String] = []
  private(set) var rootAttributes: [String: String] = [:]
  private(set) var elementCount = 0
  private var path: [String] = []
  private var title: String?

  init(_ bytes: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    isWellFormed = parser.parse()
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if elementCount == 0 { rootAttributes = attributes }
    elementCount += 1
    if let id = attributes["id"] { ids.append(id) }
    if elementName == "title" { title = "" }
    path.append(attributes["id"] ?? "")
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { title? += string }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName: String?
  ) {
    path.removeLast()
    if elementName == "title", let text = title {
      titles[path.last ?? ""] = text
      title = nil
    }
  }
}
