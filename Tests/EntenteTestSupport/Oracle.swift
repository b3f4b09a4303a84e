/// The measures as networkx and igraph give them, read from `Tests/Oracles`.
public enum Oracle {
  private static let stored = Result { try read() }

  /// The four classics and the 200 random graphs, with what the libraries say of each, read once.
  public static var graphs: [OracleGraph] { get throws { try stored.get() } }

  private static func read() throws -> [OracleGraph] {
    let files = try PackageFiles.files(in: "Tests/Oracles")
    return try ["classics.txt", "random.txt"].flatMap { name in
      guard let bytes = files[name] else { throw OracleFault(file: name, line: 1, reason: "there is no such file") }
      var reader = OracleReader(file: name, bytes: bytes)
      return try reader.graphs()
    }
  }
}

/// A stored file that does not read.
public struct OracleFault: Error, CustomStringConvertible {
  let file: String
  let line: Int
  let reason: String

  /// Where, what, and what to type.
  public var description: String {
    "Tests/Oracles/\(file):\(line): \(reason); make it anew with Tests/Oracles/make_oracles.py"
  }
}
