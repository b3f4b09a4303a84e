internal import ArgumentParser

/// How the cluster is met.
struct ClusterAccess: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Where Spark's Thrift server listens: spark://user@host:10000, or https://user@host:10001/cliservice.",
      valueName: "address"))
  var engine: String

  @Option(
    help: ArgumentHelp(
      "A file with the password, which may also stand in ENTENTE_SPARK_PASSWORD.", valueName: "file"))
  var passwordFile: String?

  @Flag(help: "Send the password where others may read along.")
  var insecurePassword = false

  @Option(help: ArgumentHelp("How long a statement may run, in minutes.", valueName: "minutes"))
  var timeout = 360

  func validate() throws {
    if timeout < 1 || timeout > 100_000 { throw ValidationError("--timeout is 1 minute or more") }
  }

  /// The password, from wherever it is.
  func password() throws(CommandFault) -> String? {
    guard let passwordFile else { return SystemCalls.variable("ENTENTE_SPARK_PASSWORD") }
    guard let text = String(validating: try FilePath(passwordFile).bytes(), as: UTF8.self) else {
      throw CommandFault(.badData, "'\(passwordFile)' is no text in UTF-8, so there is no password in it")
    }
    return text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
  }
}
