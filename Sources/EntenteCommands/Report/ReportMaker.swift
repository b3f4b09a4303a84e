internal import Entente
internal import EntenteDiagrams
internal import EntenteFormats

/// Makes the page of a report.
enum ReportMaker {
  /// The bytes of the page about a dataset; what a reader should know of it is told.
  static func page(of dataset: DatasetArgument, _ scope: PictureScope) async throws(CommandFault) -> [UInt8] {
    let gallery = try Gallery(try dataset.sound(), reading: dataset.queryWords, scope)
    try gallery.remark()
    return try await page(of: gallery, namedIn: scope.lang.tag)
  }

  /// The pictures as `render` writes them, and what was measured beside them.
  private static func page(
    of gallery: Gallery, namedIn language: LanguageTag?
  ) async throws(CommandFault) -> [UInt8] {
    let measures = ReportMeasures(of: gallery.graph, gallery.ties)
    var pictures: [Report.Picture] = []
    var progress = Progress(gallery.periods.count, "periods")
    for (period, picture) in zip(gallery.periods, try gallery.drawings()) {
      let drawing = picture.drawing
      let svg = try PictureFormat.svg.bytes(of: drawing)
      let scores = await measures.scores(of: period)
      pictures.append(Report.Picture(period: period, drawing: drawing, svg: svg, scores: scores))
      progress.step()
    }
    let report = Report(
      gallery.graph, pictures: pictures, measures: measures.measures, options: gallery.options, namedIn: language)
    return report.html { SHA256.digest(of: $0) }
  }
}
