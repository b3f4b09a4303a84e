internal import EntenteDiagrams
internal import EntenteFormats

extension Drawing.Origin {
  /// The origin of a picture of a dataset that this program draws.
  ///
  /// - Parameters:
  ///   - verb: the command that draws it.
  ///   - words: the options that decide what is drawn.
  init(of dataset: Dataset, _ verb: String, _ words: [String], period: String = "") {
    self.init(
      data: dataset.digest, query: QueryLine.text(of: [verb] + words), period: period, program: Version.credit)
  }
}
