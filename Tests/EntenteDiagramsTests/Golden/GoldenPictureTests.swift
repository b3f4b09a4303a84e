import Testing

struct GoldenPictureTests {
  @Test func `every picture has the structure that is recorded`() throws {
    let drawn = try GoldenPictures.drawings().map { (name: $0.name, structure: PictureStructure($0.drawing)) }
    if GoldenFiles.isRecording {
      try GoldenFiles.record(Dictionary(uniqueKeysWithValues: drawn.map { ($0.name, $0.structure.text) }))
    }
    let comparison = GoldenComparison(recorded: try GoldenFiles.recorded(), drawn: drawn)
    let page = try GoldenFiles.show(comparison.pictures)
    for message in comparison.messages {
      Issue.record("\(message)\n  look: \(page)\n  if it is meant: \(GoldenFiles.recordingCommand)")
    }
  }
}
