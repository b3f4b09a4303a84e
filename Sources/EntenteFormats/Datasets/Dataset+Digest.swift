extension Dataset {
  /// What tells these data from any others: `sha256:` and 64 hexadecimal digits.
  ///
  /// It is taken of the files in our own form, so that quotes, blank columns and line ends that mean nothing do not change
  /// it, and neither does another name of the folder or file. Of a packed graph it is taken of what stands before its columns, the
  /// checksums of their blocks among it.
  ///
  /// - Complexity: O(*bytes*).
  public var digest: String {
    if form == .packed { return "sha256:" + SHA256.hexadecimal(SHA256.digest(of: graph.packedFront().bytes)) }
    var digest = SHA256()
    for (name, content) in files() {
      // The length parts one file from the next: no two datasets come to the same bytes.
      digest.update("\(form == .csv ? "ties.csv" : name) \(content.count)\n".utf8)
      digest.update(content)
    }
    return "sha256:" + SHA256.hexadecimal(digest.finished())
  }
}
