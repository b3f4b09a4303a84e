// swift-tools-version: 6.2
import PackageDescription

// Instruction counts of the measures: the figure that is the same on a busy machine as on a quiet one.
// swift package --package-path Benchmarks benchmark
let package = Package(
  name: "entente-benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "entente", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "MeasureBenchmarks",
      dependencies: [
        .product(name: "Entente", package: "entente"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      path: "MeasureBenchmarks",
      swiftSettings: [.swiftLanguageMode(.v6)],
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ]
)
