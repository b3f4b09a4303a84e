import Entente
import EntenteFormats
import Foundation
import Testing

@testable import EntenteDiagrams

/// The page as a text; what it does in a browser is told by Tests/Browser.
struct ReportTests {
  /// A report whose pictures are short texts, for nothing here reads them.
  private func report(_ graph: ActorGraph, measures: [Measure] = []) async throws -> Report {
    let atlas = NetworkAtlas(graph, periods: graph.periods(by: .eras))
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
    return Report(graph, pictures: pictures, measures: measures)
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

  @Test(arguments: SampleGraphs.bundledNames)
  func `every line and box of every picture is known to the page`(name: String) async throws {
    let graph = try SampleGraphs.bundled(name)
    let report = try await report(graph)
    let data = try data(in: html(report))
    let periods = try #require(data["periods"] as? [[String: Any]])
    let ties = try #require(data["ties"] as? [[String: Any]])
    #expect(periods.count == report.pictures.count)
    for (period, picture) in zip(periods, report.pictures) {
      let lines = try #require(period["lines"] as? [[Any]])
      #expect(lines.compactMap { $0.first as? String } == picture.drawing.lines.map(\.id))
      let ids = try lines.map { line in
        try #require(line.last as? [Int]).map { ties[$0]["id"] as? String }
      }
      #expect(ids == picture.drawing.lines.map { $0.ties.map { graph.tie($0).id } })
      let boxes = try #require(period["boxes"] as? [String])
      #expect(boxes == picture.drawing.boxes.map(\.id))
      #expect(try #require(period["svg"] as? String) == String(decoding: picture.svg, as: UTF8.self))
    }
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
