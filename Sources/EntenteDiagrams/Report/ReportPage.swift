internal import Entente

/// The page as a file: a skeleton in HTML whose blanks are filled.
struct ReportPage {
  /// In the order in which they are joined: what is used comes before what uses it.
  private static let scripts = [
    PackageResources.elements_js, PackageResources.dataset_js, PackageResources.view_js, PackageResources.theme_js,
    PackageResources.colors_js, PackageResources.picture_js, PackageResources.walking_js,
    PackageResources.filters_js, PackageResources.panel_js, PackageResources.chart_js, PackageResources.actor_js,
    PackageResources.matrix_js, PackageResources.tables_js, PackageResources.csv_js, PackageResources.time_js,
    PackageResources.page_js,
  ]

  let title: String
  /// The title's language, where it is known.
  var titleLanguage: LanguageTag?
  let data: [UInt8]

  func html(digest: ([UInt8]) -> [UInt8]) -> [UInt8] {
    // One scope of its own: nothing of the page is a name that an id in a picture could take.
    let script = Array("(() => {\n'use strict';\n".utf8) + ReportPage.scripts.joined() + Array("})();\n".utf8)
    let style = PackageResources.page_css
    let policy = [
      "default-src 'none'", "script-src '\(Report.policySource(of: script, digest: digest))'",
      "style-src '\(Report.policySource(of: style, digest: digest))'", "img-src data:", "base-uri 'none'",
      "form-action 'none'",
    ]
    let blanks: [String: [UInt8]] = [
      "title": XMLText.escaped(title),
      "titleLanguage": Array((titleLanguage.map { " lang=\"\($0)\"" } ?? "").utf8),
      "policy": Array(policy.joined(separator: "; ").utf8), "style": style,
      "script": script, "data": data,
    ]
    return ReportPage.filled(PackageResources.page_html, blanks)
  }

  /// The skeleton with each `{{name}}` replaced, once: what fills a blank is not looked through again.
  private static func filled(_ skeleton: [UInt8], _ blanks: [String: [UInt8]]) -> [UInt8] {
    var page: [UInt8] = []
    page.reserveCapacity(skeleton.count + blanks.values.reduce(0) { $0 + $1.count })
    var rest = skeleton[...]
    while let opening = rest.firstRange(of: "{{".utf8), let closing = rest.firstRange(of: "}}".utf8) {
      page += rest[..<opening.lowerBound]
      page += blanks[String(decoding: rest[opening.upperBound..<closing.lowerBound], as: UTF8.self)] ?? []
      rest = rest[closing.upperBound...]
    }
    return page + rest
  }
}
