import Testing

/// The rules of the house, read off its own source texts.
struct HouseTests {
  @Test func `every room imports only what lies below it`() throws {
    let files = try SourceFile.all(["swift"])
    #expect(Set(files.map(\.room)).isSuperset(of: Rooms.doors.keys), "the rooms were not found")
    #expect(files.flatMap(Rooms.faults) == [])
  }

  @Test func `only the shim includes Graphviz`() throws {
    let files = try SourceFile.all(["c", "h", "modulemap"])
    #expect(files.contains { $0.lines.contains { $0.contains("gvc.h") } }, "the shim was not found")
    #expect(files.flatMap(Rooms.includeFaults) == [])
  }

  @Test func `no file is too long, forces anything, or promises what it does not prove`() throws {
    #expect(
      try SourceFile.all(["swift", "c", "h"]).filter { !$0.path.hasSuffix(".swift") }.allSatisfy {
        $0.lines.count <= Manners.longestFile
      })
    #expect(try SourceFile.all(["swift"]).flatMap(Manners.faults) == [])
  }
}
