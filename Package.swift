// swift-tools-version: 6.2
import PackageDescription

// Every Swift target is held to the same rules. `ENTENTE_WARNINGS=error` is how `.ci/run` builds.
let rules: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ] + (Context.environment["ENTENTE_WARNINGS"] == "error" ? [.treatAllWarnings(as: .error)] : [])

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

// `make test` builds the rooms as they are shipped: thousands of layouts, unoptimised, would take minutes.
let optimised: [SwiftSetting] =
  Context.environment["ENTENTE_OPTIMISE"] == nil ? [] : [.unsafeFlags(["-O"])]

// Rounding is in libm, which a program without Foundation does not link by itself.
let mathematics: [LinkerSetting] = [.linkedLibrary("m", .when(platforms: [.linux]))]

func room(_ name: String, _ dependencies: [Target.Dependency] = [], embedding folders: [String] = []) -> Target {
  .target(
    name: name, dependencies: dependencies, resources: folders.map { .embedInCode($0) },
    swiftSettings: rules + optimised, linkerSettings: mathematics)
}

func tests(_ name: String, of dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name, dependencies: dependencies + ["EntenteTestSupport"], swiftSettings: rules)
}

let package = Package(
  name: "entente",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Entente", targets: ["Entente"]),
    .library(name: "EntenteFormats", targets: ["EntenteFormats"]),
    .library(name: "EntenteDiagrams", targets: ["EntenteDiagrams"]),
    .library(name: "EntenteGraphviz", targets: ["EntenteGraphviz"]),
    .library(name: "EntenteSpark", targets: ["EntenteSpark"]),
    .executable(name: "entente", targets: ["EntenteTool"]),
    .executable(name: "entente-preview", targets: ["EntentePreview"]),
    .executable(name: "entente-spark", targets: ["EntenteSparkTool"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    // For `entente-preview` alone: no other product links it.
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    room("EntenteKernel"),
    room("Entente", ["EntenteKernel"]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    room("EntenteFormats", ["Entente", "CZlib"]),
    room("EntenteDiagrams", ["Entente"], embedding: ["Report/Web"]),

    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .target(name: "CGraphvizShim", dependencies: ["CGraphviz"]),
    room("EntenteGraphviz", ["CGraphvizShim"]),

    room("EntenteSpark", ["Entente"]),
    .systemLibrary(name: "CMalloc"),
    room("EntenteCommands", ["EntenteFormats", "EntenteDiagrams", "EntenteGraphviz", "CMalloc", argumentParser]),
    .executableTarget(name: "EntenteTool", dependencies: ["EntenteCommands"], swiftSettings: rules),
    .executableTarget(
      name: "EntentePreview",
      dependencies: [
        "EntenteCommands", .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ], swiftSettings: rules),

    .executableTarget(
      name: "EntenteSparkTool", dependencies: ["EntenteCommands", "EntenteSpark", "Entente"], swiftSettings: rules),

    .target(name: "EntenteTestSupport", path: "Tests/EntenteTestSupport", swiftSettings: rules),
    // A database that every machine has, to run the statements for Spark in: for tests alone.
    .systemLibrary(
      name: "CSQLite", path: "Tests/CSQLite", pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    tests("EntenteKernelTests", of: ["EntenteKernel"]),
    tests("EntenteTests", of: ["Entente", "EntenteKernel"]),
    tests("EntenteFormatsTests", of: ["EntenteFormats"]),
    tests("EntenteDiagramsTests", of: ["EntenteDiagrams", "EntenteFormats"]),
    tests("EntenteGraphvizTests", of: ["EntenteGraphviz", "EntenteDiagrams", "EntenteFormats"]),
    tests("EntenteSparkTests", of: ["EntenteSpark", "Entente", "CSQLite"]),
    tests("EntenteCommandsTests", of: ["EntenteTool", "EntentePreview", "EntenteSparkTool"]),
    tests("HouseTests", of: []),
  ]
)
