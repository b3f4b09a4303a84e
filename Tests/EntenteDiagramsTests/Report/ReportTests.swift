import Entente
import EntenteFormats
import Foundation
import Testing

@testable import EntenteDiagrams

/// The page as a text; what it does in a browser is told by Tests/Browser.
struct ReportTests {
  /// A report whose pictures are short texts, for nothing here reads them.
  private func report(
    _ graph: ActorGraph, measures: [Measure] = [], options: DiagramOptions = .init(),
    namedIn language: LanguageTag? = nil
  ) async throws -> Report {
    let graph = language.map(graph.named) ?? graph
    let atlas = NetworkAtlas(graph, periods: graph.periods(by: .eras), options: options)
    var pictures: [Report.Picture] = []
    for period in atlas.periods {
      var scores: [Scores] = []
      for measure in measures {
        let result = try await graph.snapshot(of: period.spell).result(of: measure)
        if case .actors(let values) = result { scores.append(values) }
      }
      pictures.append(
        Report.Picture(
          period: period, drawing: atlas.drawing(of: period), svg: Array("<svg>\(period.id)</svg>\n".utf8),
          scores: scores))
    }
    return Report(graph, pictures: pictures, measures: measures, options: options, namedIn: language)
  }

  private func html(_ report: Report) -> String {
    String(decoding: report.html { SHA256.digest(of: $0) }, as: UTF8.self)
  }

  private func data(in html: String) throws -> [String: Any] {
    let text = try #require(
      html.components(separatedBy: "id=\"page-data\">").last?.components(separatedBy: "</script>").first)
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func `the same report is the same bytes`() async throws {
    let one = try await report(SampleGraphs.bundled("russia-iran"), measures: [.degree, .betweenness])
    let other = try await report(SampleGraphs.bundled("russia-iran"), measures: [.degree, .betweenness])
    #expect(html(one) == html(other))
  }

  @Test func `the policy names the digests of the script and the style that are there`() async throws {
    let html = html(try await report(SampleGraphs.bundled("great-powers")))
    for (name, opening, closing) in [("script", "<script>", "</script>"), ("style", "<style>", "</style>")] {
      let content = try #require(
        html.components(separatedBy: opening).dropFirst().first?.components(separatedBy: closing).first)
      #expect(content.utf8.count > 5000)
      #expect(html.contains("\(name)-src 'sha256-\(Base64.text(SHA256.digest(of: content.utf8)))'"))
    }
    #expect(html.components(separatedBy: "<script").count == 3, "the data and the script")
  }

  @Test func `nothing in the page is loaded from anywhere`() async throws {
    let page = ReportPage(title: "", data: []).html { SHA256.digest(of: $0) }
    let text = String(decoding: page, as: UTF8.self)
    let addresses = text.matches(of: /https?:\/\/[^'"\s]+/).map { String($0.output) }
    #expect(addresses == ["http://www.w3.org/2000/svg"], "the name of SVG, which is never fetched")
    #expect(!text.contains("@import") && !text.contains("url(") && !text.contains(".innerHTML"))
  }

  @Test func `what fills a blank is not taken for a blank`() {
    let page = ReportPage(title: "{{data}} <b>", data: Array("{{style}}".utf8)).html { _ in [] }
    let text = String(decoding: page, as: UTF8.self)
    #expect(text.contains("<title>{{data}} &lt;b&gt;</title>"))
    #expect(text.contains("id=\"page-data\">{{style}}</script>"))
  }

  @Test(arguments: SampleGraphs.bundledNames, [1, nil])
  func `the page knows every line and box of every picture, and no other`(name: String, steps: Int?) async throws {
    let graph = try SampleGraphs.bundled(name)
    var options = DiagramOptions()
    if let steps {
      options.around = [try #require(graph.actor(name == "russia-iran" ? "IRN" : "ITA"))]
      options.steps = steps
    }
    let report = try await report(graph, options: options)
    let data = try data(in: html(report))
    let periods = try #require(data["periods"] as? [[String: Any]])
    let ties = try #require(data["ties"] as? [[String: Any]])
    #expect(periods.count == report.pictures.count)
    #expect(data["isPart"] as? Bool == (steps != nil))
    let drawn = Set(report.pictures.flatMap { $0.drawing.lines.flatMap(\.ties) })
    #expect(drawn.count == ties.count)
    for (period, picture) in zip(periods, report.pictures) {
      let lines = try #require(period["lines"] as? [[Any]])
      #expect(lines.compactMap { $0.first as? String } == picture.drawing.lines.map(\.id))
      let ids = try lines.map { line in
        try #require(line.last as? [Int]).map { ties[$0]["id"] as? String }
      }
      #expect(ids == picture.drawing.lines.map { $0.ties.map { graph.tie($0).id } })
      let boxes = try #require(period["boxes"] as? [String])
      #expect(boxes == picture.drawing.boxes.map(\.id))
      #expect(Set(try #require(period["ties"] as? [Int])) == Set(lines.flatMap { $0.last as? [Int] ?? [] }))
      #expect(try #require(period["svg"] as? String) == String(decoding: picture.svg, as: UTF8.self))
    }
  }

  @Test func `each name has the language it is in, where one was asked for and is there`() async throws {
    let graph = try SampleGraphs.bundled("russia-iran")
    var options = DiagramOptions()
    options.language = .persian
    let tag = try #require(LanguageTag("fa-ir"))
    let page = html(try await report(graph, options: options, namedIn: tag))
    let data = try data(in: page)
    #expect(data["language"] as? String == "fa" && data["direction"] as? String == "rtl")
    func languages(_ part: String) throws -> [String: String] {
      try #require(data[part] as? [[String: Any]]).reduce(into: [:]) { languages, thing in
        languages[try #require(thing["id"] as? String)] = try #require(thing["language"] as? String)
      }
    }
    let actors = try languages("actors")
    #expect(
      actors
        == actors.reduce(into: [:]) { told, actor in
          told[actor.key] = graph.actor(actor.key).map { graph.profile($0).names["fa"] ?? "" } == "" ? "" : "fa"
        })
    #expect(actors["IRN"] == "fa")
    #expect(try languages("periods")["after-ukraine"] == "fa")
    let kinds = try languages("kinds")
    for (english, asked) in zip(graph.kinds, graph.named(in: tag).kinds) {
      #expect(kinds[english.id] == (asked.name == english.name ? "" : "fa-ir"), "\(asked.name), a name of ours")
    }
    #expect(kinds["rivalry"] == "fa-ir")
    #expect(page.contains("<title lang=\"fa\">") && page.contains("<h1 dir=\"auto\" lang=\"fa\">"))
    #expect(page.contains("<html lang=\"en\""), "the page's own words")

    let plain = html(try await report(graph))
    #expect(!plain.contains("\"language\":\"fa\"") && plain.contains("<title>") && plain.contains("<h1 dir=\"auto\">"))
  }

  @Test func `measures stand beside the actors they are of, null where there is none`() async throws {
    let graph = try SampleGraphs.bundled("russia-iran")
    let report = try await report(graph, measures: [.positiveDegree, .betweenness])
    let data = try data(in: html(report))
    let actors = try #require(data["actors"] as? [[String: Any]])
    let periods = try #require(data["periods"] as? [[String: Any]])
    var undefined = 0
    for (period, picture) in zip(periods, report.pictures) {
      let numbers = try #require(period["actors"] as? [Int])
      let columns = try #require(period["values"] as? [[Any]])
      #expect(columns.count == 2)
      for (scores, column) in zip(picture.scores, columns) {
        for (number, value) in zip(numbers, column) {
          let id = try #require(actors[number]["id"] as? String)
          let actor = try #require(graph.actor(id))
          let told = value as? Double
          // Foundation reads the last digit of a number in its own way.
          #expect((scores[actor] == nil) == (told == nil) && abs((scores[actor] ?? 0) - (told ?? 0)) < 1e-12)
          undefined += told == nil ? 1 : 0
        }
      }
    }
    #expect(undefined > 0, "no actor is without positive ties: the test shows nothing")
  }

  @Test func `the style's dark ground is the dark palette's`() {
    let style = String(decoding: PackageResources.page_css, as: UTF8.self)
    #expect(style.contains("--ground: \(Palette.dark.ground);"))
    #expect(style.contains("--ground: \(Palette.light.ground);"))
  }
}
