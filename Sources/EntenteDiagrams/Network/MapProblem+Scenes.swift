internal import Entente

extension MapProblem {
  /// What the boxes of some pictures come to.
  init(_ scenes: [SceneBoxes]) {
    let lineages = Set(scenes.flatMap(\.lineages)).sorted()
    let number = Dictionary(uniqueKeysWithValues: lineages.enumerated().map { ($1, $0) })
    self.init(
      lineages: lineages,
      pictures: scenes.map { scene in
        Picture(boxes: scene.lineages.compactMap { number[$0] }, problem: scene.problem)
      })
  }
}
