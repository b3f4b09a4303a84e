// swift-tools-version: 6.2
import PackageDescription

/// A program that libFuzzer feeds with bytes.
///
/// They are a package of their own, so that nothing but `run` builds with a sanitizer.
func fuzzer(_ name: String, of rooms: [String], seeds: [String] = []) -> Target {
  .executableTarget(
    name: "Fuzz\(name)", dependencies: rooms.map { .product(name: $0, package: "entente") }, path: name, exclude: seeds,
    // libFuzzer brings `main`.
    swiftSettings: [.swiftLanguageMode(.v6), .unsafeFlags(["-parse-as-library"])])
}

let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "entente", path: "../..")],
  targets: [
    fuzzer("EDTF", of: ["Entente"], seeds: ["seeds.txt"]),
    fuzzer("CSV", of: ["Entente", "EntenteFormats"]),
  ]
)
