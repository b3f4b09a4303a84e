// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "EmbedCore",
  platforms: [.macOS(.v15)],
  dependencies: [
    // In a package of your own: .package(url: "…/entente", from: "0.1.0")
    .package(name: "entente", path: "../..")
  ],
  targets: [
    .executableTarget(
      name: "EmbedCore",
      dependencies: [
        .product(name: "Entente", package: "entente"),
        .product(name: "EntenteDiagrams", package: "entente"),
      ])
  ]
)
