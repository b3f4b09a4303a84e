import Foundation
import Testing

/// `entente preview`, by the real program and over a real socket.
@Suite(.serialized) struct `Preview` {
  /// A dataset whose reading also makes a note.
  private static let noted = Samples.pact.merging([
    "pact/actors.csv": "id,name,colour\nFRA,France,blue\nRUS,Russia,red\nDEU,Germany,grey\n"
  ]) { $1 }

  /// The same ties without the war.
  private static let shorter =
    "id,source,target,kind,when,status\npact,FRA,RUS,alliance,1894-01-04/1917,asserted\n"

  private static let torn = "id,source,target,kind,when,status\npact,FRA,RUZ,alliance,1894,asserted\n"

  @Test func `shows the bytes of entente report in a page of its own`() async throws {
    let place = try Workplace(Samples.pact)
    try place.entente("report", "pact", "-o", "page.html")
    try await RunningPreview.of("pact", in: place) { live in
      let state = try await live.state { $0.page > 0 }
      #expect(state.trouble == nil)
      let report = try await live.get("/report")
      #expect(report.status == 200)
      #expect(report.headers["content-type"] == "text/html; charset=utf-8")
      #expect(try report.body == place.bytes("page.html"))
      let shell = try await live.get("/")
      #expect(shell.status == 200)
      #expect(shell.text.contains("<iframe id=\"report\""))
      let policy = try #require(shell.headers["content-security-policy"])
      #expect(policy.hasPrefix("default-src 'none'; script-src 'sha256-") && !policy.contains("unsafe"))
      #expect(try await live.get("/etc/passwd").status == 404)
    }
  }

  @Test func `a request in another host's name is refused, whatever it asks for`() async throws {
    try await RunningPreview.of("pact", in: try Workplace(Samples.pact)) { live in
      let port = live.port
      let hosts = ["example.org", "localhost.example.org:\(port)", "127.0.0.1.example.org", "10.0.0.1:\(port)", nil]
      for host in hosts {
        for path in ["/", "/report", "/state?after=-1", "/nowhere"] {
          let answer = try await LoopbackAnswer.get(path, port: port, host: host)
          #expect(answer.status == 403 && answer.body.isEmpty, "\(path) for \(host ?? "nobody")")
        }
      }
      for host in ["localhost:\(port)", "127.0.0.1", "[::1]:\(port)"] {
        #expect(try await LoopbackAnswer.get("/", port: port, host: host).status == 200, "\(host)")
      }
    }
  }

  #if os(Linux)
    // All of 127.0.0.0/8 is this machine on Linux: who listens on every address answers there too.
    @Test func `listens on 127.0.0.1 and on no other address`() async throws {
      try await RunningPreview.of("pact", in: try Workplace(Samples.pact)) { live in
        let answer = try await live.get("/")
        #expect(answer.status == 200)
        await #expect(throws: LoopbackAnswer.Fault.refused) {
          try await LoopbackAnswer.get("/", port: live.port, at: [127, 0, 0, 2], host: "127.0.0.1")
        }
      }
    }
  #endif

  @Test func `a file that breaks is told while the last good page stays, until it is mended`() async throws {
    let place = try Workplace(Preview.noted)
    try await RunningPreview.of("pact", in: place) { live in
      let good = try await live.state { $0.page > 0 }
      let page = try await live.get("/report").body

      // Asked before there is news, answered when there is.
      async let next = live.state(after: good.version)
      try place.write(Preview.torn, to: "pact/ties.csv")
      #expect(try await next.version > good.version)
      let broken = try await live.state { $0.trouble != nil }
      let trouble = try #require(broken.trouble)
      #expect(trouble.contains("pact/ties.csv:2:10: error: "))
      #expect(trouble.contains("RUZ"))
      #expect(broken.page == good.page)
      #expect(try await live.get("/report").body == page)
      #expect(try await live.get("/").status == 200)

      try place.write(Preview.shorter, to: "pact/ties.csv")
      let mended = try await live.state(after: broken.version) { $0.trouble == nil }
      #expect(mended.page == good.page + 1)
      let newer = try await live.get("/report").body
      #expect(newer != page)
      try place.entente("report", "pact", "-o", "page.html")
      #expect(try newer == place.bytes("page.html"))
    }
  }

  @Test func `of what is wrong the page has the errors, and validate the notes as well`() async throws {
    let place = try Workplace(Preview.noted.merging(["pact/ties.csv": Preview.torn]) { $1 })
    let told = try place.entente("validate", "pact")
    try #require(told.status == 65 && told.errors.contains(": note: "), "\(told.errors)")
    try await RunningPreview.of("pact", in: place) { live in
      let trouble = try #require(try await live.state { $0.trouble != nil }.trouble)
      #expect(trouble.contains(": error: "))
      #expect(!trouble.contains("note: ") && !trouble.contains("warning: "))
      let lines = Set(told.errors.split(separator: "\n"))
      #expect(trouble.split(separator: "\n").filter { $0.contains(": error: ") }.allSatisfy(lines.contains))
    }
  }

  @Test func `files that are broken from the start have no page yet`() async throws {
    let place = try Workplace(Samples.faulty)
    try await RunningPreview.of("pact", in: place) { live in
      let broken = try await live.state { $0.trouble != nil }
      #expect(broken.page == 0)
      #expect(try await live.get("/report").status == 503)
      #expect(try await live.get("/").status == 200)
      for (path, text) in Samples.pact { try place.write(text, to: path) }
      _ = try await live.state(after: broken.version) { $0.page > 0 && $0.trouble == nil }
      #expect(try await live.get("/report").status == 200)
    }
  }

  @Test func `a dataset that goes away is told, and is shown again when it is back`() async throws {
    let place = try Workplace(["ties.csv": Samples.list])
    try await RunningPreview.of("ties.csv", in: place) { live in
      let good = try await live.state { $0.page > 0 }
      try FileManager.default.removeItem(at: place.folder.appending(path: "ties.csv"))
      let gone = try await live.state(after: good.version) { $0.trouble != nil }
      #expect(gone.trouble?.contains("there is no 'ties.csv'") == true, "\(gone)")
      try place.write(Samples.list, to: "ties.csv")
      // The same bytes make no new page: the browser keeps its own, where the reader has scrolled and filtered.
      #expect(try await live.state(after: gone.version) { $0.trouble == nil }.page == good.page)
    }
  }

  @Test func `follows the map of --places too`() async throws {
    let place = try Workplace(Samples.pact.merging(["map.csv": "actor,x,y\nFRA,100,100\nRUS,500,200\n"]) { $1 })
    try await RunningPreview.of("pact", ["--places", "map.csv"], in: place) { live in
      let first = try await live.state { $0.page > 0 }
      try place.write("actor,x,y\nFRA,100,300\nRUS,700,100\n", to: "map.csv")
      #expect(try await live.state(after: first.version).page == first.page + 1)
      try place.entente("report", "pact", "-o", "page.html", "--places", "map.csv")
      #expect(try await live.get("/report").body == place.bytes("page.html"))
    }
  }

  @Test func `says on standard error what report says, once for each time the files are read`() async throws {
    let eras = "id,name,when\npeace,The peace,1894/1914-07\ntruce,The truce,1893-01\n"
    let place = try Workplace(Samples.pact.merging(["pact/eras.csv": eras]) { $1 })
    let told = try place.entente("report", "pact", "-o", "page.html").errors
    try #require(told.contains("warning: no tie is drawn in truce") && told.hasSuffix("\n"))
    try await RunningPreview.of("pact", in: place) { live in
      let first = try await live.state { $0.page > 0 }
      #expect(try live.said().ranges(of: told).count == 1)
      try place.write(Preview.shorter, to: "pact/ties.csv")
      #expect(try await live.state(after: first.version).page == first.page + 1)
      #expect(try live.said().ranges(of: told).count == 2)
    }
  }

  @Test func `standard input cannot be watched`() async throws {
    let run = try await RunningPreview.refused(["-", "--port", "0"], in: try Workplace())
    #expect(run.status == 64)
    #expect(run.errors.contains("standard input cannot be watched; give a folder or a file"))
    #expect(run.output == "")
  }

  @Test func `a dataset that is not there is refused before anything is served`() async throws {
    let run = try await RunningPreview.refused(["pakt", "--port", "0"], in: try Workplace(Samples.pact))
    #expect(run.status == 66)
    #expect(run.errors == "entente: there is no 'pakt'; did you mean 'pact'?\n")
    #expect(run.output == "")
  }

  @Test func `a port that is taken is told, with what to type`() async throws {
    let place = try Workplace(Samples.pact)
    try await RunningPreview.of("pact", in: place) { live in
      let run = try await RunningPreview.refused(["pact", "--port", "\(live.port)"], in: place)
      #expect(run.status == 70)
      #expect(run.errors.hasPrefix("entente: cannot listen on port \(live.port) of this machine: "))
      #expect(run.errors.contains("Address already in use") && run.errors.contains("--port 0"))
      #expect(run.output == "")
      #expect(try await live.get("/").status == 200, "the first goes on")
    }
  }
}
