#if os(Linux)
  import Foundation
  import Testing

  /// ^C and its like end the program at once, and leave nothing half-written.
  @Suite struct Interruption {
    /// Starts the program with the signals as a shell at a terminal leaves them, whatever started the tests.
    private static func start(_ arguments: [String], in place: Workplace, input: Pipe, output: Pipe) throws -> Process {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["--default-signal=INT,TERM,HUP", Program.entente.path] + arguments
      process.currentDirectoryURL = place.folder
      process.standardInput = input
      process.standardOutput = output
      process.standardError = output
      try process.run()
      return process
    }

    /// Waits for something, half a minute at most.
    private static func wait(_ isDone: () throws -> Bool) rethrows -> Bool {
      for _ in 0..<15_000 {
        if try isDone() { return true }
        usleep(2_000)
      }
      return false
    }

    /// Sends a signal; whether the process died of it, within so many seconds that a busy machine has time for a few milliseconds' work.
    private static func dies(_ process: Process, of signal: Int32) -> Bool {
      kill(process.processIdentifier, signal)
      let start = ContinuousClock.now
      guard wait({ !process.isRunning }) else { return false }
      return ContinuousClock.now - start < .seconds(5) && process.terminationReason == .uncaughtSignal
        && process.terminationStatus == signal
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func `while it waits for rows`(signal: Int32) throws {
      let place = try Workplace()
      let (input, output) = (Pipe(), Pipe())
      let process = try Interruption.start(
        ["centrality", "-", "--timings", "times.json"], in: place, input: input, output: output)
      try input.fileHandleForWriting.write(contentsOf: Data("source,target\nA,B\n".utf8))
      usleep(300_000)
      #expect(process.isRunning)
      #expect(Interruption.dies(process, of: signal))
      #expect(try place.listing() == [])
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func `with a file staged, while nobody reads what it prints`(signal: Int32) throws {
      let place = try Workplace(["ties.csv": "source,target\n" + (0..<5_000).map { "A\($0),B\n" }.joined()])
      let (input, output) = (Pipe(), Pipe())
      let process = try Interruption.start(
        ["centrality", "ties.csv", "--measure", "degree", "--format", "csv", "--timings", "times.json"], in: place,
        input: input, output: output)
      #expect(try Interruption.wait { try place.listing().contains { $0.hasSuffix(".part") } })
      #expect(Interruption.dies(process, of: signal))
      #expect(try place.listing() == ["ties.csv"])
    }

    @Test func `with a folder made and files staged in it`() throws {
      let days = (0..<300).map {
        "2001-\($0 / 25 + 1 < 10 ? "0" : "")\($0 / 25 + 1)-\($0 % 25 + 1 < 10 ? "0" : "")\($0 % 25 + 1)"
      }
      let place = try Workplace(["ties.csv": "date,source,target\n" + days.map { "\($0),A,B\n" }.joined()])
      // Staging takes a moment, and a busy machine may be past it before the signal comes: then once more.
      for _ in 0..<5 {
        let process = try Interruption.start(
          ["render", "ties.csv", "--by", "1d", "-o", "out/deep"], in: place, input: Pipe(), output: Pipe())
        let folder = place.folder.appendingPathComponent("out/deep").path
        _ = Interruption.wait { FileManager.default.fileExists(atPath: folder) || !process.isRunning }
        let hasDied = Interruption.dies(process, of: SIGINT)
        let left = try place.listing()
        if hasDied, !left.contains(where: { $0.hasSuffix(".svg") }) {
          #expect(left == ["ties.csv"])
          return
        }
        #expect(!left.contains { $0.hasSuffix(".part") })
        try? FileManager.default.removeItem(at: place.folder.appendingPathComponent("out"))
      }
      Issue.record("the program was never caught while it staged files")
    }

    @Test func `who ignores the signal, as under nohup, goes on`() throws {
      let place = try Workplace(["ties.csv": "source,target\nA,B\n"])
      let run = try place.shell(
        #"trap '' HUP; (printf 'source,target\nA,B\n'; sleep 0.5) | "$entente" centrality - --timings t.json --measure degree --format csv"#
      )
      #expect(run.status == 0)
      #expect(try place.listing() == ["t.json", "ties.csv"])
    }

    @Test func `reading tells a terminal how far it has come, and leaves the line clean`() throws {
      let place = try Workplace()
      let rows = "yes A,B | head -n 300000"
      let run = try place.shell(
        "mkfifo p; (echo source,target; \(rows); sleep 1.3; \(rows)) >p & "
          + #"script -qec '"$entente" validate p' /dev/null"#)
      let told = run.output.replacing("\r\n", with: "\n")
      #expect(told.contains(/\r[0-9,]+ ties {0,40}\r {5,60}\r/), "\(told.debugDescription)")
      #expect(told.hasSuffix("p: 2 actors, 600000 ties, 0 eras, 0 sources; no errors\n"), "\(told.debugDescription)")
      #expect(run.status == 0)
    }
  }
#endif
