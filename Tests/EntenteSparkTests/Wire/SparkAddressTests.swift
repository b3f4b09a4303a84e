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

  @Test(
    arguments: [
      "spark://ann:se same@h", "spark://ann:sesame@h?x=1", "spark://ann:sesa#me@h", "spark://ann:ses/ame@h",
      "ann:sesame@h", "spark://ann:sesame@h:99999",
    ])
  func `what may be a password is never told again, whatever else is wrong`(text: String) {
    let fault = #expect(throws: EngineFault.self) { try SparkAddress(text) }
    #expect(fault?.reason.contains("same") == false && fault?.reason.contains("sesa") == false)
    #expect(fault?.reason.contains("ame@") == false)
  }

  @Test func `a proxy that would read a password is known by its variable, and its exceptions by theirs`() {
    #expect(HTTPProxy.name(for: "localhost", in: [:]) == nil)
    #expect(HTTPProxy.name(for: "localhost", in: ["http_proxy": ""]) == nil)
    #expect(HTTPProxy.name(for: "localhost", in: ["http_proxy": "http://p:1"]) == "http_proxy")
    #expect(HTTPProxy.name(for: "localhost", in: ["ALL_PROXY": "http://p:1"]) == "ALL_PROXY")
    for exceptions in ["*", "LOCALHOST", "a.org, localhost", ".localhost"] {
      let environment = ["http_proxy": "http://p:1", "no_proxy": exceptions]
      #expect(HTTPProxy.name(for: "localhost", in: environment) == nil, "\(exceptions)")
    }
    let environment = ["http_proxy": "http://p:1", "no_proxy": "example.org,host"]
    #expect(HTTPProxy.name(for: "sql.example.org", in: environment) == nil)
    #expect(HTTPProxy.name(for: "localhost", in: environment) == "http_proxy")
    #expect(HTTPProxy.name(for: "anexample.org", in: environment) == "http_proxy")
  }
}
