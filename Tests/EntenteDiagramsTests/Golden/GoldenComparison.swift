/// What is drawn now against what is recorded.
struct GoldenComparison {
  /// What is wrong, a message for each picture.
  private(set) var messages: [String] = []
  /// The pictures to look at.
  private(set) var pictures: [GoldenPage.Picture] = []

  /// A message names this many differences at most, then counts the rest.
  private static let longest = 10

  /// - Parameters:
  ///   - recorded: texts by the names of their pictures.
  ///   - drawn: what is drawn now, by name.
  init(recorded: [String: String], drawn: [(name: String, structure: PictureStructure)]) {
    for (name, new) in drawn { compare(name, recorded[name], new) }
    for name in recorded.keys.sorted() where !drawn.contains(where: { $0.name == name }) {
      messages.append("\(name): recorded, and drawn no longer")
      let old = recorded[name].flatMap { try? PictureStructure(reading: $0) }
      pictures.append(.init(name: name, old: old, new: nil, differences: []))
    }
  }

  private mutating func compare(_ name: String, _ text: String?, _ new: PictureStructure) {
    var old: PictureStructure?
    var differences: [StructureDifference] = []
    if let text {
      do throws(PictureStructure.ReadingFault) {
        let recorded = try PictureStructure(reading: text)
        differences = StructureDifference.between(recorded, new)
        if differences.isEmpty { return }
        old = recorded
        let told = differences.prefix(GoldenComparison.longest).map { "\n  " + $0.sentence }
        let rest = differences.count - told.count
        messages.append("\(name) is not as recorded:" + told.joined() + (rest > 0 ? "\n  … and \(rest) more" : ""))
      } catch {
        messages.append("\(name): what is recorded cannot be read: \(error)")
      }
    } else {
      messages.append("\(name): nothing is recorded")
    }
    pictures.append(.init(name: name, old: old, new: new, differences: differences))
  }
}
