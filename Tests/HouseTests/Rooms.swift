/// Which room may import which, as the design draws it: arrows only go down.
enum Rooms {
  /// Of each room, the rooms it may import.
  static let doors: [String: Set<String>] = [
    "EntenteKernel": [],
    "Entente": ["EntenteKernel"],
    "EntenteFormats": ["Entente", "CZlib"],
    "EntenteDiagrams": ["Entente"],
    "EntenteGraphviz": ["CGraphvizShim"],
    "EntenteSpark": ["Entente", "FoundationNetworking"],
    "EntenteCommands": [
      "Entente", "EntenteFormats", "EntenteDiagrams", "EntenteGraphviz", "ArgumentParser", "CMalloc",
    ],
    "EntenteTool": ["EntenteCommands"],
    "EntenteSparkTool": ["Entente", "EntenteCommands", "EntenteSpark"],
    "EntentePreview": ["EntenteCommands", "FlyingFox", "FlyingSocks"],
  ]

  /// What comes with the language and needs no system.
  private static let standardLibrary: Set<String> = ["Swift", "Synchronization"]

  /// What the system offers, to the rooms that meet it.
  private static let system: Set<String> = [
    "Foundation", "FoundationEssentials", "Glibc", "Musl", "Darwin", "Dispatch",
  ]

  /// The rooms that are the standard library and nothing else.
  private static let pureRooms: Set<String> = ["EntenteKernel", "Entente"]

  /// What is wrong with the imports of a file, one sentence each.
  static func faults(in file: SourceFile) -> [String] {
    guard let doors = doors[file.room] else {
      return ["\(file.path): \(file.room) is no room that HouseTests knows; say in Rooms.swift what it may import"]
    }
    let allowed = doors.union(standardLibrary).union(pureRooms.contains(file.room) ? [] : system)
    return file.imports.filter { !allowed.contains($0.module) }
      .map { "\(file.place($0.line)): \(file.room) may not import \($0.module)" }
  }

  /// What is wrong with the headers a C file includes: only the shim, and the header that stands for the library, know Graphviz.
  static func includeFaults(in file: SourceFile) -> [String] {
    if file.room == "CGraphvizShim" && file.path.hasSuffix(".c") || file.path == "Sources/CGraphviz/shim.h" {
      return []
    }
    let headers = ["gvc.h", "cgraph.h", "gvplugin", "cdt.h"]
    return file.lines.indices.filter { line in
      file.lines[line].contains("include") && headers.contains { file.lines[line].contains($0) }
    }.map { "\(file.place($0)): only the shim may include Graphviz" }
  }
}
