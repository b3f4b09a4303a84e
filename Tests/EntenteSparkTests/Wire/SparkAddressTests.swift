import Entente
import Testing

@testable import EntenteSpark

/// Addresses as people write them.
@Suite struct `An address` {
  @Test func `its parts have what people expect where they are left out`() throws {
    let plain = try SparkAddress("spark://cluster")
    #expect(plain.transport == .tcp && plain.host == "cluster" && plain.port == 10_000 && plain.user == nil)
    let whole = try SparkAddress("https://ann@gate.example:8443/sql/v1")
    #expect(whole.transport == .http(isSecure: true, path: "/sql/v1") && whole.user == "ann" && whole.port == 8_443)
    #expect(try SparkAddress("https://gate.example").transport == .http(isSecure: true, path: "/cliservice"))
    #expect(try SparkAddress("spark://[::1]:7").host == "::1")
  }

  @Test(arguments: [
    "", "cluster:10000", "ftp://cluster", "spark://", "spark://a b", "spark://cluster:0", "spark://cluster:70000",
    "spark://cluster/db", "https://gate?x=1", "spark://ann:sesame@cluster", "spark://cluster\n",
  ])
  func `what is none is refused`(text: String) {
    let fault = #expect(throws: EngineFault.self) { _ = try SparkAddress(text) }
    #expect(fault?.kind == .unusableQuery)
  }

  @Test func `only what stays on this machine, or goes by TLS, is private`() throws {
    let isPrivate = try [
      "spark://localhost", "spark://127.3.4.5", "spark://[::1]", "https://far.example", "http://127.0.0.1",
      "spark://far.example", "http://far.example", "spark://127.0.0.1.far.example", "spark://0.0.0.0",
    ].map { try SparkAddress($0).isPrivate }
    #expect(isPrivate == [true, true, true, true, true, false, false, false, false])
  }
}
