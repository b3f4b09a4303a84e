import EntenteFormats

@testable import EntenteDiagrams

/// A page that shows pictures as they were recorded beside what is drawn now.
///
/// It is one file without a script, asks for nothing from outside, and is well-formed XML as well as HTML.
struct GoldenPage {
  /// A picture that is not as it was recorded.
  struct Picture {
    let name: String
    /// Nil where nothing, or nothing that can be read, is recorded.
    let old: PictureStructure?
    /// Nil where it is drawn no longer.
    let new: PictureStructure?
    let differences: [StructureDifference]
  }

  let pictures: [Picture]

  var html: String {
    let policy = "default-src 'none'; style-src '\(GoldenPage.styleSource)'; base-uri 'none'; form-action 'none'"
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8"/>
      <meta http-equiv="Content-Security-Policy" content="\(policy)"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <title>Pictures that are not as recorded</title>
      <style>\(GoldenPage.style)</style>
      </head>
      <body>
      <h1>Pictures that are not as recorded</h1>
      <p>Sketches of what is recorded, not the pictures themselves. Grey is as it was; \(legend).
      To record what is drawn now: <code>\(GoldenFiles.recordingCommand)</code></p>
      \(pictures.map(section).joined(separator: "\n"))
      </body>
      </html>

      """
  }

  private var legend: String {
    [StructureDifference.Change.added, .removed, .moved, .changed, .reordered]
      .map { "<b class=\"\($0.rawValue)\">\($0.rawValue)</b>" }.joined(separator: ", ")
  }

  private func section(_ picture: Picture) -> String {
    let items = picture.differences.map { "<li class=\"\($0.change.rawValue)\">\(markup($0.sentence))</li>" }
    let list = items.isEmpty ? "" : "<ul>\(items.joined(separator: "\n"))</ul>"
    return """
      <section>
      <h2>\(markup(picture.name))</h2>
      \(list)
      <div class="pair">
      \(figure("recorded", picture.old, picture))
      \(figure("drawn now", picture.new, picture))
      </div>
      </section>
      """
  }

  private func figure(_ caption: String, _ structure: PictureStructure?, _ picture: Picture) -> String {
    let sketch = structure.map { StructureSketch($0, differences: picture.differences).svg } ?? "<p>nothing</p>"
    return "<figure><figcaption>\(markup(picture.name)), \(caption)</figcaption>\n\(sketch)\n</figure>"
  }

  private func markup(_ text: String) -> String { String(decoding: XMLText.escaped(text), as: UTF8.self) }

  private static var styleSource: String {
    Report.policySource(of: Array(style.utf8)) { SHA256.digest(of: $0) }
  }

  private static let style =
    """

    body { margin: 1rem; font: 15px/1.5 system-ui, sans-serif; background: #ffffff; color: #111827; }
    .pair { display: flex; flex-wrap: wrap; gap: 1rem; }
    figure { flex: 1 1 24rem; margin: 0; }
    svg { width: 100%; height: auto; font-family: sans-serif; }
    ul { max-height: 16rem; overflow: auto; font-size: 0.85rem; overflow-wrap: anywhere; }

    """
    + [StructureDifference.Change.added, .removed, .moved, .changed, .reordered]
    .map { ".\($0.rawValue) { color: \(StructureSketch.color(of: $0)); }\n" }.joined()
}
