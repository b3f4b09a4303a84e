import Entente
import EntenteTestSupport
import Testing

/// Any bytes at all: a value or a fault, never a crash.
struct EDTFHostileTests {
  /// Texts of every form, to be spoilt.
  static let samples = [
    "1995", "1995-06-01", "-0044-03-15", "1991-12-08T23:40:00-05:30", "Y170000002", "Y-17E7", "Y3388E2S3", "1950S2",
    "1968-24~", "2001-34", "?2004-06-~11", "-1X32-X1-X2", "1995-06-01/1999", "1985/..", "/1985-04", "../",
    "2004-06-XX/2004-07-03", "[..1760-12-03,1800]", "{-1640-06..-1200-01,1960}", "[1667,1668,1760-12..]",
  ]

  /// What must be true of whatever was read.
  static func isSound(_ date: EDTF, of bytes: [UInt8]) -> Bool {
    guard Array(date.text.utf8) == bytes, (0...2).contains(date.level) else { return false }
    guard let again = try? EDTF(date.description), again == date, again.value == date.value else { return false }
    guard let extent = date.extent else { return date.text.contains("Y") }
    return extent.earliestOnset <= extent.latestOnset && extent.earliestTerminus <= extent.latestTerminus
      && extent.earliestOnset < extent.latestTerminus && extent.certain.map(extent.possible.encloses) ?? true
  }

  static func survives(_ bytes: [UInt8]) -> Bool {
    do {
      return isSound(try EDTF(utf8: bytes.span), of: bytes)
    } catch {
      return (0...bytes.count).contains(error.offset) && !error.message.isEmpty && !error.remedy.isEmpty
    }
  }

  @Test func `every sample is sound`() {
    for sample in Self.samples {
      #expect((try? EDTF(sample)).map { Self.isSound($0, of: Array(sample.utf8)) } == true, "\(sample)")
    }
  }

  @Test(arguments: [101, 102] as [UInt64])
  func `random bytes do no harm`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("0123456789-/.XYEST?~%[]{},:+Z ".utf8)
    for _ in 0..<1_000 {
      let isFromAlphabet = Int.random(in: 0..<4, using: &generator) > 0
      let bytes = (0..<Int.random(in: 0...24, using: &generator)).map { _ in
        isFromAlphabet ? alphabet.randomElement(using: &generator) ?? 0 : UInt8.random(in: 0...255, using: &generator)
      }
      guard Self.survives(bytes) else {
        Issue.record("\(bytes) as \(String(decoding: bytes, as: UTF8.self)), seed \(seed)")
        return
      }
    }
  }

  @Test(arguments: [201, 202] as [UInt64])
  func `spoilt dates do no harm`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let alphabet = Array("0123456789-/.XYEST?~%[]{},".utf8)
    for _ in 0..<1_000 {
      var bytes = Array((Self.samples.randomElement(using: &generator) ?? "").utf8)
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let place = Int.random(in: 0...bytes.count, using: &generator)
        let byte = alphabet.randomElement(using: &generator) ?? 0
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes.insert(byte, at: place)
        case 1 where place < bytes.count: bytes.remove(at: place)
        default: if place < bytes.count { bytes[place] = byte }
        }
      }
      guard Self.survives(bytes) else {
        Issue.record("\(String(decoding: bytes, as: UTF8.self)), seed \(seed)")
        return
      }
    }
  }

  @Test(arguments: ["Y#", "Y-#", "Y1E#", "Y#E#", "Y#S#", "1950S#", "#", "-#", "1995-#", "1995-06-#", "[#]", "1995/#"])
  func `long runs of digits do not overflow`(pattern: String) {
    for length in [1, 5, 18, 19, 20, 400] {
      let bytes = Array(pattern.replacing("#", with: String(repeating: "9", count: length)).utf8)
      #expect(Self.survives(bytes), "\(length) digits")
    }
  }

  @Test(arguments: [301, 302] as [UInt64])
  func `dates written from numbers read back as their days`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let first = Int32.random(in: -4_371_000...2_932_000, using: &generator)
      let day = Day(ordinal: first)
      let date = try EDTF(day.description)
      #expect(date.extent == Extent(Spell(on: day)), "\(day), seed \(seed)")
      #expect(date.description == day.description)
    }
  }
}
